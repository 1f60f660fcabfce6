/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { failureInWords, healthInWords, type SourceHealth, sourceFacts } from "../../../server/contract.ts";
import { Form } from "../parts/form.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly sources: readonly SourceHealth[];
  readonly open: boolean;
}

/** What is watched with its health, those that need somebody first; and where it is changed. */
export function Watched({ ui, sources, open }: Props): JSX.Element {
  const { watched: w } = wordsOf(ui.lang);
  return (
    <section class="group" aria-labelledby="watched">
      <h2 id="watched">{w.title}</h2>
      {sources.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul class="lines watched">
          {sources.map((source) => (
            <li key={source.id}>
              <div>
                <p>
                  <b class="name">{visible(source.title ?? source.address)}</b> <span class="status">{healthInWords(source, ui.lang)}</span>
                </p>
                {source.title !== undefined && <p class="aside name">{visible(source.address)}</p>}
                <p class="aside">{sourceFacts(source, ui.lang).join(" · ")}</p>
                {source.error !== undefined && <p class="aside">{visible(failureInWords({ reason: source.error }, ui.lang))}</p>}
              </div>
              {open && (
                <Form ui={ui} action="/sources">
                  <input type="hidden" name="way" value="remove" />
                  <input type="hidden" name="id" value={source.id} />
                  <button type="submit" class="button" aria-label={w.removeSays(visible(source.title ?? source.address))}>
                    {w.remove}
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <div class="ways">
          <Form ui={ui} action="/sources" class="way-form">
            <h3>{w.add}</h3>
            <input type="hidden" name="way" value="add" />
            <label class="field whole">
              {w.address}
              <input name="address" inputMode="url" required autocomplete="off" placeholder="https://example.org/feed.xml" />
            </label>
            <p class="aside">{w.addSays}</p>
            <button type="submit" class="button">
              {w.addButton}
            </button>
          </Form>
          <Form ui={ui} action="/sources" multipart class="way-form">
            <h3>{w.opml}</h3>
            <input type="hidden" name="way" value="opml" />
            <label class="field whole">
              OPML
              <input type="file" name="opml" required accept=".opml,.xml" />
            </label>
            <p class="aside">{w.opmlSays}</p>
            <button type="submit" class="button">
              {w.opmlButton}
            </button>
          </Form>
        </div>
      ) : (
        ui.asOf === undefined && <p class="aside">{w.closed}</p>
      )}
    </section>
  );
}

/** Feeds that a page names, each with a button. */
export function ChooseFeed({
  ui,
  feeds,
}: {
  readonly ui: Ui;
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
}): JSX.Element {
  const { watched: w } = wordsOf(ui.lang);
  return (
    <ul class="lines watched">
      {feeds.map(({ url, title }) => (
        <li key={url}>
          <div>
            <p>
              <b class="name">{visible(title === "" ? url : title)}</b>
            </p>
            {title !== "" && <p class="aside name">{visible(url)}</p>}
          </div>
          <Form ui={ui} action="/sources">
            <input type="hidden" name="way" value="add" />
            <input type="hidden" name="address" value={url} />
            <button type="submit" class="button">
              {w.addButton}
            </button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
