/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { NamedActor, TieView } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { dyadPath, inTime, type Ui } from "../ui.ts";
import { TieSign, tieInWords } from "./tie.tsx";

interface Props {
  readonly ui: Ui;
  readonly ties: readonly TieView[];
  readonly names: ReadonlyMap<string, string>;
  /** Of whom the ties are: only the other one is named. */
  readonly of?: NamedActor | undefined;
}

/** Ties as lines of text: what the drawing shows, for whoever does not see it, and for narrow screens. Each leads to its pair. */
export function TieList({ ui, ties, names, of }: Props): JSX.Element {
  const name = (code: string): string => visible(names.get(code) ?? code);
  return (
    <ul class="tie-list">
      {ties.map((tie) => {
        const codes = of === undefined ? [tie.a, tie.b] : [tie.a === of.code ? tie.b : tie.a];
        return (
          <li key={tie.id}>
            <TieSign tie={tie} />
            <span>
              <a href={inTime(ui, dyadPath(tie.id))}>
                {codes.map((code, i) => (
                  <span key={code}>
                    {i > 0 && " – "}
                    {name(code)} {name(code) !== code && <span class="codes">{visible(code)}</span>}
                  </span>
                ))}
              </a>
              <span class="tie-says">{tieInWords(tie, ui)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
