/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DyadEventLine } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { Evidence } from "../parts/evidence.tsx";
import type { EvidenceProps } from "../parts/evidence-props.ts";
import { keyData } from "../parts/key-data.ts";
import { LineHead } from "../parts/line-head.tsx";
import { Mark } from "../parts/mark.tsx";
import { Origins } from "../parts/origins.tsx";
import { dateInWords } from "../text/dates.ts";
import { eventPath, inTime, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly line: DyadEventLine;
  readonly href: string;
  readonly chosen: boolean;
  readonly mixed: boolean;
  readonly others: EvidenceProps["others"];
}

/** An event of the pair as a line, by the claim that stands for it; its evidence lies beside it as a template. */
export function EventRow({ ui, line, href, chosen, mixed, others }: Props): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  const { claim, when } = line;
  return (
    <li data-event={line.event}>
      <a class="line" href={href} data-line={claim.id} {...keyData(claim, lang)} {...(chosen && { "aria-current": "true" as const })}>
        <Mark status={line.status} tone={line.score === 0 ? "relation" : line.side} />
        <span class="line-text">
          <LineHead claim={claim} lang={lang} words={words} />
          <span class="line-about">
            {mixed && claim.document.sample && <span class="tag">{words.sample.tag}</span>}
            <span class="status">{own.standing[line.standing]}</span>
            {line.contradicted && <span class="contradicted">≠ {own.contradicted}</span>} <Chain claim={claim} words={words} brief />
          </span>
        </span>
        <span class="line-count">
          <span>{when ? dateInWords(when.from === when.to ? when.from : `${when.from}/${when.to}`, words) : own.noDay}</span>
          {line.reported && when && <span class="aside">{own.reportedOn}</span>}
          <Origins articles={line.articles} origins={line.origins} words={words} />
        </span>
      </a>
      <template data-for={claim.id}>
        <EventEvidence ui={ui} line={line} others={others} />
      </template>
    </li>
  );
}

/** The claim with all that is known of it, and the way to its event. */
export function EventEvidence({ ui, line, others }: Pick<Props, "ui" | "line" | "others">): JSX.Element {
  return (
    <>
      <Evidence claim={line.claim} lang={ui.lang} words={ui.words} others={others} />
      <p class="card-foot">
        <a href={inTime(ui, eventPath(line.event))}>{wordsOf(ui.lang).event}</a>
      </p>
    </>
  );
}
