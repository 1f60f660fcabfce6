/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type BriefingView, briefingHead, briefingSubject, briefingWords, itemHeading } from "../../../server/contract.ts";
import { questionAddress, type RawBriefing } from "../briefings/address.ts";
import { briefingsWords } from "../briefings/words.ts";
import { Layout } from "../parts/layout.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { Item } from "./item.tsx";
import { Sources } from "./sources.tsx";

interface Props {
  readonly ui: Ui;
  readonly view: BriefingView;
  readonly asked: RawBriefing;
}

/** A briefing: headings, sentences and lists in the order in which one reads aloud; what prints is this page without its frame. */
export function BriefingPage({ ui, view, asked }: Props): JSX.Element {
  const { lang } = ui;
  const [words, w] = [briefingWords(lang), briefingsWords(lang)];
  const title = visible(words.about(briefingSubject(view, lang)));
  return (
    <Layout ui={ui} title={title} at="briefings" sample={view.sample}>
      <p class="briefing-tools">
        <button type="button" class="button needs-js" data-copy="briefing">
          {w.copy}
        </button>
        <a href={ui.formats?.txt ?? "."}>{w.asText}</a>
        <a href={questionAddress(asked)}>{w.other}</a>
        <span class="aside">{w.print}</span>
      </p>
      <article id="briefing" class="briefing">
        <h1>{title}</h1>
        <p class="lead">{words.never}</p>
        {view.sample !== "none" && <p class="briefing-sample">{view.sample === "all" ? words.sample : words.someSample}</p>}
        <dl class="briefing-head">
          {briefingHead(view, lang).map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <Changes ui={ui} view={view} />
        <h2>{words.events}</h2>
        {view.events.length === 0 && <p>{words.none}</p>}
        {view.events.map((item) => (
          <Item key={item.id} ui={ui} item={item} view={view} />
        ))}
        {view.relations.length > 0 && <h2>{words.relations}</h2>}
        {view.relations.map((item) => (
          <Item key={item.id} ui={ui} item={item} view={view} />
        ))}
        {view.left.many > 0 && <p class="aside">{words.left(view.left.many)}</p>}
        {view.left.few > 0 && <p class="aside">{words.fewer(view.left.few)}</p>}
        <Sources ui={ui} view={view} />
        <h2>{words.method}</h2>
        {words.methodSays.map((says) => (
          <p key={says} class="method">
            {says}
          </p>
        ))}
      </article>
    </Layout>
  );
}

/** What the period brought, a line each; only where a period is asked for. */
function Changes({ ui, view }: { readonly ui: Ui; readonly view: BriefingView }): JSX.Element | null {
  const words = briefingWords(ui.lang);
  if (view.question.from === undefined || view.events.length === 0) return null;
  const changed = view.events.filter((e) => e.change !== "told");
  return (
    <>
      <h2>{words.changes}</h2>
      {changed.length === 0 && <p>{words.noChanges}</p>}
      <ul class="changes">
        {changed.map((item) => (
          <li key={item.id}>
            <a href={`#e-${encodeURIComponent(item.id)}`}>{visible(itemHeading(item, ui.lang))}</a> ({words.change[item.change ?? "new"]})
          </li>
        ))}
      </ul>
    </>
  );
}
