/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { NetworkFrame } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { type NetAddress, netAddress } from "./address.ts";
import { graphWords } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly path: "/graph" | "/map";
  readonly question: NetAddress;
  readonly frame: NetworkFrame;
  /** What the choice of an actor means here, and what it says where nobody is chosen. */
  readonly label: string;
  readonly nobody: string;
  /** Where the rows of a matrix can stand in another order. */
  readonly ordered?: boolean;
}

/** Month and middle, as a form that is sent; with scripts a slider moves through the months beside it. */
export function NetForm({ ui, path, question, frame, label, nobody, ordered = false }: Props): JSX.Element {
  const { form } = graphWords(ui.lang);
  const { months, choices } = frame;
  const at = question.t === undefined ? -1 : months.indexOf(question.t);
  const kept = (["view", "region", "as_of"] as const).flatMap((name) => {
    const value = question[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const byName = choices.toSorted((a, b) => a.name.localeCompare(b.name, ui.lang));
  const odd = question.t !== undefined && at < 0;
  const step = (to: number): string => netAddress(path, question, { t: months[to] });
  return (
    <form class="filter net-form" action={path} method="get" aria-label={form.label} data-net-form>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {label}
        <select name="focus">
          <option value="">{nobody}</option>
          {path === "/graph" && (
            <option value="all" selected={question.focus?.toLowerCase() === "all"}>
              {form.all}
            </option>
          )}
          {byName.map(({ code, name }) => (
            <option key={code} value={code} selected={code.toLowerCase() === question.focus?.toLowerCase()}>
              {visible(name)}
              {name !== code && ` (${visible(code)})`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {form.month}
        <select name="t" data-months>
          <option value="">{form.anyTime}</option>
          {odd && (
            <option value={question.t} selected>
              {visible(dateInWords(question.t ?? "", ui.words))}
            </option>
          )}
          {months.toReversed().map((month) => (
            <option key={month} value={month} selected={month === question.t}>
              {dateInWords(month, ui.words)}
            </option>
          ))}
        </select>
      </label>
      {ordered && (
        <label>
          {form.ordered}
          <select name="order">
            {(["near", "code"] as const).map((order) => (
              <option key={order} value={order} selected={order === question.order}>
                {form.order[order]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button">
        {form.show}
      </button>
      {months.length > 0 && (
        <p class="month-steps">
          <a
            class="button"
            href={step(at < 0 ? months.length - 1 : Math.max(0, at - 1))}
            rel="prev"
            aria-label={form.back}
            data-does="month-back"
          >
            ‹
          </a>
          <input
            class="needs-js"
            type="range"
            min="0"
            max={months.length}
            value={at < 0 ? months.length : at}
            aria-label={form.slider}
            data-month-slider
          />
          <a
            class="button"
            href={at < 0 || at === months.length - 1 ? netAddress(path, question, { t: undefined }) : step(at + 1)}
            rel="next"
            aria-label={form.on}
            data-does="month-on"
          >
            ›
          </a>
        </p>
      )}
    </form>
  );
}

/** Of which time it is, and what is missing for it. */
export function TimeNote({ ui, frame: { at, windowDays, undated } }: { readonly ui: Ui; readonly frame: NetworkFrame }): JSX.Element {
  const w = graphWords(ui.lang);
  if (at === undefined) return <>{w.wholeTime}</>;
  return (
    <>
      {w.window(windowDays, dateInWords(at, ui.words))} {undated > 0 && w.undated(undated)}
    </>
  );
}
