import type { FailureName } from "../../publish/index.ts";
import type { Fetched } from "../extract.ts";
import { failureName, type Web } from "./fetch-article.ts";

/** Fetches one page to look at; nothing is recorded. */
export async function getPage({ fetcher }: Pick<Web, "fetcher">, url: string): Promise<Fetched & { readonly kind?: FailureName }> {
  const result = await fetcher.get(url, { purpose: "page" });
  if (!result.ok) return { ok: false, kind: failureName(result), reason: result.message };
  return result.notModified
    ? { ok: false, kind: "protocol", reason: `${url} sent nothing.` }
    : { ok: true, bytes: result.body, url: result.finalUrl, fetched: result.fetchedAt };
}
