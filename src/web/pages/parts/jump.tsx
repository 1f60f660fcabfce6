/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { keysWords } from "../keys/words.ts";
import type { Ui } from "../ui.ts";

/** The field of the frame: words are looked for, a pair or an id is gone to. Works without scripts. */
export function Jump({ ui }: { readonly ui: Ui }): JSX.Element {
  const w = keysWords(ui.lang).jump;
  return (
    <search class="jump" aria-label={w.label}>
      <form action="/go" method="get">
        <input id="jump" name="q" type="search" aria-label={w.label} placeholder={w.hint} autocomplete="off" maxLength={500} />
        {ui.asOf !== undefined && <input type="hidden" name="as_of" value={ui.asOf} />}
        <button type="submit" class="quiet">
          {w.go}
        </button>
      </form>
    </search>
  );
}
