/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { failureInWords, healthInWords, SOURCE_WORDS, type SourceHealth, sourceFacts } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";

/** The sources that are watched, those that need somebody first. Nothing is shown where none is. */
export function Sources({ ui: { lang }, sources }: { ui: Ui; sources: readonly SourceHealth[] }): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <section class="group sources" aria-labelledby="sources">
      <header class="group-head">
        <h2 id="sources">{SOURCE_WORDS[lang].title}</h2>
      </header>
      <ul class="lines">
        {sources.map((source) => (
          <li key={source.id}>
            <p>
              <strong>{visible(source.title ?? source.address)}</strong> <span class="status">{healthInWords(source, lang)}</span>
            </p>
            <p class="aside">{sourceFacts(source, lang).join(" · ")}</p>
            {source.error !== undefined && <p class="aside">{visible(failureInWords({ reason: source.error }, lang))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
