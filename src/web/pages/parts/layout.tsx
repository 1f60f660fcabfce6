/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import type { SampleShare, Ui } from "../ui.ts";
import { COMMANDS } from "./commands.ts";
import { Keys } from "./keys.tsx";
import { Logout } from "./logout.tsx";

interface Props {
  readonly ui: Ui;
  readonly title: string;
  readonly at?: "today" | "claims";
  /** Says that the ledger, or this page, holds invented articles. */
  readonly sample?: SampleShare;
  /** Without navigation and keys: for who may not read yet. */
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

/** The frame around every page. Navigation names only screens that exist. */
export function Layout({ ui, title, at, sample = "none", bare = false, children }: Props): JSX.Element {
  const { words, lang } = ui;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Entente`}</title>
        <link rel="stylesheet" href={ui.assets.css} />
        <link rel="icon" href={ui.assets.icon} type="image/svg+xml" />
        {ui.json !== undefined && <link rel="alternate" type="application/json" href={ui.json} />}
        <script type="module" src={ui.assets.js} />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="top">
          <a class="wordmark" href="/">
            Entente
          </a>
          {!bare && (
            <nav aria-label={words.nav.label}>
              <a href="/" {...(at === "today" && { "aria-current": "page" as const })}>
                {words.nav.today}
              </a>
              <a href="/claims" {...(at === "claims" && { "aria-current": "page" as const })}>
                {words.nav.claims}
              </a>
            </nav>
          )}
          {!bare && (
            <button class="quiet needs-js" type="button" id="keys-open">
              {words.keys.button} <kbd>?</kbd>
            </button>
          )}
          <Logout ui={ui} />
          <a class="quiet" href={ui.otherLanguage} lang={lang === "de" ? "en" : "de"} hreflang={lang === "de" ? "en" : "de"}>
            {words.otherLanguage}
          </a>
        </header>
        {sample !== "none" && (
          <aside class="sample" aria-label={words.sample.mark}>
            <p>
              <strong>{words.sample.mark}</strong> {sample === "all" ? words.sample.says : words.sample.some}
            </p>
            <details>
              <summary>{words.sample.own}</summary>
              <pre class="command">
                <code>{COMMANDS.own}</code>
              </pre>
            </details>
          </aside>
        )}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{words.motto}</p>
          {ui.json !== undefined && <a href={ui.json}>{words.asJson}</a>}
        </footer>
        {!bare && <Keys words={words} />}
      </body>
    </html>
  );
}
