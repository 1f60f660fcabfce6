/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventLine, originOf } from "../../../server/contract.ts";
import { Origins } from "../parts/origins.tsx";
import { publicationInBrief } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { documentPath, eventPath, inTime, type Ui } from "../ui.ts";
import { EventCodes, EventLabel } from "./names.tsx";
import { Standing } from "./standing.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly event: EventLine;
  /** Where invented and real articles stand together, each invented line says so. */
  readonly mixed: boolean;
}

/** One event in a list; the line is one link. */
export function EventRow({ ui, event, mixed }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const { first } = event;
  return (
    <a
      class="line event-line"
      href={inTime(ui, eventPath(event.id))}
      data-line={event.id}
      data-document={first && inTime(ui, documentPath(first.document, first.claim))}
    >
      <span class="line-text">
        <span class="line-label">
          <EventCodes event={event} words={words} />{" "}
          <strong>
            <EventLabel event={event} lang={lang} />
          </strong>
        </span>
        <span class="line-history">
          <span class="unseen">{w.history}: </span>
          {event.history.map((step, i) => (
            <span key={step.status}>
              {i > 0 && <span class="arrow"> → </span>}
              <Standing status={step.status} lang={lang} />
            </span>
          ))}
        </span>
        <span class="line-about">
          {mixed && event.sample && <span class="tag">{words.sample.tag}</span>}
          {first ? firstInWords(first, ui) : w.firstUnknown}
          {event.contradictions > 0 && <span class="contradicted">≠ {w.contradictions(event.contradictions)}</span>}
        </span>
      </span>
      <span class="line-count">
        <span>{publicationInBrief(first?.published ?? { basis: "unknown" }, words)}</span>
        <Origins articles={event.articles} origins={event.origins} words={words} />
      </span>
    </a>
  );
}

/** Who told it first and according to whom; where days leave open who was first, all who may have been. */
export function firstInWords(first: NonNullable<EventLine["first"]>, { lang, words }: Pick<Ui, "lang" | "words">): string {
  const w = wordsOf(lang);
  const { says, outlet, alike = [] } = first;
  const outlets = [outlet === undefined ? words.evidence.outletUnknown : visible(outlet), ...alike.slice(0, 2).map(visible)];
  const more = alike.length > 2 ? " …" : "";
  const who = visible(originOf(says, lang));
  return `${w.first(`${outlets.join(" / ")}${more}`)}${says.basis === "outlet" ? "" : `, ${w.says(who)}`}`;
}
