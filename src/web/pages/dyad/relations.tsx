/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { originOf, type RelationView, type UiLanguage } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import { kindLabel } from "../text/label.ts";
import { visible } from "../text/visible.ts";
import { claimPath, inTime, type Ui } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { type DyadWords, wordsOf } from "./words.ts";

/** Names of those who hold it for so come first in a view. */
export function relationInWords(relation: RelationView, most: number, own: DyadWords, words: Words, lang: UiLanguage): string {
  const who = [...new Set(relation.sayings.map((s) => originOf(s.says, lang)))];
  const shown = who.slice(0, most).join(", ");
  return own.relation(kindLabel(relation, lang, words), who.length > most ? `${shown} ${own.andMore(who.length - most)}` : shown);
}

/** Alliances and rivalries: what is told to last, who says so, how, and when. */
export function Relations({ ui, relations }: { readonly ui: Ui; readonly relations: readonly RelationView[] }): JSX.Element | null {
  if (relations.length === 0) return null;
  const { words, lang } = ui;
  const own = wordsOf(lang);
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{own.relations}</h2>
      {relations.map((relation) => (
        <div key={`${relation.kind}${relation.ends}`} class="relation">
          <p>
            <strong>{kindLabel(relation, lang, words)}</strong> <span class="aside">{words.counts.origins(relation.origins)}</span>
          </p>
          <ul class="others">
            {relation.sayings.map(({ says, status, claims, first, last }) => (
              <li key={claims[0]}>
                <a href={inTime(ui, claimPath(claims[0] ?? ""))}>{visible(originOf(says, lang))}</a>{" "}
                <span class="status">{words.status[status]}</span>
                <span class="aside">
                  ,{" "}
                  {first === undefined
                    ? own.undatedRelation
                    : dateInWords(first === last || last === undefined ? first : `${first}/${last}`, words)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
