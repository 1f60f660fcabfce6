/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type BriefingCitation, type BriefingView, briefingWords, citationRating, inQuotes, webAddress } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { OutletLink } from "../parts/outlet-link.tsx";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { publicationInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { claimPath, type Ui } from "../ui.ts";

/** Where every number leads: outlet, day, title, address, the claim for ever, the letter of the outlet and the digit of the claim. */
export function Sources({ ui, view }: { readonly ui: Ui; readonly view: BriefingView }): JSX.Element | null {
  if (view.citations.length === 0) return null;
  return (
    <>
      <h2>{briefingWords(ui.lang).sources}</h2>
      <ol class="citations">
        {view.citations.map((citation) => (
          <Source key={citation.n} ui={ui} citation={citation} />
        ))}
      </ol>
    </>
  );
}

function Source({ ui, citation }: { readonly ui: Ui; readonly citation: BriefingCitation }): JSX.Element {
  const { lang, words } = ui;
  const own = briefingWords(lang);
  const { n, claim, original } = citation;
  const { document } = claim;
  const address = original === undefined ? undefined : webAddress(document.url);
  return (
    <li id={`b-${n}`}>
      <span class="citation-number">[{n}]</span>
      <div>
        <OutletLink document={document} words={words} />,{" "}
        {document.published.basis === "unknown" ? words.date.noDate : publicationInWords(document.published, words)}
        {document.title !== undefined && (
          <>
            : <cite lang={OF_ARTICLES}>{visible(inQuotes(document.title, lang))}</cite>
          </>
        )}
        . {document.sample && <span class="tag">{words.sample.tag}</span>}
        <span class="aside">
          {citationRating(citation, lang).join("; ")}.
          {document.sanctions && (
            <>
              {" "}
              {own.sanctioned}: <SanctionMark document={document} lang={lang} />.
            </>
          )}
        </span>
        <br />
        {original !== undefined && address !== undefined && (
          <>
            {own.original}:{" "}
            <a class="address" href={original} rel="noreferrer noopener">
              {visible(address)}
            </a>{" "}
          </>
        )}
        {own.claim}: <a href={claimPath(claim.id)}>{claim.id}</a>
      </div>
    </li>
  );
}
