/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type ContradictionView, contradictionWords } from "../../../server/contract.ts";
import { ReviewPair } from "../parts/review-actions.tsx";
import { claimPath, eventPath, inTime, type Ui } from "../ui.ts";
import { Side } from "./side.tsx";
import { wordsOf } from "./words.ts";

/** Other prints that are linked. */
const MOST_ALSO = 12;

interface Props {
  readonly ui: Ui;
  readonly view: ContradictionView;
  /** Beside the event itself the way to it goes without saying. */
  readonly inEvent?: boolean;
  readonly mixed?: boolean;
  readonly level: "h2" | "h3";
}

/** Two claims side by side, what they are opposed in, and what exactly is denied. The left one is no better than the right one. */
export function Pair({ ui, view, inEvent = false, mixed = false, level: Heading }: Props): JSX.Element {
  const { lang } = ui;
  const w = wordsOf(lang);
  const told = contradictionWords(lang);
  const { type, denies, values, event, a, b, also } = view;
  const id = `x-${a.claim.id}-${b.claim.id}`;
  return (
    <article class="pair" id={id} aria-labelledby={`${id}-type`}>
      <header class="pair-head">
        <Heading id={`${id}-type`}>
          <span aria-hidden="true">≠ </span>
          {told.type[type]}
          {denies !== undefined && <span class="pair-denies">: {told.denies[denies]}</span>}
        </Heading>
        {!inEvent && (event === undefined ? <p class="aside">{w.twoEvents}</p> : <a href={inTime(ui, eventPath(event))}>{w.event}</a>)}
      </header>
      <div class="pair-sides">
        <Side ui={ui} side={a} label={w.one} value={values?.[0]} mixed={mixed} withEvent={!inEvent && event === undefined} />
        <p class="pair-sign">
          <span aria-hidden="true">≠</span>
          <span class="unseen">{w.against}</span>
        </p>
        <Side ui={ui} side={b} label={w.other} value={values?.[1]} mixed={mixed} withEvent={!inEvent && event === undefined} />
      </div>
      {also.length > 0 && (
        <details class="pair-also">
          <summary>{w.also(also.length)}</summary>
          <ul class="others">
            {also.slice(0, MOST_ALSO).map((other) => (
              <li key={`${other.a} ${other.b}`}>
                <a href={inTime(ui, claimPath(other.a))}>{other.a}</a> ≠ <a href={inTime(ui, claimPath(other.b))}>{other.b}</a>
              </li>
            ))}
            {also.length > MOST_ALSO && <li class="aside">{w.moreAlso(also.length - MOST_ALSO)}</li>}
          </ul>
        </details>
      )}
      <ReviewPair ui={ui} about="contradiction" subjects={[a.claim.id, b.claim.id]} anchor={id} />
    </article>
  );
}
