/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { changeInWords, type DecisionView } from "../../../server/contract.ts";
import { Form } from "../parts/form.tsx";
import { Back, By, Reason } from "../parts/review-fields.tsx";
import { instantInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath, outletPath, type Ui } from "../ui.ts";
import { decisionInWords } from "./decision-words.ts";
import { undoPath } from "./paths.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly decision: DecisionView;
  /** Claims in brief, by id: what a decision is about, where that could be looked up. */
  readonly named?: ReadonlyMap<string, string>;
}

/** One decision: what, about what, by whom, when, why; and the way to take it back. */
export function DecisionRow({ ui, decision, named }: Props): JSX.Element {
  const { lang, words } = ui;
  const w = wordsOf(lang);
  const { id, kind, by, at, reason, undone, nowhere, value, change } = decision;
  return (
    <li id={id} class={undone ? "decision undone" : "decision"}>
      <p>
        <span class="decision-id">{id}</span> <strong>{visible(decisionInWords(kind, lang))}</strong>
        {value !== undefined && ` ${visible(value)}`} <Subjects decision={decision} />
      </p>
      {change !== undefined && (
        <ul class="decision-changes aside">
          {changeInWords(change, lang).map((line) => (
            <li key={line}>{visible(line)}</li>
          ))}
        </ul>
      )}
      <p>
        <q>{visible(reason)}</q>
      </p>
      <p class="aside">
        {visible(by)}, <time dateTime={at}>{instantInWords(at, ui.words)}</time>
        {nowhere && ` · ${w.decisions.nowhere}`}
      </p>
      {undone && (
        <p class="aside">
          {w.decisions.undone(visible(undone.by), instantInWords(undone.at, ui.words))}: <q>{visible(undone.reason)}</q>
        </p>
      )}
      {!undone && ui.review && (
        <details class="review-box">
          <summary>{w.decisions.undo}</summary>
          <Form ui={ui} action={undoPath(id)} class="review-form">
            <Back ui={ui} anchor={id} />
            <Reason ui={ui} ready={[{ reasons: w.ready.undo }]} />
            <By ui={ui} />
            <div class="review-buttons">
              <button type="submit" class="button">
                {w.decisions.undo}
              </button>
            </div>
          </Form>
        </details>
      )}
    </li>
  );

  function Subjects({ decision: { kind, subjects } }: { decision: DecisionView }): JSX.Element {
    return (
      <span class="subjects">
        {subjects.map((subject, i) => {
          const path = pathOf(kind, subject);
          return (
            <span key={`${i}`}>
              {i > 0 && (DIRECTED.has(kind) ? <span class="arrow"> → </span> : ", ")}
              {path === undefined ? <code>{visible(subject)}</code> : <a href={path}>{visible(named?.get(subject) ?? subject)}</a>}
            </span>
          );
        })}
        {subjects.length === 0 && <i>{words.evidence.unknown}</i>}
      </span>
    );
  }
}

/** Kinds about one thing that becomes another. */
const DIRECTED: ReadonlySet<string> = new Set(["same-actor", "actor-is"]);

function pathOf(kind: string, subject: string): string | undefined {
  if (DIRECTED.has(kind)) return undefined;
  if (kind === "reliability") return outletPath(subject);
  return kind.endsWith("-origin") ? documentPath(subject) : claimPath(subject);
}
