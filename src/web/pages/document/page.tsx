/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, DocumentView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { ReviewAdd } from "../parts/review-actions.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { AboutDocument } from "./about.tsx";
import { DocumentHeader } from "./head.tsx";
import { ItemView } from "./item.tsx";
import { Margin } from "./margin.tsx";
import { Profile } from "./profile.tsx";
import { flow } from "./sections.ts";

interface Props {
  readonly ui: Ui;
  readonly view: DocumentView;
  /** Claims of other documents that the ones here refer to. */
  readonly elsewhere: readonly ClaimView[];
}

/** The article as it came in, with the claims beside the sentences that carry them. */
export function DocumentPage({ ui, view, elsewhere }: Props): JSX.Element {
  const { words, lang } = ui;
  const { head, text } = view;
  const { title, sections } = flow(view);
  const others = new Map([...elsewhere, ...view.claims].map((c) => [c.id, c]));
  const bounded = (head.published.evidence?.length ?? 0) > 0;
  return (
    <Layout ui={ui} title={head.title === undefined ? words.document.untitled : visible(head.title)}>
      <article class="document" data-reader>
        <DocumentHeader ui={ui} view={view} title={title} />
        {head.analysed && <TextLegend ui={ui} claims={view.claims.length > 0} unread={view.unread.length > 0} bounded={bounded} />}
        <div class="flow" dir="auto" {...(head.analysed && { lang: OF_ARTICLES })}>
          {sections.map((section, i) => (
            <div class="section" key={i}>
              {section.head && (
                <div class="section-head">
                  <ItemView text={text} item={section.head} words={words} />
                </div>
              )}
              {section.claims.length + section.rejected.length > 0 && (
                <div class="section-margin" lang={lang}>
                  <Margin ui={ui} claims={section.claims} rejected={section.rejected} others={others} />
                </div>
              )}
              {section.rest.length > 0 && (
                <div class="section-rest">
                  {section.rest.map((item, j) => (
                    <ItemView key={j} text={text} item={item} words={words} />
                  ))}
                </div>
              )}
            </div>
          ))}
        </div>
        {view.claims.length > 0 && <Legend words={words} />}
        {head.analysed && <ReviewAdd ui={ui} document={head.id} />}
        {head.analysed && <Profile ui={ui} view={view} />}
        <AboutDocument ui={ui} view={view} />
      </article>
    </Layout>
  );
}

/** What the markings in the text mean: only those that occur. */
function TextLegend({
  ui: { words },
  claims,
  unread,
  bounded,
}: {
  ui: Ui;
  claims: boolean;
  unread: boolean;
  bounded: boolean;
}): JSX.Element {
  const { document: d } = words;
  return (
    <ul class="text-legend" aria-label={d.legend}>
      {claims ? (
        <li>
          <mark class="sentence">{d.legendClaim}</mark>
        </li>
      ) : (
        <li>{d.noClaims}</li>
      )}
      {claims && (
        <li>
          <mark class="sentence">
            <b class="trigger">{d.legendTrigger}</b>
          </mark>
        </li>
      )}
      {unread && (
        <li>
          <span class="unread">{d.legendUnread}</span>
        </li>
      )}
      {bounded && (
        <li>
          <span class="bound">{d.legendBound}</span>
        </li>
      )}
    </ul>
  );
}
