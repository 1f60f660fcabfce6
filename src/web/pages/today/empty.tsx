/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { Chain } from "../parts/chain.tsx";
import { COMMANDS } from "../parts/commands.ts";
import { Facts } from "../parts/facts.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { Mark } from "../parts/mark.tsx";
import { Codes, Label } from "../parts/names.tsx";
import { Quote } from "../parts/quote.tsx";
import { tone } from "../text/tone.ts";
import type { Ui } from "../ui.ts";
import { exampleClaim } from "./example.ts";

const NONE = new Map();

/** No article yet: what this is for, one sentence read to its end, and what to type. */
export function EmptyLedger({ ui }: { ui: Ui }): JSX.Element {
  const { words, lang } = ui;
  const { empty } = words;
  const claim = exampleClaim(lang);
  return (
    <Layout ui={ui} title={words.nav.today} at="today">
      <div class="welcome">
        <h1>{empty.title}</h1>
        <p class="lead">{empty.lead}</p>
        <section aria-labelledby="start">
          <h2 id="start">{empty.start}</h2>
          <ol class="steps">
            <li>
              {empty.steps.sample}
              <pre class="command">
                <code>{COMMANDS.sample}</code>
              </pre>
            </li>
            <li>
              {empty.steps.ingest}
              <pre class="command">
                <code>{COMMANDS.ingest}</code>
              </pre>
            </li>
            <li>
              {empty.steps.brief}
              <pre class="command">
                <code>{COMMANDS.brief}</code>
              </pre>
            </li>
            <li>{empty.steps.reload}</li>
          </ol>
        </section>
        <section aria-labelledby="example">
          <h2 id="example">{empty.example}</h2>
          <p class="aside">{empty.exampleNote}</p>
          <div class="card">
            <Quote claim={claim} />
            <h3>{empty.reads}</h3>
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
          <Legend words={words} />
        </section>
      </div>
    </Layout>
  );
}
