import type { WebOptions } from "../watch/web-tools.ts";

/** What is known of articles that do not say it themselves, as typed. */
export interface Told {
  readonly outlet?: string;
  readonly published?: string;
}

/** What somebody wants to be taken in. Plain data: it goes to a thread. */
export type IntakeWish =
  | ({ readonly is: "text"; readonly text: string; readonly title?: string; readonly url?: string } & Told)
  | ({ readonly is: "files"; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] } & Told)
  | ({ readonly is: "address"; readonly url: string } & Told)
  | { readonly is: "sample" }
  | { readonly is: "no-sample" };

/** Articles that are listed one by one. */
export const MOST_ITEMS = 500;
/** Milliseconds after which no further article of a wish is begun, and after which the thread is ended. */
export const ENOUGH_TIME = 120_000;
export const MOST_TIME = 180_000;

/** A wish with all that a thread needs to fulfil it. */
export interface IntakeJob {
  readonly ledger: string;
  readonly web: Omit<WebOptions, "clock" | "resolver" | "sleep" | "memory">;
  readonly wish: IntakeWish;
}
