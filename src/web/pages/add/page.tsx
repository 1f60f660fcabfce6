/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import type { AddView } from "../../../server/contract.ts";
import { Form } from "../parts/form.tsx";
import { Layout } from "../parts/layout.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: AddView;
  /** What is missing in a form that was sent, and in which one. */
  readonly problem?: string;
  readonly at?: string;
  /** What was typed in it. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** Four ways for articles to come in. Works without scripts; the island lets files be dropped. */
export function AddPage({ ui, view, problem, at, typed = {} }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  if (!view.open)
    return (
      <Layout ui={ui} title={w.title} at="add">
        <div class="add">
          <h1>{w.title}</h1>
          <p class="notice">{w.closed}</p>
        </div>
      </Layout>
    );
  const way = (name: string, title: string, children: ComponentChildren, multipart = false): JSX.Element => (
    <section class="way" aria-labelledby={`way-${name}`}>
      <h2 id={`way-${name}`}>{title}</h2>
      {problem !== undefined && at === name && (
        <p class="problem" role="alert">
          {visible(problem)}
        </p>
      )}
      <Form ui={ui} action="/add" multipart={multipart} class="way-form">
        <input type="hidden" name="way" value={name} />
        {children}
      </Form>
    </section>
  );
  const field = (
    of: string,
    name: string,
    label: string,
    more: { readonly placeholder?: string; readonly inputMode?: "url" } = {},
  ): JSX.Element => (
    <label class="field">
      {label}
      <input {...more} name={name} value={at === of ? visible(typed[name] ?? "") : ""} autocomplete="off" />
    </label>
  );
  return (
    <Layout ui={ui} title={w.title} at="add">
      <div class="add">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        {problem !== undefined && at === "" && <p class="problem">{problem}</p>}
        <div class="ways">
          {way(
            "text",
            w.text.title,
            <>
              <label class="field whole">
                {w.text.text}
                <textarea name="text" rows={9} required>
                  {at === "text" ? visible(typed["text"] ?? "") : ""}
                </textarea>
              </label>
              {field("text", "title", w.text.headline)}
              {field("text", "outlet", w.text.outlet)}
              {field("text", "published", w.text.published, { placeholder: "2024-03-12" })}
              {field("text", "url", w.text.url, { placeholder: "https://", inputMode: "url" })}
              <button type="submit" class="button">
                {w.text.button}
              </button>
            </>,
          )}
          {way(
            "files",
            w.files.title,
            <>
              <label class="field whole drop" data-drop>
                <span>
                  {w.files.choose} <span class="needs-js">{w.files.drop}</span>
                </span>
                <input type="file" name="files" multiple required accept={view.endings.join(",")} />
              </label>
              <p class="aside">
                {w.files.kinds(view.endings.join(", "))} {w.files.limit(view.megabytes, view.seconds)}
              </p>
              {field("files", "outlet", w.files.outlet)}
              {field("files", "published", w.files.published, { placeholder: "2024-03-12" })}
              <button type="submit" class="button">
                {w.files.button}
              </button>
            </>,
            true,
          )}
          {way(
            "address",
            w.address.title,
            <>
              <label class="field whole">
                {w.address.address}
                <input
                  name="url"
                  inputMode="url"
                  required
                  placeholder="https://example.org/artikel"
                  autocomplete="off"
                  value={at === "address" ? visible(typed["url"] ?? "") : ""}
                />
              </label>
              <p class="aside">{w.address.says}</p>
              <button type="submit" class="button">
                {w.address.button}
              </button>
            </>,
          )}
          <section class="way" aria-labelledby="way-sample">
            <h2 id="way-sample">{w.sample.title}</h2>
            <p>{view.sample ? w.sample.there : w.sample.says}</p>
            <Form ui={ui} action="/add">
              <input type="hidden" name="way" value={view.sample ? "no-sample" : "sample"} />
              <button type="submit" class="button">
                {view.sample ? w.sample.remove : w.sample.load}
              </button>
            </Form>
          </section>
        </div>
        <p class="aside">{w.wait}</p>
        <p class="aside">
          {w.more} <a href="/sources">{ui.words.nav.sources}</a>
        </p>
      </div>
    </Layout>
  );
}
