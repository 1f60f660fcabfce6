/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ChangesView } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import type { Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: ChangesView;
  /** As typed. */
  readonly since: string;
}

/** Since when, how much changed, and in one quiet line what was only printed again. */
export function ChangesHead({ ui, view, since }: Props): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  const { articles, counts } = view;
  const number = numberFormat(words.tag);
  const day = view.since.slice(0, 10);
  const wholeDay = view.since.endsWith("T00:00:00.000Z");
  const came = own.came(articles.added, articles.revised);
  const quiet = own.quiet(articles.reprints, articles.silent);
  const parts = (["contradiction", "status", "new", "origins"] as const).filter((sort) => counts[sort] > 0);
  return (
    <div class="changes-head">
      <div>
        <h2>{wholeDay ? own.changed(dateInWords(day, words)) : own.changedAfter(view.since.slice(0, 16).replace("T", " "))}</h2>
        <p class="changes-counts">
          {parts.length === 0
            ? own.nothing
            : parts.map((sort) => own.changeCounts[sort](counts[sort], number.format(counts[sort]))).join(" · ")}
        </p>
        <p class="aside">
          {[came, quiet].filter((s) => s !== "").join("; ")}
          {came !== "" || quiet !== "" ? ". " : ""}
          {view.chosen === "earlier" && view.newest !== undefined && own.earlier(dateInWords(view.newest, words))}
        </p>
      </div>
      <form class="filter" action="/">
        <label>
          {own.since}
          <input name="since" value={since || day} placeholder={own.sinceHint} autocomplete="off" />
        </label>
        {ui.asOf !== undefined && <input type="hidden" name="as_of" value={ui.asOf} />}
        <button type="submit" class="button">
          {own.show}
        </button>
      </form>
    </div>
  );
}
