/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { Funnel } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import type { Words } from "../words/index.ts";

/** From what was printed to what is said: the sentence that tells in ten seconds what this page is about. */
export function FunnelSentence({
  funnel,
  lastLearned,
  words,
}: {
  funnel: Funnel;
  lastLearned?: string | undefined;
  words: Words;
}): JSX.Element {
  const number = numberFormat(words.tag);
  const steps = [
    [funnel.articles, words.funnel.articles],
    [funnel.origins, words.funnel.origins],
    [funnel.claims, words.funnel.claims],
    [funnel.contradictions, words.funnel.contradictions],
  ] as const;
  return (
    <div class="funnel">
      <h1>
        {steps.map(([n, noun], i) => (
          <span class="step" key={noun(2)}>
            {i > 0 && <span class="arrow">→ </span>}
            <b>{number.format(n)}</b> <span>{noun(n)}</span>{" "}
          </span>
        ))}
      </h1>
      <p class="funnel-notes">
        {words.funnel.copies}
        {funnel.notAnalysed > 0 && <> {words.funnel.notAnalysed(funnel.notAnalysed)}</>}
        {lastLearned !== undefined && <> {words.funnel.lastLearned(dateInWords(lastLearned, words))}</>}
      </p>
    </div>
  );
}
