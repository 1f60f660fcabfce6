import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { ClaimsPage, type Filter } from "../../web/pages/claims/page.tsx";
import type { Answer } from "../answer.ts";
import { CODEBOOK, type Kind } from "../contract.ts";
import { sampleShare } from "../sample-share.ts";

/** Lines on one page. */
const PAGE = 100;

/** `/claims` and `/claims.json`: the ledger as a list, narrowed by `actor`, `dyad`, `kind`, continued `after` a claim. */
export async function claims(entente: Entente, answer: Answer, query: Readonly<Record<string, string>>): Promise<Response> {
  const filter = readFilter(query);
  if (filter === undefined) return answer.error("bad-filter");
  const found = await entente.claims(filter, answer.ui.lang);
  const after = found.findIndex((c) => c.id === query["after"]) + 1;
  const shown = found.slice(after, after + PAGE);
  const last = shown.at(-1);
  const next = last && after + PAGE < found.length ? `?${address(filter, last.id)}` : undefined;
  if (answer.json) return answer.data({ claims: shown, total: found.length, ...(next !== undefined && { next: `/claims.json${next}` }) });
  const sample = sampleShare(await entente.status());
  return answer.page(`/claims.json?${address(filter, query["after"])}`, (ui) =>
    h(ClaimsPage, {
      ui,
      filter,
      claims: shown,
      from: after + 1,
      all: found.length,
      sample,
      first: `/claims?${address(filter, undefined)}`,
      ...(next !== undefined && { next: `/claims${next}` }),
    }),
  );
}

function address(filter: Filter, after: string | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, after })) if (value !== undefined && value !== "") query.set(name, value);
  return query.toString();
}

/** The filter in the address; undefined if a part of it can mean nothing. Empty fields of the form filter nothing. */
function readFilter(query: Readonly<Record<string, string>>): Filter | undefined {
  const actor = query["actor"]?.trim().toUpperCase() ?? "";
  const dyad =
    query["dyad"]
      ?.trim()
      .toUpperCase()
      .replace(/\s*[–—-]\s*/u, "-") ?? "";
  const kind = query["kind"] ?? "";
  if (actor !== "" && !/^[\p{L}\d_.:]{2,24}$/u.test(actor)) return undefined;
  if (dyad !== "" && !/^[\p{L}\d_.:]{2,24}-[\p{L}\d_.:]{2,24}$/u.test(dyad)) return undefined;
  if (kind !== "" && !Object.hasOwn(CODEBOOK, kind)) return undefined;
  return { ...(actor !== "" && { actor }), ...(dyad !== "" && { dyad }), ...(kind !== "" && { kind: kind as Kind }) };
}
