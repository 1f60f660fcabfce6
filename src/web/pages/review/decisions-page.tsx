/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DecisionView, ListedClaim } from "../../../server/contract.ts";
import { numberFormat } from "../text/formats.ts";
import { claimInBrief } from "../text/label.ts";
import { inTime, type Ui } from "../ui.ts";
import { DecisionRow } from "./decision-row.tsx";
import { ReviewFrame } from "./frame.tsx";
import { REVIEW_DECISIONS } from "./paths.ts";
import { wordsOf } from "./words.ts";

/** So many decisions stand on one page. */
export const PAGE = 50;

interface Props {
  readonly ui: Ui;
  /** All decisions, the newest first. */
  readonly decisions: readonly DecisionView[];
  /** How many are passed over. */
  readonly from: number;
  /** Claims that the shown ones are about. */
  readonly claims: readonly ListedClaim[];
}

/** Every decision that was made, also those taken back. */
export function DecisionsPage({ ui, decisions, from, claims }: Props): JSX.Element {
  const { decisions: w, queue } = wordsOf(ui.lang);
  const number = (n: number): string => numberFormat(ui.words.tag).format(n);
  const shown = decisions.slice(from, from + PAGE);
  const named = new Map(claims.map((c) => [c.id, claimInBrief(c, ui.lang, ui.words)]));
  return (
    <ReviewFrame ui={ui} title={w.title} at="decisions">
      <p class="lead">{w.lead}</p>
      <p class="aside">
        {decisions.length === 0 ? w.none : w.count(number(decisions.length))}
        {decisions.length > PAGE && ` (${queue.shown(number(from + 1), number(from + shown.length), number(decisions.length))})`}
      </p>
      <ul class="decisions">
        {shown.map((decision) => (
          <DecisionRow key={decision.id} ui={ui} decision={decision} named={named} />
        ))}
      </ul>
      <p class="more pages">
        {from + PAGE < decisions.length && (
          <a class="button" rel="next" href={inTime(ui, `${REVIEW_DECISIONS}?from=${from + PAGE}`)}>
            {queue.next}
          </a>
        )}
        {from > 0 && <a href={inTime(ui, REVIEW_DECISIONS)}>{queue.first}</a>}
        {decisions.length > 0 && <a href={inTime(ui, `${REVIEW_DECISIONS}.csv`)}>{w.asCsv}</a>}
      </p>
    </ReviewFrame>
  );
}
