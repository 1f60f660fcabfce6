/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import { Form } from "../parts/form.tsx";
import { Layout } from "../parts/layout.tsx";
import { visible } from "../text/visible.ts";
import { inTime, type SampleShare, type Ui } from "../ui.ts";
import { REVIEW, REVIEW_ACTORS, REVIEW_DECISIONS, REVIEW_NAME } from "./paths.ts";
import { wordsOf } from "./words.ts";

const PAGES = { queue: REVIEW, decisions: REVIEW_DECISIONS, actors: REVIEW_ACTORS } as const;

interface Props {
  readonly ui: Ui;
  readonly title: string;
  readonly at?: keyof typeof PAGES;
  readonly sample?: SampleShare;
  readonly children: ComponentChildren;
}

/** The frame of the pages of the review. */
export function ReviewFrame({ ui, title, at, sample = "none", children }: Props): JSX.Element {
  const { pages } = wordsOf(ui.lang);
  return (
    <Layout ui={ui} title={title} at="review" sample={sample}>
      <div class="review">
        <nav class="tabs" aria-label={pages.label}>
          {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((page) => (
            <a key={page} href={inTime(ui, PAGES[page])} {...(at === page && { "aria-current": "page" as const })}>
              {pages[page]}
            </a>
          ))}
        </nav>
        <h1>{title}</h1>
        {children}
      </div>
    </Layout>
  );
}

/** Who decides: said once, and changed here. Whoever is logged in decides under that name. */
export function Who({ ui }: { readonly ui: Ui }): JSX.Element | null {
  const { name: w } = wordsOf(ui.lang);
  if (!ui.review) return null;
  const { name, user, here } = ui.review;
  if (user)
    return (
      <p class="aside" id="who">
        {w.as(visible(name))}
      </p>
    );
  const form = (
    <Form ui={ui} action={REVIEW_NAME} class="who">
      <input type="hidden" name="back" value={here} />
      <label class="field">
        {w.label}
        <input name="by" value={visible(name)} maxLength={200} autocomplete="username" required aria-describedby="who-help" />
      </label>
      <button type="submit" class="button">
        {w.save}
      </button>
      <p class="hint" id="who-help">
        {w.help}
      </p>
    </Form>
  );
  if (name === "") return <div id="who">{form}</div>;
  return (
    <details id="who" class="review-box">
      <summary>
        {w.as(visible(name))} <span class="aside">{w.change}</span>
      </summary>
      {form}
    </details>
  );
}

/** Why nothing was recorded: in the reader's words, or as the program says it in English. */
export interface Problem {
  readonly words?: string;
  readonly english?: string;
}

/** What is wrong with a form that was sent. */
export function Wrong({ ui, problem }: { readonly ui: Ui; readonly problem: Problem | undefined }): JSX.Element | null {
  const { problem: w } = wordsOf(ui.lang);
  if (!problem) return null;
  return (
    <div class="problem" role="alert" id="problem">
      <p>
        <strong>{w.title}.</strong> {problem.words !== undefined && visible(problem.words)}
        {problem.english !== undefined && (
          <>
            {w.said} <span lang="en">{visible(problem.english)}</span>
          </>
        )}
      </p>
    </div>
  );
}
