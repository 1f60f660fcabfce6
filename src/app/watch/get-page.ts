import type { Fetched } from "../extract.ts";
import type { Web } from "./fetch-article.ts";

/** Fetches one page to look at; nothing is recorded. */
export async function getPage({ fetcher }: Pick<Web, "fetcher">, url: string): Promise<Fetched> {
  const result = await fetcher.get(url, { purpose: "page" });
  if (!result.ok) return { ok: false, reason: result.message };
  return result.notModified ? { ok: false, reason: `${url} sent nothing.` } : { ok: true, bytes: result.body, url: result.finalUrl };
}
