/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import {
  type BriefingItem,
  type BriefingView,
  briefingWords,
  contradictionWords,
  inQuotes,
  itemHeading,
  itemStory,
} from "../../../server/contract.ts";
import { briefingsWords } from "../briefings/words.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Chain } from "../parts/chain.tsx";
import { Mark } from "../parts/mark.tsx";
import { dateInWords } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import { eventPath, inTime, type Ui } from "../ui.ts";

interface Props {
  readonly ui: Ui;
  readonly item: BriefingItem;
  readonly view: BriefingView;
}

/** One event: a neutral heading, how it is told, who says so in his own sentence, what stands against it, and what is not known. */
export function Item({ ui, item, view }: Props): JSX.Element {
  const { lang } = ui;
  const words = briefingWords(lang);
  const heading = visible(itemHeading(item, lang));
  const stated = item.history.length > 0;
  return (
    <section class="briefing-item" id={`e-${item.id}`}>
      <h3>{stated ? <a href={inTime(ui, eventPath(item.id))}>{heading}</a> : heading}</h3>
      <p>{visible(itemStory(item, lang).join(" "))}</p>
      <ul class="tellings">
        {item.told.map(({ n, also }) => (
          <li key={n}>
            <Said ui={ui} view={view} n={n} />
            {also > 0 && <span class="aside"> ({words.also(also)})</span>}
          </li>
        ))}
        {item.more > 0 && <li class="aside">{words.more(item.more)}</li>}
      </ul>
      {item.opposed.length > 0 && (
        <>
          <h4>{words.opposed}</h4>
          <p class="aside">{words.noWinner}</p>
          {item.opposed.map((o) => (
            <div class="opposed" key={`${o.type} ${o.a} ${o.b}`}>
              <p class="opposed-type">
                {contradictionWords(lang).type[o.type]}
                {o.values && `: ${visible(o.values[0])} ≠ ${visible(o.values[1])}`}
              </p>
              <p>
                <Said ui={ui} view={view} n={o.a} />
              </p>
              <p>
                <span class="glyph" aria-hidden="true">
                  ≠{" "}
                </span>
                <span class="unseen">{words.against}: </span>
                <Said ui={ui} view={view} n={o.b} />
              </p>
            </div>
          ))}
        </>
      )}
      <Stated name={words.times} values={item.times.map((t) => dateInWords(t.value, ui.words))} />
      <Stated name={words.places} values={item.places.map((p) => visible(p.value))} />
      {item.unknown.length > 0 && <Stated name={words.unknownTitle} values={item.unknown.map((u) => words.unknown[u])} />}
    </section>
  );
}

/** Who says it, how, in which words, and the number of the evidence. */
function Said({ ui, view, n }: { readonly ui: Ui; readonly view: BriefingView; readonly n: number }): JSX.Element | null {
  const claim = view.citations[n - 1]?.claim;
  if (!claim) return null;
  return (
    <>
      <Mark status={claim.status} tone={tone(claim)} /> <strong>{briefingWords(ui.lang).says[claim.status]}</strong>:{" "}
      <Chain claim={claim} words={ui.words} brief />:{" "}
      <span class="said" lang={OF_ARTICLES}>
        {visible(inQuotes(claim.quote, ui.lang))}
      </span>{" "}
      <a class="cited" href={`#b-${n}`} aria-label={briefingsWords(ui.lang).evidence(n)}>
        [{n}]
      </a>
    </>
  );
}

function Stated({ name, values }: { readonly name: string; readonly values: readonly string[] }): JSX.Element | null {
  if (values.length === 0) return null;
  return (
    <p class="stated">
      <b>{name}:</b> {values.join("; ")}.
    </p>
  );
}
