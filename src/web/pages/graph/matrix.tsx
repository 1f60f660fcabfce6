/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { NamedActor, TieView } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { dyadPath, inTime, type Ui } from "../ui.ts";
import { tieInWords } from "./tie.tsx";
import { graphWords } from "./words.ts";

interface Props {
  readonly ui: Ui;
  /** In the order of the rows. */
  readonly actors: readonly NamedActor[];
  readonly ties: readonly TieView[];
}

/** Ties as a table of actors by actors: shape and colour tell the sign, a number the origins. Each cell leads to its pair. */
export function Matrix({ ui, actors, ties }: Props): JSX.Element {
  const { matrix } = graphWords(ui.lang);
  const between = new Map(ties.flatMap((t) => [[`${t.a} ${t.b}`, t] as const, [`${t.b} ${t.a}`, t] as const]));
  return (
    <>
      <p class="hint">{matrix.cells}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1) */}
      <section class="drawing" aria-label={matrix.label} tabIndex={0}>
        <table class="matrix">
          <caption class="unseen">{matrix.label}</caption>
          <thead>
            <tr>
              <th scope="col">{graphWords(ui.lang).form.actor}</th>
              {actors.map(({ code, name }) => (
                <th key={code} scope="col">
                  <abbr title={visible(name)}>{visible(code)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  {visible(row.name)} {row.name !== row.code && <span class="codes">{visible(row.code)}</span>}
                </th>
                {actors.map((column) => {
                  const tie = between.get(`${row.code} ${column.code}`);
                  if (row.code === column.code) return <td key={column.code} class="self" />;
                  return <td key={column.code}>{tie && <Cell ui={ui} tie={tie} pair={`${row.name} – ${column.name}`} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Cell({ ui, tie, pair }: { readonly ui: Ui; readonly tie: TieView; readonly pair: string }): JSX.Element {
  const says = `${visible(pair)}. ${tieInWords(tie, ui)}`;
  return (
    <a href={inTime(ui, dyadPath(tie.id))} title={says}>
      <span aria-hidden="true">
        {tie.sign !== "-" && tie.positive && (
          <span class={tie.positive.firm ? "tone-cooperation" : "tone-cooperation passed-on"}>▲{tie.positive.origins.atLeast}</span>
        )}
        {tie.sign !== "+" && tie.negative && (
          <span class={tie.negative.firm ? "tone-conflict" : "tone-conflict passed-on"}>▼{tie.negative.origins.atLeast}</span>
        )}
        {tie.sign === "none" && "·"}
      </span>
      <span class="unseen">{says}</span>
    </a>
  );
}
