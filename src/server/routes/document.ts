import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { DocumentPage } from "../../web/pages/document/page.tsx";
import type { Answer } from "../answer.ts";
import { claimsElsewhere } from "./elsewhere.ts";

/** `/docs/ID` and `/docs/ID.json`: the article with its claims. */
export async function document(entente: Entente, answer: Answer, id: string): Promise<Response> {
  const opened = await entente.document(id, answer.ui.lang);
  if (opened.state === "unknown") return answer.error("document-unknown");
  if (opened.state === "deleted") return answer.error("document-deleted", opened.tombstone);
  const view = opened.value;
  if (answer.json) return answer.data(view);
  const elsewhere = await claimsElsewhere(entente, view.claims, answer.ui.lang, (c) => c.contradicts);
  return answer.page(`/docs/${encodeURIComponent(id)}.json`, (ui) => h(DocumentPage, { ui, view, elsewhere }));
}
