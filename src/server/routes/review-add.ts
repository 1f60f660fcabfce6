import { h } from "preact";
import { AddPage } from "../../web/pages/review/add-page.tsx";
import { changesOf, EMPTY, readFilled } from "../../web/pages/review/filled.ts";
import { REVIEW_ADD } from "../../web/pages/review/paths.ts";
import { wordsOf } from "../../web/pages/review/words.ts";
import { documentPath } from "../../web/pages/ui.ts";
import type { DocumentHead, SentenceChoice } from "../contract.ts";
import { idIn, readForm, takeForm } from "./review-form.ts";
import { spell } from "./review-wish.ts";
import type { Asked, FormRoute, House, Route } from "./route.ts";

/** `/review/add?document=ID&s=N`: adds a claim that was not read, at the sentence that begins at `s`. */
export const reviewAdd: Route = {
  path: REVIEW_ADD,
  endings: [],
  says: "The form that adds a claim which was not read.",
  parameters: [
    { name: "document", says: "Id of the article." },
    { name: "s", says: "Where its sentence begins in the text." },
  ],
  view: "DocumentView",
  example: ({ document }) => (document === undefined ? REVIEW_ADD : `${REVIEW_ADD}?document=${document}`),
  get: async (house, asked) => {
    const { answer, query } = asked;
    const given = idIn(query["document"] ?? "");
    if (given === "") return answer.form((ui) => h(AddPage, { ui, filled: EMPTY, actors: [] }));
    const opened = await open(house, asked, given);
    if (opened instanceof Response) return opened;
    const { document, sentences } = opened;
    const chosen = sentenceAt(sentences, query["s"]);
    const actors = house.review?.actors(answer.ui.lang) ?? [];
    return answer.form((ui) => h(AddPage, { ui, document, sentences, chosen, filled: EMPTY, actors }));
  },
};

/** Takes a claim that somebody adds, and leads to it in its document. */
export const addClaim: FormRoute = {
  path: REVIEW_ADD,
  post: async (house, asked) => {
    const { answer, c } = asked;
    const { lang } = answer.ui;
    const form = await readForm(c);
    const { document: id = "", s, trigger = "" } = form.fields;
    const opened = await open(house, asked, id);
    if (opened instanceof Response) return opened;
    const { document, sentences } = opened;
    const chosen = sentenceAt(sentences, s);
    const filled = readFilled(form.fields);
    const w = wordsOf(lang).refused;
    return takeForm(
      house,
      asked,
      form,
      async (desk, reason, by) => {
        if (!chosen) return { words: w.noSentence };
        if (filled.kind === "") return { words: w.noKind };
        if (filled.actors.length === 0) return { words: w.nobody() };
        const change = spell(changesOf(EMPTY, filled));
        if ("unspeakable" in change) return { words: w.sign(change.unspeakable) };
        const sentence = `${chosen.start}-${chosen.end}`;
        const named = trigger.trim() === "" ? {} : { trigger: trigger.trim() };
        const decided = await desk.decide({
          kind: "add-claim",
          subjects: [document.id],
          change: { ...change, sentence, ...named },
          reason,
          by,
        });
        return { decided, back: documentPath(document.id, decided.subjects[0]) };
      },
      (problem) =>
        answer.form(
          (ui) =>
            h(AddPage, {
              ui,
              document,
              sentences,
              chosen,
              filled,
              trigger,
              actors: house.review?.actors(lang) ?? [],
              problem,
              sent: form.sent,
            }),
          400,
        ),
    );
  },
};

/** A document with its sentences, or why there are none. */
async function open(
  { entente, review }: House,
  { answer }: Asked,
  id: string,
): Promise<Response | { readonly document: DocumentHead; readonly sentences: readonly SentenceChoice[] }> {
  if (!review) return answer.error("not-found");
  const sentences = await review.sentences(id);
  if (sentences.state === "deleted") return answer.error("document-deleted", sentences.tombstone);
  const document = await entente.document(id, answer.ui.lang);
  if (sentences.state !== "found" || document.state !== "found") return answer.error("document-unknown");
  return { document: document.value.head, sentences: sentences.value };
}

/** The sentence that begins, or that holds what begins, at an offset. */
function sentenceAt(sentences: readonly SentenceChoice[], given: string | undefined): SentenceChoice | undefined {
  const at = /^\d{1,9}$/u.test(given ?? "") ? Number(given) : Number.NaN;
  return sentences.find((s) => s.start <= at && at < s.end);
}
