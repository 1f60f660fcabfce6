/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import { keysWords } from "../keys/words.ts";
import { instantInWords } from "../text/dates.ts";
import { inTime, type SampleShare, type Ui } from "../ui.ts";
import { Decided } from "./decided.tsx";
import { Moment } from "./in-time.ts";
import { Jump } from "./jump.tsx";
import { Keys } from "./keys.tsx";
import { Logout } from "./logout.tsx";
import { SCREENS, type Screen } from "./screens.ts";

const FORMATS = [
  ["json", "application/json", "JSON"],
  ["csv", "text/csv", "CSV"],
  ["atom", "application/atom+xml", "Atom"],
  ["txt", "text/plain", "Text"],
] as const;

interface Props {
  readonly ui: Ui;
  readonly title: string;
  readonly at?: Screen;
  /** Says that the ledger, or this page, holds invented articles. */
  readonly sample?: SampleShare;
  /** Without navigation and keys: for who may not read yet. */
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

/** The frame around every page. Navigation names only screens that exist. */
export function Layout({ ui, title, at, sample = "none", bare = false, children }: Props): JSX.Element {
  const { words, lang } = ui;
  const keys = keysWords(lang);
  const other = lang === "de" ? "en" : "de";
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Entente`}</title>
        <link rel="stylesheet" href={ui.assets.css} />
        <link rel="icon" href={ui.assets.icon} type="image/svg+xml" />
        {FORMATS.map(([form, type]) => ui.formats?.[form] && <link key={form} rel="alternate" type={type} href={ui.formats[form]} />)}
        <script type="module" src={ui.assets.js} />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="top">
          <a class="wordmark" href={inTime(ui, "/")}>
            Entente
          </a>
          {!bare && <Jump ui={ui} />}
          {!bare && (
            <button class="quiet needs-js" type="button" id="keys-open">
              {keys.button} <kbd data-key-of="help">?</kbd>
            </button>
          )}
          <Logout ui={ui} />
          <a class="quiet" href={ui.otherLanguage} lang={other} hreflang={other}>
            {words.otherLanguage}
          </a>
          {!bare && (
            <nav class="screens" aria-label={words.nav.label}>
              {(Object.keys(SCREENS) as Screen[]).map((screen) => (
                <a key={screen} href={inTime(ui, SCREENS[screen].path)} {...(at === screen && { "aria-current": "page" as const })}>
                  {words.nav[screen]}
                </a>
              ))}
            </nav>
          )}
        </header>
        {ui.asOf !== undefined && (
          <aside class="past" aria-label={words.past.label}>
            <p>
              {words.past.says(ui.asOf)} <a href={ui.present ?? "/"}>{words.past.present}</a>
            </p>
          </aside>
        )}
        {ui.behind !== undefined && (
          <aside class="past" aria-label={words.behind.label}>
            <p>{words.behind.says(instantInWords(ui.behind, words))}</p>
          </aside>
        )}
        {sample !== "none" && (
          <aside class="sample" aria-label={words.sample.mark}>
            <p>
              <strong>{words.sample.mark}</strong> {sample === "all" ? words.sample.says : words.sample.some}
            </p>
            <a href={SCREENS.add.path}>{words.sample.own}</a>
          </aside>
        )}
        <main id="main" tabIndex={-1}>
          <Decided ui={ui} />
          <Moment.Provider value={ui.asOf}>{children}</Moment.Provider>
        </main>
        <footer class="foot">
          <p>{words.motto}</p>
          {ui.formats && (
            <p class="formats">
              {words.alsoAs}{" "}
              {FORMATS.map(
                ([form, , name]) =>
                  ui.formats?.[form] && (
                    <a key={form} href={ui.formats[form]}>
                      {name}
                    </a>
                  ),
              )}
              <a href="/openapi.json">{words.openapi}</a>
            </p>
          )}
        </footer>
        {!bare && <Keys ui={ui} />}
        {!bare && <p id="toast" class="toast" role="status" data-copied={keys.copied} data-not-copied={keys.notCopied} />}
      </body>
    </html>
  );
}
