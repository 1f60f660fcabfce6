/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { Fact } from "../parts/facts.tsx";
import { Layout } from "../parts/layout.tsx";
import { dateInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import type { Words } from "../words/index.ts";

/** Everything that can go wrong, by the code that also stands in the JSON answer. */
export type ErrorCode = Exclude<keyof Words["error"], "deletedAt" | "reason" | "back">;

interface Props {
  readonly ui: Ui;
  readonly code: ErrorCode;
  readonly status: number;
  /** What is left of something deleted. */
  readonly tombstone?: { readonly deletedAt: string; readonly reason: string };
}

/** Says what is wrong and what to do about it. */
export function ErrorPage({ ui, code, status, tombstone }: Props): JSX.Element {
  const { error } = ui.words;
  return (
    <Layout ui={ui} title={error[code].title}>
      <div class="error-page">
        <p class="eyebrow">{status}</p>
        <h1>{error[code].title}</h1>
        <p class="lead">{error[code].help}</p>
        {tombstone && (
          <dl class="facts">
            <Fact name={error.deletedAt}>{dateInWords(tombstone.deletedAt, ui.words)}</Fact>
            {tombstone.reason !== "" && <Fact name={error.reason}>{visible(tombstone.reason)}</Fact>}
          </dl>
        )}
        <p>
          <a class="button" href="/">
            {error.back}
          </a>
        </p>
      </div>
    </Layout>
  );
}
