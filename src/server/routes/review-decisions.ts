import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { decisionsCsv } from "../../app/index.ts";
import { DecisionPage } from "../../web/pages/review/decision-page.tsx";
import { DecisionsPage, PAGE } from "../../web/pages/review/decisions-page.tsx";
import { REVIEW_DECISIONS, undoPath } from "../../web/pages/review/paths.ts";
import { type ReviewWords, wordsOf } from "../../web/pages/review/words.ts";
import type { ClaimView, DecisionsAnswer, DecisionView, UiLanguage } from "../contract.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { idIn, readForm, takeForm } from "./review-form.ts";
import { AS_OF, type FormRoute, type Route } from "./route.ts";

/** `/review/decisions`: every decision that was made, also those taken back, the newest first. */
export const reviewDecisions: Route = {
  path: REVIEW_DECISIONS,
  endings: ["json", "csv"],
  says: "Every decision that people made about the ledger, also those taken back; the newest first.",
  parameters: [AS_OF, { name: "from", says: "How many of the newest are passed over; pages only." }],
  view: "DecisionsAnswer",
  live: true,
  example: () => REVIEW_DECISIONS,
  get: ({ entente, review }, { answer, query }) =>
    refusing(answer, async () => {
      if (!review) return answer.error("not-found");
      const decisions = (await review.decisions(clocksFrom(query).asOf)).toReversed();
      const view: DecisionsAnswer = { decisions };
      if (answer.ending === "json") return answer.data(view);
      if (answer.ending === "csv") return answer.csv("decisions.csv", decisionsCsv(decisions));
      const from = Math.min(decisions.length, Math.max(0, Number.parseInt(query["from"] ?? "", 10) || 0));
      const claims = await claimsOf(entente, decisions.slice(from, from + PAGE), answer.ui.lang);
      return answer.page(answer.formats(REVIEW_DECISIONS, ["json", "csv"]), (ui) => h(DecisionsPage, { ui, decisions, from, claims }));
    }),
};

/** The claims that decisions are about, as far as they can still be opened. */
async function claimsOf(entente: Entente, decisions: readonly DecisionView[], lang: UiLanguage): Promise<readonly ClaimView[]> {
  const ids = new Set(decisions.flatMap((d) => (ABOUT_CLAIMS.has(d.kind) ? d.subjects : [])));
  const opened = await Promise.all([...ids].map((id) => entente.claim(id, lang)));
  return opened.flatMap((o) => (o.state === "found" ? [o.value.view] : []));
}

/** Kinds about two things, of which the second may be asked for in a field. */
const PAIRS: ReadonlySet<string> = new Set([
  "same-event",
  "other-event",
  "contradiction",
  "no-contradiction",
  "same-origin",
  "other-origin",
]);

const ABOUT_CLAIMS: ReadonlySet<string> = new Set([
  ...["accept-claim", "correct-claim", "reject-claim", "add-claim", "credibility"],
  ...["same-event", "other-event", "contradiction", "no-contradiction"],
]);

/** Accepts or rejects a claim, joins or parts two claims or documents, rates: every decision that one form can say. */
export const takeDecision: FormRoute = {
  path: "/review/decisions",
  post: async (house, asked) => {
    const { answer, c } = asked;
    const form = await readForm(c);
    const { kind = "", subject = "", other, value } = form.fields;
    const subjects = [subject, ...(other === undefined ? [] : [idIn(other)])];
    const { ready } = wordsOf(answer.ui.lang);
    return takeForm(
      house,
      asked,
      form,
      async (desk, reason, by) => {
        if (PAIRS.has(kind) && subjects[1]?.trim() === "") return { words: wordsOf(answer.ui.lang).refused.noOther };
        return { decided: await desk.decide({ kind, subjects, reason, by, ...(value !== undefined && { value }) }) };
      },
      (problem) =>
        answer.form(
          (ui) =>
            h(DecisionPage, {
              ui,
              problem,
              action: REVIEW_DECISIONS,
              hidden: { kind, subject, ...(value !== undefined && { value }), ...(other !== undefined && !PAIRS.has(kind) && { other }) },
              kind,
              subjects: [subject],
              ...(other !== undefined && PAIRS.has(kind) && { other }),
              ready: readyFor(kind, ready),
              sent: form.sent,
            }),
          400,
        ),
      kind === "accept-claim" ? ready.accept[0] : "",
    );
  },
};

function readyFor(kind: string, ready: ReviewWords["ready"]): readonly string[] {
  if (kind === "accept-claim") return ready.accept;
  if (kind === "reject-claim") return ready.reject;
  return PAIRS.has(kind) ? ready.pair : [];
}

/** Takes a decision back; it stays in the list, with the reason. */
export const undoDecision: FormRoute = {
  path: "/review/decisions/:id/undo",
  post: async (house, asked) => {
    const { answer, c, id } = asked;
    const form = await readForm(c);
    return takeForm(
      house,
      asked,
      form,
      async (desk, reason, by) => ({ decided: await desk.undo(id, reason, by), undone: true }),
      (problem) =>
        answer.form(
          (ui) =>
            h(DecisionPage, {
              ui,
              problem,
              action: undoPath(id),
              hidden: {},
              kind: wordsOf(ui.lang).decisions.undo,
              subjects: [id],
              ready: wordsOf(ui.lang).ready.undo,
              sent: form.sent,
            }),
          400,
        ),
    );
  },
};
