import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { TodayPage } from "../../web/pages/today/page.tsx";
import type { Answer } from "../answer.ts";
import type { ClaimView, TodayView } from "../contract.ts";
import { sampleShare } from "../sample-share.ts";

/** `/` and `/today.json`: what the ledger holds, with the claim of `?claim=` chosen. */
export async function today(entente: Entente, answer: Answer, claimId: string | undefined): Promise<Response> {
  const { lang } = answer.ui;
  if (answer.json) return answer.data(await entente.today(lang));
  const [view, status] = await Promise.all([entente.today(lang), entente.status()]);
  const chosen = claimId === undefined ? undefined : await choose(entente, view, claimId, lang);
  return answer.page("/today.json", (ui) =>
    h(TodayPage, { ui, today: view, sample: sampleShare(status), lastLearned: status.lastRecordedAt, sources: status.health, chosen }),
  );
}

/** A claim asked for by address need not be among those shown. */
async function choose(entente: Entente, view: TodayView, id: string, lang: Answer["ui"]["lang"]): Promise<ClaimView | null> {
  const shown = [...view.dyads.flatMap((d) => d.claims), ...view.alone].find((c) => c.id === id);
  if (shown) return shown;
  const opened = await entente.claim(id, lang);
  return opened.state === "found" ? opened.value.view : null;
}
