import type { FailureKind, HeaderLines, Rights } from "./types.ts";

interface Details {
  readonly status?: number;
  readonly headers?: HeaderLines;
  readonly retryAfter?: number;
  readonly rights?: Rights;
}

/** How a request ended without an answer of use. Stays inside this room: callers get a result. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  readonly details: Details;

  constructor(kind: FailureKind, message: string, details: Details = {}) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}

/** A fetcher cannot be made of these settings; `message` says which one and what it must be. */
export class FetchSettingsError extends Error {
  override readonly name = "FetchSettingsError";
  readonly code = "bad-fetch-settings";
}
