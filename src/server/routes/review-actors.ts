import { h } from "preact";
import { ActorsPage } from "../../web/pages/review/actors-page.tsx";
import type { Problem } from "../../web/pages/review/frame.tsx";
import { REVIEW_ACTORS } from "../../web/pages/review/paths.ts";
import { readForm, type SentForm, takeForm } from "./review-form.ts";
import type { Asked, FormRoute, House, Route } from "./route.ts";

const KINDS: ReadonlySet<string> = new Set(["same-actor", "actor-is"]);

/** `/review/actors`: merges two actors, or says whom a name means. */
export const reviewActors: Route = {
  path: REVIEW_ACTORS,
  endings: [],
  says: "The forms that merge two actors, or say whom a name means.",
  parameters: [],
  view: "DecisionsAnswer",
  live: true,
  example: () => REVIEW_ACTORS,
  get: (house, asked) => show(house, asked),
};

/** Takes a decision about actors. */
export const decideActors: FormRoute = {
  path: REVIEW_ACTORS,
  post: async (house, asked) => {
    const form = await readForm(asked.c);
    const { kind = "", subject = "", other = "" } = form.fields;
    if (!KINDS.has(kind)) return asked.answer.error("not-found");
    return takeForm(
      house,
      asked,
      form,
      async (desk, reason, by) => ({ decided: await desk.decide({ kind, subjects: [subject, other], reason, by }) }),
      (problem) => show(house, asked, { form, problem }),
    );
  },
};

async function show(
  { review }: House,
  { answer }: Asked,
  again?: { readonly form: SentForm; readonly problem: Problem },
): Promise<Response> {
  if (!review) return answer.error("not-found");
  const standing = (await review.decisions()).filter((d) => KINDS.has(d.kind) && !d.undone).toReversed();
  const actors = review.actors(answer.ui.lang);
  const { kind, subject, other } = again?.form.fields ?? {};
  const sent = again && { problem: again.problem, sent: { ...again.form.sent, kind, subject, other } };
  return answer.form((ui) => h(ActorsPage, { ui, actors, standing, ...sent }), again ? 400 : 200);
}
