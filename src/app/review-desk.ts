import type { Decision } from "../core/index.ts";
import type { DecisionRecord, Opened } from "../ledger/index.ts";
import type { DecisionView, RawReviewQuestion, ReviewQueueView, SentenceChoice } from "../publish/review/views.ts";
import type { UiLanguage } from "../publish/views.ts";
import { decide, decisionList, knownDecider, undoDecision, type Wish } from "./decide.ts";
import { sentencesOf } from "./sentences.ts";
import type { Workbench } from "./workbench.ts";

/** An actor that a form can name. */
export interface ActorChoice {
  readonly code: string;
  readonly name: string;
}

/** Where people decide about what the software read. Everything they decide counts from the next reading on. */
export interface ReviewDesk {
  /** Unreviewed claims, those that most need somebody first. @throws BadQuestion */
  queue(question: RawReviewQuestion, lang: UiLanguage): Promise<ReviewQueueView>;
  /** @throws UnknownChoice if something named does not exist, or the reason or the name is missing */
  decide(wish: Wish): Promise<Decision>;
  /** @throws UnknownChoice if no decision with this id stands */
  undo(id: string, reason: string, by?: string): Promise<DecisionRecord>;
  /** All decisions in the order in which they were made, also those taken back. */
  decisions(asOf?: string): Promise<readonly DecisionView[]>;
  /** Sentences of the present text of a document, to which a claim can be added. */
  sentences(documentId: string): Promise<Opened<readonly SentenceChoice[]>>;
  /** Who decides if nobody else is named; undefined if nobody was set. */
  decider(): Promise<string | undefined>;
  /** Everybody who has a code, by name. */
  actors(lang: UiLanguage): readonly ActorChoice[];
}

/** The desk over a ledger. */
export function reviewDesk(bench: Workbench): ReviewDesk {
  const choices = new Map<UiLanguage, readonly ActorChoice[]>();
  return {
    queue: (question, lang) => bench.entente.review(question, lang),
    decide: (wish) => decide(bench, wish),
    undo: (id, reason, by) => undoDecision(bench, id, reason, by),
    decisions: (asOf) => decisionList(bench, asOf),
    sentences: (id) => sentencesOf(bench, id),
    decider: () => knownDecider(bench),
    actors: (lang) => {
      const known = choices.get(lang) ?? actorChoices(bench, lang);
      choices.set(lang, known);
      return known;
    },
  };
}

function actorChoices({ actors, names }: Pick<Workbench, "actors" | "names">, lang: UiLanguage): readonly ActorChoice[] {
  const { states, organisations } = actors();
  const nameOf = names();
  const { compare } = new Intl.Collator(lang);
  return [...states, ...organisations].map(({ code }) => ({ code, name: nameOf(code, lang) })).sort((a, b) => compare(a.name, b.name));
}
