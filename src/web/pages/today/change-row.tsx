/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type ChangeLine, eventWords } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { Evidence } from "../parts/evidence.tsx";
import type { EvidenceProps } from "../parts/evidence-props.ts";
import { keyData } from "../parts/key-data.ts";
import { LineHead } from "../parts/line-head.tsx";
import { Mark } from "../parts/mark.tsx";
import { Origins } from "../parts/origins.tsx";
import { publicationInBrief } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import { eventPath, inTime, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly line: ChangeLine;
  readonly href: string;
  readonly chosen: boolean;
  /** Where invented and real articles stand together, each invented line says so. */
  readonly mixed: boolean;
  readonly others: EvidenceProps["others"];
}

/** What changed in one event, by the claim that brings the change; its evidence lies beside it as a template. */
export function ChangeRow({ ui, line, href, chosen, mixed, others }: Props): JSX.Element {
  const { words, lang } = ui;
  const { claim } = line;
  return (
    <li>
      <a class="line" href={href} data-line={claim.id} {...keyData(claim, lang)} {...(chosen && { "aria-current": "true" as const })}>
        <Mark status={claim.status} tone={tone(claim)} />
        <span class="line-text">
          <LineHead claim={claim} lang={lang} words={words} />
          <span class="line-about">
            {mixed && claim.document.sample && <span class="tag">{words.sample.tag}</span>}
            <WhatChanged ui={ui} line={line} /> <Chain claim={claim} words={words} brief />
          </span>
        </span>
        <span class="line-count">
          <span>{publicationInBrief(claim.document.published, words)}</span>
          <Origins articles={line.articles} origins={line.origins} words={words} />
        </span>
      </a>
      <template data-for={claim.id}>
        <ChangeEvidence ui={ui} line={line} others={others} />
      </template>
    </li>
  );
}

/** `neuer Stand: angekündigt → geschehen · ≠ neuer Widerspruch · +2 Ursprünge`; of what is new how it stands. */
function WhatChanged({ ui, line }: Pick<Props, "ui" | "line">): JSX.Element {
  const own = wordsOf(ui.lang);
  const { status } = eventWords(ui.lang);
  const { sorts, was, now, newOrigins, claim } = line;
  return (
    <span class="changed">
      {sorts.includes("new") && (
        <>
          <span class="change-sort">{own.changeSort.new}</span>{" "}
          <span class="status">{now.length > 1 ? now.map((s) => status[s]).join(" → ") : ui.words.status[claim.status]}</span>
        </>
      )}
      {sorts.includes("status") && (
        <span>
          <span class="unseen">
            {own.changeSort.status}, {own.before}:{" "}
          </span>
          {was.map((s) => status[s]).join(", ")} <span class="arrow">→</span> <b class="status">{now.map((s) => status[s]).join(", ")}</b>
        </span>
      )}
      {!sorts.includes("new") && !sorts.includes("status") && <span class="status">{ui.words.status[claim.status]}</span>}
      {newOrigins > 0 && <b class="status"> {own.plus(newOrigins)}</b>}
      {sorts.includes("contradiction") && <b class="contradicted">≠ {own.changeSort.contradiction}</b>}
    </span>
  );
}

/** The claim with all that is known of it, and the way to its event. */
export function ChangeEvidence({ ui, line, others }: Pick<Props, "ui" | "line" | "others">): JSX.Element {
  return (
    <>
      <Evidence claim={line.claim} lang={ui.lang} words={ui.words} others={others} />
      {line.event !== undefined && (
        <p class="card-foot">
          <a href={inTime(ui, eventPath(line.event))}>{wordsOf(ui.lang).event}</a>
        </p>
      )}
    </>
  );
}
