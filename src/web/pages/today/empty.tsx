/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { STATUSES } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { COMMANDS } from "../parts/commands.ts";
import { Facts } from "../parts/facts.tsx";
import { Layout } from "../parts/layout.tsx";
import { Mark } from "../parts/mark.tsx";
import { Codes, Label } from "../parts/names.tsx";
import { Quote } from "../parts/quote.tsx";
import { tone } from "../text/tone.ts";
import type { Ui } from "../ui.ts";
import { exampleClaim } from "./example.ts";
import { wordsOf } from "./words.ts";

const NONE = new Map();

/** No article yet: what this is for, three ways to begin, and one invented sentence read to its end with every mark explained. */
export function EmptyLedger({ ui }: { readonly ui: Ui }): JSX.Element {
  const own = wordsOf(ui.lang).welcome;
  const ways = [
    { name: own.sample, says: own.sampleSays, href: "/add#way-sample" },
    { name: own.paste, says: own.pasteSays, href: "/add" },
    { name: own.feeds, says: own.feedsSays, href: "/sources#watched" },
  ];
  return (
    <Layout ui={ui} title={ui.words.nav.today} at="today">
      <div class="welcome wide">
        <h1>{own.title}</h1>
        <p class="lead">{own.lead}</p>
        <section aria-labelledby="start">
          <h2 id="start">{own.ways}</h2>
          <ul class="welcome-ways">
            {ways.map(({ name, says, href }) => (
              <li key={href} class="card">
                <p>{says}</p>
                <a class="button" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <details class="in-terminal">
            <summary>{own.terminal}</summary>
            <pre class="command">
              <code>{[COMMANDS.sample, COMMANDS.ingest, COMMANDS.brief].join("\n")}</code>
            </pre>
          </details>
        </section>
        <Example ui={ui} />
      </div>
    </Layout>
  );
}

function Example({ ui }: { readonly ui: Ui }): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang).welcome;
  const claim = exampleClaim(lang);
  return (
    <section aria-labelledby="example">
      <h2 id="example">
        {own.example} <span class="tag">{own.exampleTag}</span>
      </h2>
      <p class="aside">{own.exampleNote}</p>
      <div class="example">
        <div class="card">
          <Quote claim={claim} />
          <h3>{own.reads}</h3>
          <p class="example-label">
            <Mark status={claim.status} tone={tone(claim)} /> <Codes claim={claim} words={words} />{" "}
            <strong>
              <Label claim={claim} lang={lang} words={words} />
            </strong>{" "}
            <span class="status">{words.status[claim.status]}</span>
          </p>
          <p class="card-chain">
            <Chain claim={claim} words={words} />
          </p>
          <Facts claim={claim} lang={lang} words={words} others={NONE} />
        </div>
        <div class="mark-table">
          <h3>{own.marks}</h3>
          <dl>
            {STATUSES.map((status) => (
              <div key={status}>
                <dt>
                  <Mark status={status} tone="relation" /> {words.status[status]}
                </dt>
                <dd>{own.markSays[status]}</dd>
              </div>
            ))}
            <div>
              <dt>
                <span class="glyph">≠</span> {words.legend.contradiction}
              </dt>
              <dd>{own.opposed}</dd>
            </div>
            <div>
              <dt class="tone-cooperation">
                <span class="glyph">▲</span> {words.legend.cooperation}
              </dt>
              <dd>{own.cooperation}</dd>
            </div>
            <div>
              <dt class="tone-conflict">
                <span class="glyph">▼</span> {words.legend.conflict}
              </dt>
              <dd>{own.conflict}</dd>
            </div>
          </dl>
        </div>
      </div>
    </section>
  );
}
