import { h } from "preact";
import type { ClaimDetail, Opened } from "../../app/entente.ts";
import { CorrectPage } from "../../web/pages/review/correct-page.tsx";
import { changesOf, type Filled, filledFrom, readFilled } from "../../web/pages/review/filled.ts";
import type { Problem } from "../../web/pages/review/frame.tsx";
import type { Sent } from "../../web/pages/review/sent.ts";
import { wordsOf } from "../../web/pages/review/words.ts";
import { readForm, takeForm } from "./review-form.ts";
import { spell } from "./review-wish.ts";
import type { Asked, FormRoute, House, Route } from "./route.ts";

/** `/review/claims/ID`: the form that corrects a claim, filled in with what holds now. */
export const reviewClaim: Route = {
  path: "/review/claims/:id",
  endings: [],
  says: "The form that corrects a claim.",
  parameters: [],
  view: "ClaimAnswer",
  example: ({ claim }) => claim && `/review/claims/${claim}`,
  get: async (house, asked) => {
    const opened = await house.entente.claim(asked.id, asked.answer.ui.lang);
    return opened.state === "found" ? show(house, asked, opened.value) : gone(asked, opened);
  },
};

/** Takes a correction: only what differs from what holds now is recorded. */
export const correctClaim: FormRoute = {
  path: "/review/claims/:id",
  post: async (house, asked) => {
    const { answer, c, id } = asked;
    const { lang } = answer.ui;
    const opened = await house.entente.claim(id, lang);
    if (opened.state !== "found") return gone(asked, opened);
    const form = await readForm(c);
    const filled = readFilled(form.fields);
    const w = wordsOf(lang).refused;
    return takeForm(
      house,
      asked,
      form,
      async (desk, reason, by) => {
        const changes = changesOf(filledFrom(opened.value.view), filled, opened.value.recorded.sources);
        if (Object.keys(changes).length === 0) return { words: w.nothing };
        if (filled.kind === "") return { words: w.noKind };
        const change = spell(changes);
        if ("unspeakable" in change) return { words: w.sign(change.unspeakable) };
        return { decided: await desk.decide({ kind: "correct-claim", subjects: [id], change, reason, by }) };
      },
      (problem) => show(house, asked, opened.value, { filled, problem, sent: form.sent }),
    );
  },
};

function show(
  { review }: House,
  { answer }: Asked,
  { view, asRead }: ClaimDetail,
  again?: { readonly filled: Filled; readonly problem: Problem; readonly sent: Sent },
): Response {
  const actors = review?.actors(answer.ui.lang) ?? [];
  return answer.form((ui) => h(CorrectPage, { ui, claim: view, asRead, filled: filledFrom(view), actors, ...again }), again ? 400 : 200);
}

function gone({ answer }: Asked, opened: Exclude<Opened<unknown>, { readonly state: "found" }>): Response {
  return opened.state === "deleted" ? answer.error("claim-deleted", opened.tombstone) : answer.error("claim-unknown");
}
