/**
 * How a source is doing, what needs somebody first. `waiting`: not visited yet; `unread`: due for so long that nobody seems to be watching; `failing`: the last visits
 * failed; `gone`: it says itself that it is gone for good.
 */
export const HEALTHS = ["failing", "gone", "unread", "waiting", "ok"] as const;
export type Health = (typeof HEALTHS)[number];

/** A source with its health, ready to show. Instants are ISO 8601, UTC. */
export interface SourceHealth {
  readonly id: string;
  readonly kind: "feed" | "sitemap" | "page" | "folder" | "mailbox";
  readonly title?: string;
  readonly address: string;
  readonly health: Health;
  /** Since when it fails, or was not read. */
  readonly since?: string;
  readonly lastSuccess?: string;
  readonly nextVisit?: string;
  /** Why the last visit failed. */
  readonly error?: string;
  /** Articles: read, still to be read, given up, taken away by their publisher. */
  readonly items: { readonly done: number; readonly waiting: number; readonly failed: number; readonly gone: number };
}
