import { CHANGEABLE, type ChangedField, type ClaimChange, kindEntry } from "../../core/index.ts";
import type { ListedClaim, UiLanguage } from "../views.ts";
import { reviewWords } from "./words.ts";

/** What a decision changes or adds, one field each: `kind: treaty`, `recipients: IRN, RUS`. */
export function changeInWords(change: ClaimChange, language: UiLanguage): readonly string[] {
  const words = reviewWords(language);
  const said = CHANGEABLE.filter((field) => change[field] !== undefined).map(
    (field) => `${words.field[field]}: ${valueInWords(change, field, language)}`,
  );
  return [...(change.sentence ? [`“${change.sentence.quote}”`] : []), ...said];
}

function valueInWords(change: ClaimChange, field: ChangedField, language: UiLanguage): string {
  const words = reviewWords(language);
  if (field === "kind") return change.kind ? kindEntry(change.kind).label[language] : "";
  if (field === "ends") return change.ends === true ? words.yes : words.no;
  if (field === "actors" || field === "recipients")
    return change[field]?.map((a) => (a.leaf === undefined ? a.code : `${a.code} (${a.leaf})`)).join(", ") || words.nothing;
  if (field === "sources") return change.sources?.map((s) => s.name).join(" → ") || words.itself;
  return change[field] ?? words.nothing;
}

/** How a claim stands with people, for a line below it; undefined if no decision touches it. */
export function reviewInWords({ review, reviewed }: Pick<ListedClaim, "review" | "reviewed">, language: UiLanguage): string | undefined {
  if (!reviewed) return undefined;
  const words = reviewWords(language);
  const state = review === "unreviewed" ? words.byActor : words.state[review];
  const fields = reviewed.changed.map((f) => words.field[f]).join(", ");
  return `${state}${fields === "" ? "" : ` (${fields})`} · ${reviewed.by}, ${reviewed.at.slice(0, 10)} · ${reviewed.decision}: ${reviewed.reason}`;
}
