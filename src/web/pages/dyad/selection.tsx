/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { TimelineView } from "../../../server/contract.ts";
import { dyadPath, type Ui } from "../ui.ts";
import { type DyadQuestion, dyadAddress } from "./address.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: TimelineView;
  readonly question: DyadQuestion;
}

/** Which events are shown: who acts, when, and told by how many. Links and a form, so that the address holds it all. */
export function Selection({ ui, view, question }: Props): JSX.Element {
  const own = wordsOf(ui.lang);
  const [a, b] = view.actors;
  const directions = [
    ["", `${a.code} ↔ ${b.code}`, own.both],
    [a.code, `${a.code} → ${b.code}`, `${a.name} → ${b.name}`],
    [b.code, `${b.code} → ${a.code}`, `${b.name} → ${a.name}`],
  ] as const;
  const asked = question.from || question.to || question.direction || question.origins || question.at;
  return (
    <section class="selection" aria-label={own.question}>
      <nav class="directions" aria-label={own.direction}>
        {directions.map(([direction, sign, title]) => (
          <a
            key={direction}
            class="button"
            href={dyadAddress(ui, view.dyad, question, { direction })}
            title={title}
            {...((view.question.direction ?? "") === direction && { "aria-current": "true" as const })}
          >
            {sign}
          </a>
        ))}
      </nav>
      <form class="filter" action={dyadPath(view.dyad)}>
        {question.direction !== "" && <input type="hidden" name="direction" value={question.direction} />}
        {question.at !== "" && <input type="hidden" name="at" value={question.at} />}
        {ui.asOf !== undefined && <input type="hidden" name="as_of" value={ui.asOf} />}
        <label>
          {own.from}
          <input name="from" value={question.from} placeholder={ui.words.claimsPage.dateHint} autocomplete="off" />
        </label>
        <label>
          {own.to}
          <input name="to" value={question.to} placeholder={ui.words.claimsPage.dateHint} autocomplete="off" />
        </label>
        <label class="switch">
          <input type="checkbox" name="origins" value="2.." checked={(view.question.origins ?? 1) > 1} /> {own.origins}
        </label>
        <button type="submit" class="button">
          {own.apply}
        </button>
        {asked && <a href={dyadAddress(ui, view.dyad, question, { from: "", to: "", direction: "", origins: "", at: "" })}>{own.reset}</a>}
      </form>
    </section>
  );
}
