import { h } from "preact";
import { BadQuestion } from "../../app/index.ts";
import { QUEUE_PARTS, queueAddress, REVIEW, readQueueAddress } from "../../web/pages/review/paths.ts";
import { QueuePage } from "../../web/pages/review/queue-page.tsx";
import { wordsOf } from "../../web/pages/review/words.ts";
import { problemInWords } from "../contract.ts";
import { readForm } from "./review-form.ts";
import { rememberName } from "./review-who.ts";
import type { FormRoute, Route } from "./route.ts";

const SAYS: Readonly<Record<(typeof QUEUE_PARTS)[number], string>> = {
  dyad: "Codes of two actors, with a hyphen: DEU-POL.",
  kind: "Kind of claim, by the codebook.",
  document: "Id of an article.",
  reason: "Why a claim waits for a person.",
  after: "Where the page begins, as `next` of an earlier answer gave it.",
};

/** `/review`: claims that nobody reviewed yet, those that most need somebody first. There is no queue of the past. */
export const review: Route = {
  path: REVIEW,
  endings: ["json"],
  says: "Claims that nobody reviewed yet, those that most need somebody first.",
  parameters: [
    ...QUEUE_PARTS.map((name) => ({ name, says: SAYS[name] })),
    { name: "as_of", says: "Refused: there is no queue of the past." },
  ],
  view: "ReviewQueueView",
  example: () => REVIEW,
  get: async ({ entente }, { answer, query }) => {
    const question = readQueueAddress(query);
    const { lang, asOf } = answer.ui;
    if (asOf !== undefined && answer.ending === "json") return answer.error("bad-filter", undefined, wordsOf(lang).queue.past);
    try {
      const view = await entente.review(question, lang);
      const { next, ...rest } = view;
      if (answer.ending === "json")
        return answer.data({ ...rest, ...(next && { next: queueAddress(question, { after: next }, ".json") }) });
      return answer.page(REVIEW, (ui) => h(QueuePage, { ui, question, view }));
    } catch (error) {
      if (!(error instanceof BadQuestion)) throw error;
      const problem = problemInWords(error.problem, lang);
      if (answer.ending === "json") return answer.error("bad-filter", undefined, problem);
      return answer.form((ui) => h(QueuePage, { ui, question, view: { problem } }), 400);
    }
  },
};

/** Says who decides in this browser. */
export const reviewName: FormRoute = {
  path: "/review/name",
  post: async ({ review }, { answer, c }) => {
    if (!review) return answer.error("not-found");
    const { fields, sent } = await readForm(c);
    if (c.get("session") === undefined) rememberName(c, fields["by"] ?? "");
    return answer.seeOther(sent.back ?? REVIEW);
  },
};
