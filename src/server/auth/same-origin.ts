/**
 * Whether a request that changes something can come from a page of this server. Browsers say so themselves (Fetch Metadata); where they
 * do not, over plain HTTP in a network, `Origin` counts. Our pages send no referrer, and so `Origin: null`: that, and a request of a
 * program that sends neither, is left to the token in the form.
 * @param own origins this server has, such as `http://127.0.0.1:4870`
 */
export function fromOwnPage(headers: { get(name: string): string | null | undefined }, own: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site != null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  return origin == null || origin === "null" || own.includes(origin.toLowerCase());
}
