/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";
import { OF_ARTICLES } from "./article-language.ts";
import { OutletLink } from "./outlet-link.tsx";
import { SanctionMark } from "./sanction-mark.tsx";

interface Props {
  readonly claim: ListedClaim;
  readonly words: Words;
  /** Beside the article itself its outlet goes without saying. */
  readonly withoutOutlet?: boolean;
  /** In a list an outlet that stands alone says by that that nobody else is named. */
  readonly brief?: boolean;
}

/** Who says it: from whoever is said to know, through everyone who passed it on, to the outlet. */
export function Chain({ claim, words, withoutOutlet = false, brief = false }: Props): JSX.Element {
  // The view has the outermost source first; people read a chain from its beginning.
  const sources = claim.sources.toReversed();
  const { outlet } = claim.document;
  if (sources.length === 0 && withoutOutlet) return <span class="chain">{words.evidence.ownVoice}</span>;
  return (
    <span class="chain">
      {sources.map((source, i) => (
        <span key={`${source.name}${i}`}>
          {i > 0 && <Arrow />}
          <span lang={OF_ARTICLES}>{visible(source.name)}</span>
          {source.code !== undefined && <span class="codes"> {source.code}</span>}
          {source.unnamed && <span class="aside"> ({words.evidence.unnamed})</span>}
        </span>
      ))}
      {!withoutOutlet && (
        <span>
          {sources.length > 0 && <Arrow />}
          {brief ? (
            <span class="outlet">{outlet === undefined ? <em>{words.evidence.outletUnknown}</em> : visible(outlet)}</span>
          ) : (
            <OutletLink document={claim.document} words={words} />
          )}
          {!brief && claim.document.sample && <span class="tag">{words.sample.tag}</span>}
          {claim.document.sanctions && " "}
          <SanctionMark document={claim.document} lang={words.tag.startsWith("de") ? "de" : "en"} brief={brief} />
          {sources.length === 0 && !brief && <span class="aside"> ({words.evidence.ownVoice})</span>}
        </span>
      )}
    </span>
  );
}

function Arrow(): JSX.Element {
  return <span class="arrow"> → </span>;
}
