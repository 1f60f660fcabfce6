import { kindEntry } from "../../core/index.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import { NBSP } from "../terminal/paint.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { wordsOf } from "../words.ts";
import type { EventLine, FirstTold, StatusStepView } from "./views.ts";
import { eventWords } from "./words.ts";

/** Who with whom: `IRN → RUS`, `AZE ↔ IRN`. */
export function whoOf({ actors, recipients }: Pick<EventLine, "actors" | "recipients">): string {
  const codes = (list: readonly ActorView[]): string => list.map((a) => a.code).join(", ");
  return recipients.length === 0 ? actors.map((a) => a.code).join(" ↔ ") : `${codes(actors)} → ${codes(recipients)}`;
}

/** What: the kinds, the most frequent first, and the thing. */
export function whatOf({ kinds, ends, object }: Pick<EventLine, "kinds" | "ends" | "object">, language: UiLanguage): string {
  const labels = kinds.map((kind) => kindEntry(kind).label[language]);
  const end = ends ? ` (${wordsOf(language).ends})` : "";
  return `${labels.join(" / ")}${end}${object === undefined ? "" : `: ${object}`}`;
}

/** `planned → announced → happened`. */
export function historyOf(steps: readonly StatusStepView[], language: UiLanguage): string {
  return steps.map(({ status }) => eventWords(language).status[status].replaceAll(" ", NBSP)).join(" → ");
}

/** `16 articles → 2 origins`; one article alone counts nothing. */
export function countsOf({ articles, origins }: Pick<EventLine, "articles" | "origins">, language: UiLanguage): string {
  const words = wordsOf(language);
  return `${words.articles(articles)} → ${words.origins(origins)}`;
}

/** Who is behind a claim: `dpa or AFP`, `unnamed (Diplomaten)`. */
export function originOf({ basis, names }: ClaimOriginView, language: UiLanguage): string {
  const words = eventWords(language);
  const who = names.join(language === "de" ? " oder " : " or ");
  return basis === "anonymous" ? `${who} (${words.basis.anonymous})` : who;
}

/** Outlets that may have told it first. */
export function firstOutlets({ outlet, alike = [] }: FirstTold, language: UiLanguage): string {
  const own = eventWords(language);
  const names = [outlet ?? wordsOf(language).outletUnknown, ...alike];
  const shown = names.length > 3 ? [...names.slice(0, 2), own.others(names.length - 2)] : names;
  return shown.join(` ${own.or} `);
}

/** Why a claim is taken to tell its event. */
export function whyHere(reason: string, language: UiLanguage): string {
  const own = eventWords(language);
  const decision = /^decided: (\S+)$/u.exec(reason)?.[1];
  return decision === undefined ? (own.reasons[reason] ?? reason) : own.decidedBy(decision);
}
