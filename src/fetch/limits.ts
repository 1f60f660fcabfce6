import type { Purpose } from "./types.ts";

/** Times are milliseconds, sizes bytes. */
export interface Limits {
  /** To open a connection, encryption included. */
  readonly connectTime: number;
  /** From the request to the end of the header. */
  readonly headerTime: number;
  /** Without a byte of the body. */
  readonly idleTime: number;
  /** One request from the look-up of the name to the last byte: who sends a byte a second ends here. */
  readonly totalTime: number;
  readonly redirects: number;
  readonly headerBytes: number;
  /** Of a body, as it travels and decoded alike; without it by purpose. */
  readonly bodyBytes?: number;
  /** Decoded bytes for one that travelled; asked only above a mebibyte. */
  readonly ratio: number;
  /** Between two requests to one host. */
  readonly gap: number;
  /** How long to wait for a host that wants to be left alone; longer is a result that says when to come back. */
  readonly patience: number;
}

/** Text shrinks by 3 to 30 under gzip, lists of addresses by 60; a bomb by 1,000. */
export const LIMITS: Limits = {
  connectTime: 10_000,
  headerTime: 20_000,
  idleTime: 15_000,
  totalTime: 60_000,
  redirects: 5,
  headerBytes: 32 * 1024,
  ratio: 200,
  gap: 2_000,
  patience: 30_000,
};

interface PurposeRules {
  readonly accept: string;
  readonly bodyBytes: number;
  /** More than `bodyBytes` is left unread instead of refused. */
  readonly cut: boolean;
  /** robots.txt and reservations of rights are asked first. */
  readonly asksFirst: boolean;
}

const MIB = 1024 * 1024;

/** RFC 9309 (section 2.5) wants at least 500 KiB of a robots.txt read, sitemaps.org allows 50 MiB for a sitemap. */
export const PURPOSES: Readonly<Record<Purpose, PurposeRules>> = {
  page: { accept: "text/html, application/xhtml+xml;q=0.9, */*;q=0.1", bodyBytes: 20 * MIB, cut: false, asksFirst: true },
  feed: {
    accept: "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1",
    bodyBytes: 20 * MIB,
    cut: false,
    asksFirst: true,
  },
  sitemap: { accept: "application/xml, text/xml, application/gzip;q=0.8, */*;q=0.1", bodyBytes: 50 * MIB, cut: false, asksFirst: true },
  pdf: { accept: "application/pdf, */*;q=0.1", bodyBytes: 50 * MIB, cut: false, asksFirst: true },
  robots: { accept: "text/plain, */*;q=0.1", bodyBytes: 500 * 1024, cut: true, asksFirst: false },
  tdmrep: { accept: "application/json, */*;q=0.1", bodyBytes: 500 * 1024, cut: false, asksFirst: false },
};
