import type { ErrorCode } from "../web/pages/error/page.tsx";

/** The one shape of every error answered as JSON. `code` never changes its meaning; `message` is for people. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly status: number;
    readonly message: string;
    readonly help: string;
    /** Of something deleted: what is left of it. */
    readonly deletedAt?: string;
    readonly reason?: string;
  };
}

/** HTTP status of each error. */
export const STATUS = {
  "not-found": 404,
  "document-unknown": 404,
  "claim-unknown": 404,
  "document-deleted": 410,
  "claim-deleted": 410,
  "bad-filter": 400,
  "wrong-host": 403,
  "method-not-allowed": 405,
  "login-needed": 401,
  "form-foreign": 403,
  "form-expired": 403,
  "form-too-large": 413,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

/** Thrown when the server cannot start; the message says what to do. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: "port-in-use" | "port-forbidden" | "host-refused" | "assets-missing";

  constructor(code: ServerError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
