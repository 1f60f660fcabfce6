/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ExplainView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Fact } from "../parts/facts.tsx";
import { dateInWords } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { documentPath } from "../ui.ts";
import type { Words } from "../words/index.ts";

/** The rules that led to a claim, in order, and why its text counts as an origin of its own or not. */
export function Derivation({ explain, recordedAt, words }: { explain: ExplainView; recordedAt: string; words: Words }): JSX.Element {
  const w = words.claimPage;
  return (
    <section aria-labelledby="derivation">
      <h2 id="derivation">{w.derivation}</h2>
      {explain.steps.length === 0 ? (
        <p class="aside">{w.noSteps}</p>
      ) : (
        <ol class="derivation">
          {explain.steps.map((step, i) => (
            <li key={i}>
              <code>{step.rule}</code> <span lang="en">{visible(step.says)}</span>
              {step.quote !== undefined && <q lang={OF_ARTICLES}>{visible(step.quote)}</q>}
            </li>
          ))}
        </ol>
      )}
      <dl class="facts">
        {explain.carried.length > 0 && (
          <Fact name={w.carried}>
            <ul class="others">
              {explain.carried.map(({ role, of, quote }, i) => (
                <li key={i}>
                  {w.role[role]} {visible(of)}
                  {quote !== undefined && quote !== of && (
                    <>
                      : <q lang={OF_ARTICLES}>{visible(quote)}</q>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={w.origin}>
          <Origin explain={explain} words={words} />
        </Fact>
        <Fact name={w.recorded}>{dateInWords(recordedAt, words)}</Fact>
        <Fact name={w.id}>
          <code>{explain.claim.id}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Origin({ explain: { origin }, words }: { explain: ExplainView; words: Words }): JSX.Element {
  const w = words.claimPage;
  if (origin.basis === "decided")
    return (
      <>
        {w.decidedOrigin}
        {origin.of !== undefined && (
          <>
            : <a href={documentPath(origin.of)}>{w.otherPrint}</a>
          </>
        )}
        .
      </>
    );
  if (origin.basis === "own" || origin.of === undefined) return <>{w.ownOrigin}</>;
  const share = numberFormat(words.tag, "percent").format(origin.shared ?? 0);
  return (
    <>
      {w.nearCopy(share)} <a href={documentPath(origin.of)}>{w.otherPrint}</a>.{" "}
      {origin.agency !== undefined && w.bothCredit(visible(origin.agency))}
    </>
  );
}
