/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventView, type Printed, printedOnce, STATUSES, type Status } from "../../../server/contract.ts";
import { Mark } from "../parts/mark.tsx";
import { numberFormat } from "../text/formats.ts";
import { inTime, type Ui } from "../ui.ts";
import { Telling } from "./telling.tsx";
import { wordsOf } from "./words.ts";

/** Tellings of one side that are shown; the JSON has all. */
const MOST_TELLINGS = 40;

interface Props {
  readonly ui: Ui;
  readonly view: EventView;
  readonly mixed: boolean;
}

/** Who tells it as a fact, who passes it on, who announces it, who denies it: side by side. */
export function Sides({ ui, view, mixed }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const printed = printedOnce(view.told);
  const sides = STATUSES.map((status) => [status, printed.filter((p) => p.told.claim.status === status)] as const);
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">{w.sides}</h2>
      <div class="event-sides">
        {sides.map(
          ([status, told]) => told.length > 0 && <OneSide key={status} ui={ui} view={view} status={status} told={told} mixed={mixed} />,
        )}
      </div>
    </section>
  );
}

function OneSide({ ui, view, status, told, mixed }: Props & { readonly status: Status; readonly told: readonly Printed[] }): JSX.Element {
  const { words } = ui;
  const w = wordsOf(ui.lang);
  const hidden = told.slice(MOST_TELLINGS).reduce((n, p) => n + 1 + p.prints.length, 0);
  const all = told.reduce((n, p) => n + 1 + p.prints.length, 0);
  return (
    <section class="event-side" aria-labelledby={`side-${status}`}>
      <h3 id={`side-${status}`}>
        <Mark status={status} tone="relation" /> {words.status[status]} <span class="aside">{w.tellings(all)}</span>
      </h3>
      {told.slice(0, MOST_TELLINGS).map((p) => (
        <Telling key={p.told.claim.id} ui={ui} printed={p} alone={view.claims === 1} mixed={mixed} />
      ))}
      {hidden > 0 && (
        <p class="aside">
          {w.moreTellings(numberFormat(words.tag).format(hidden))} <a href={inTime(ui, ui.formats?.json ?? "")}>JSON</a>
        </p>
      )}
    </section>
  );
}
