import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { ClaimPage } from "../../web/pages/claim/page.tsx";
import type { Answer } from "../answer.ts";
import { claimsElsewhere } from "./elsewhere.ts";

/** `/claims/ID` and `/claims/ID.json`: one claim and how it came about, for ever. */
export async function claim(entente: Entente, answer: Answer, id: string): Promise<Response> {
  const { lang } = answer.ui;
  const opened = await entente.claim(id, lang);
  if (opened.state === "unknown") return answer.error("claim-unknown");
  if (opened.state === "deleted") return answer.error("claim-deleted", opened.tombstone);
  const { explain, recorded } = opened.value;
  const { recordedAt } = recorded;
  if (answer.json) return answer.data({ ...explain, recordedAt });
  const elsewhere = await claimsElsewhere(entente, [explain.claim], lang, (c) => [...c.contradicts, ...c.repeats]);
  return answer.page(`/claims/${encodeURIComponent(id)}.json`, (ui) => h(ClaimPage, { ui, explain, recordedAt, elsewhere }));
}
