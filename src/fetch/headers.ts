import type { HeaderLines } from "./types.ts";

/** The value of a field; several lines of one name are one list (RFC 9110, section 5.3). */
export function headerOf(headers: HeaderLines, name: string): string | undefined {
  const values = headers.filter(([n]) => n.toLowerCase() === name).map(([, value]) => value.trim());
  return values.length === 0 ? undefined : values.join(", ");
}

/**
 * An HTTP date in any of its three forms (RFC 9110, section 5.6.7).
 * @returns Milliseconds since 1970, or undefined.
 */
export function httpDate(value: string | undefined): number | undefined {
  if (value === undefined || !/^\w{3,9},? /u.test(value)) return undefined;
  // The oldest form (asctime) names no zone and means UTC.
  const time = Date.parse(/(?:GMT|UTC|[+-]\d{4})$/u.test(value) ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** Seconds to wait by Retry-After (RFC 9110, section 10.2.3); a date counts from the server's own clock, if it tells it. */
export function retryAfter(headers: HeaderLines, now: number): number | undefined {
  const value = headerOf(headers, "retry-after");
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  const date = httpDate(value);
  return date === undefined ? undefined : Math.max(0, Math.ceil((date - (httpDate(headerOf(headers, "date")) ?? now)) / 1000));
}

/**
 * Seconds for which an answer stays fresh for one reader's own cache (RFC 9111, section 4.2.1): max-age, else Expires, less its Age.
 * 0 if it must be asked for each time; undefined if the server does not say, since guessing is left to whoever knows the source.
 */
export function freshFor(headers: HeaderLines, now: number): number | undefined {
  const control = (headerOf(headers, "cache-control") ?? "").toLowerCase();
  if (/(?:^|,)\s*no-(?:cache|store)\s*(?:,|$)/u.test(control)) return 0;
  const age = /^\d{1,10}$/u.exec(headerOf(headers, "age") ?? "")?.[0] ?? "0";
  const maxAge = /(?:^|,)\s*max-age\s*=\s*"?(\d{1,10})/u.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - Number(age));
  const value = headerOf(headers, "expires");
  if (value === undefined) return undefined;
  // "0" and other values that are no dates mean: already past (RFC 9111, section 5.3).
  const expires = httpDate(value);
  return expires === undefined ? 0 : Math.max(0, Math.floor((expires - (httpDate(headerOf(headers, "date")) ?? now)) / 1000) - Number(age));
}

/** Media type in lower case, and its charset (RFC 9110, section 8.3). */
export function contentType(headers: HeaderLines): { readonly contentType: string; readonly charset?: string } {
  const [type = "", ...parameters] = (headerOf(headers, "content-type") ?? "").split(";");
  const charset = parameters.map((p) => /^\s*charset\s*=\s*"?([\w.:+-]{1,40})"?\s*$/iu.exec(p)?.[1]).find((c) => c !== undefined);
  return { contentType: type.trim().toLowerCase(), ...(charset !== undefined && { charset: charset.toLowerCase() }) };
}

/** A validator as it was received, if it may be sent back: one line of visible characters. */
export function validator(value: string | undefined): string | undefined {
  return value !== undefined && /^[\x20-\x7e\x80-\xff]{1,1000}$/u.test(value) && value.trim() !== "" ? value : undefined;
}
