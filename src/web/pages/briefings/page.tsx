/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { BriefingSubjects } from "../../../server/contract.ts";
import { Layout } from "../parts/layout.tsx";
import { names } from "../text/label.ts";
import { visible } from "../text/visible.ts";
import { briefingPath, inTime, type SampleShare, type Ui } from "../ui.ts";
import type { RawBriefing } from "./address.ts";
import { briefingsWords } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly subjects: BriefingSubjects;
  /** What was asked before, to be changed. */
  readonly asked: RawBriefing;
  readonly problem?: string;
  readonly sample: SampleShare;
}

/** The form that asks for a briefing, and pairs that one might ask for. */
export function BriefingsPage({ ui, subjects, asked, problem, sample }: Props): JSX.Element {
  const w = briefingsWords(ui.lang);
  return (
    <Layout ui={ui} title={w.title} at="briefings" sample={sample}>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {subjects.pairs.length === 0 && subjects.actors.length === 0 ? (
        <p class="hint">{w.empty}</p>
      ) : (
        <>
          <Question ui={ui} subjects={subjects} asked={asked} problem={problem} />
          <section class="suggestions" aria-labelledby="suggestions">
            <h2 id="suggestions">{w.suggestions}</h2>
            <ul>
              {subjects.pairs.map((pair) => (
                <li key={pair.id}>
                  <a href={inTime(ui, briefingPath(pair.id))}>{names(pair.actors, ui.words)}</a>{" "}
                  <span class="aside">
                    <span class="codes">{pair.id}</span> {w.claims(pair.claims)}
                  </span>
                </li>
              ))}
              <li>
                <a href={inTime(ui, briefingPath("all"))}>{w.whole}</a>
              </li>
            </ul>
          </section>
        </>
      )}
    </Layout>
  );
}

type QuestionProps = Pick<Props, "ui" | "subjects" | "asked"> & { readonly problem: string | undefined };

function Question({ ui, subjects, asked, problem }: QuestionProps): JSX.Element {
  const w = briefingsWords(ui.lang);
  const field = (name: string, label: string, value = "", hint = "", list?: string): JSX.Element => (
    <label>
      {label}
      <input name={name} value={visible(value)} placeholder={hint} autocomplete="off" list={list} />
    </label>
  );
  return (
    <form class="filter briefing-form" action="/briefings" method="get">
      {problem !== undefined && (
        <p class="problem" role="alert">
          {visible(problem)}
        </p>
      )}
      {field("of", w.of, asked.of, w.ofHint, "subjects")}
      {field("from", w.from, asked.from, w.dayHint)}
      {field("to", w.to, asked.to, w.dayHint)}
      {field("as_of", w.asOf, asked.asOf, w.dayHint)}
      <label>
        {w.origins}
        <input name="origins" type="number" min="1" max="99" value={visible(asked.origins ?? "1")} />
      </label>
      <label>
        {w.language}
        <select name="lang">
          <option value="de" selected={ui.lang === "de"}>
            {w.german}
          </option>
          <option value="en" selected={ui.lang === "en"}>
            {w.english}
          </option>
        </select>
      </label>
      <button type="submit" class="button" name="show" value="1">
        {w.make}
      </button>
      <datalist id="subjects">
        <option value="all">{w.whole}</option>
        {subjects.pairs.map((pair) => (
          <option key={pair.id} value={pair.id}>
            {names(pair.actors, ui.words)}
          </option>
        ))}
        {subjects.actors.map((actor) => (
          <option key={actor.code} value={actor.code}>
            {visible(actor.name)}
          </option>
        ))}
      </datalist>
    </form>
  );
}
