/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { CODEBOOK, type RawQuestion, STATUSES, type UiLanguage } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { facetLabel } from "./facets.tsx";

interface Props {
  readonly ui: Ui;
  readonly question: RawQuestion;
  /** What cannot be understood in it. */
  readonly problem?: string | undefined;
}

/** The words that are looked for, and every other part of the question; works without scripts. */
export function SearchForm({ ui, question, problem }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = words.claimsPage;
  const others = Object.keys(question).some((part) => part !== "q" && part !== "after");
  const field = (part: "actor" | "dyad" | "source" | "outlet" | "since" | "until" | "asOf", label: string, hint = ""): JSX.Element => (
    <label>
      {label}
      <input name={part === "asOf" ? "as_of" : part} value={visible(question[part] ?? "")} placeholder={hint} autocomplete="off" />
    </label>
  );
  return (
    <search>
      <form class="search" action="/claims" method="get">
        <div class="search-words">
          <label class="unseen" for="q">
            {w.search}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            value={visible(question.q ?? "")}
            placeholder={w.searchHint}
            autocomplete="off"
            aria-describedby={problem === undefined ? "q-help" : "q-problem q-help"}
            {...(problem !== undefined && { "aria-invalid": "true" as const })}
          />
          <button type="submit" class="button">
            {w.find}
          </button>
        </div>
        {problem !== undefined && (
          <p class="problem" id="q-problem" role="alert">
            {visible(problem)}
          </p>
        )}
        <p class="aside" id="q-help">
          {w.searchHelp}
        </p>
        <details class="more-fields" open={problem !== undefined && others}>
          <summary>{w.fields}</summary>
          <div class="filter">
            {field("actor", w.facet.actor, w.codeHint)}
            {field("dyad", w.facet.dyad, w.dyadHint)}
            <Choice label={w.facet.kind} name="kind" values={kindsByLabel(lang)} chosen={question.kind} none={w.any} />
            <Choice
              label={w.facet.status}
              name="status"
              values={STATUSES.map((s) => [s, words.status[s]] as const)}
              chosen={question.status}
              none={w.any}
            />
            <Choice
              label={w.facet.factuality}
              name="factuality"
              values={(Object.keys(words.factuality) as (keyof typeof words.factuality)[]).map(
                (f) => [f, facetLabel("factuality", f, lang, words) ?? f] as const,
              )}
              chosen={question.factuality}
              none={w.any}
            />
            {field("source", w.facet.source)}
            {field("outlet", w.facet.outlet)}
            {field("since", w.since, w.dateHint)}
            {field("until", w.until, w.dateHint)}
            {field("asOf", w.asOf, w.dateHint)}
            <button type="submit" class="button">
              {w.filter}
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Choice(props: {
  readonly label: string;
  readonly name: string;
  readonly values: readonly (readonly [string, string])[];
  readonly chosen: string | undefined;
  readonly none: string;
}): JSX.Element {
  const { label, name, values, chosen, none } = props;
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{none}</option>
        {values.map(([value, text]) => (
          <option key={value} value={value} selected={value.toLowerCase() === chosen?.toLowerCase()}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function kindsByLabel(lang: UiLanguage): readonly (readonly [string, string])[] {
  return Object.entries(CODEBOOK)
    .map(([kind, entry]) => [kind, entry.label[lang]] as const)
    .sort((a, b) => a[1].localeCompare(b[1], lang));
}
