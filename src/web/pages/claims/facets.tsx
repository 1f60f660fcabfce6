/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import {
  CODEBOOK,
  type FacetName,
  type FacetView,
  type Kind,
  kindEntry,
  type RawQuestion,
  type Review,
  type Status,
  type UiLanguage,
} from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { wordsOf as reviewWordsOf } from "../review/words.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { claimsAddress } from "./address.ts";

interface Props {
  readonly ui: Ui;
  readonly question: RawQuestion;
  readonly facets: readonly FacetView[];
}

/** What the claims are, counted; each value a link that narrows to it, a chosen one a link that lets it go. */
export function Facets({ ui, question, facets }: Props): JSX.Element {
  const { words } = ui;
  const w = words.claimsPage;
  const shown = facets.filter((f) => f.values.length > 0);
  return (
    <nav class="facets" aria-label={w.facets}>
      {shown.map(({ facet, values, more }) => (
        <details key={facet} open={OPEN.has(facet) || values.some((v) => v.chosen)}>
          <summary>{w.facet[facet]}</summary>
          <ul>
            {values.map((value) => (
              <li key={value.value}>
                <a
                  href={claimsAddress(question, { [facet]: value.chosen ? undefined : spelt(facet, value.value) })}
                  {...(value.chosen && { "aria-current": "true" as const })}
                >
                  <Name facet={facet} value={value} ui={ui} />
                  {value.chosen && (
                    <span>
                      <span aria-hidden="true"> ×</span>
                      <span class="unseen"> ({w.letGo})</span>
                    </span>
                  )}
                </a>{" "}
                <span class="count">{numberFormat(words.tag).format(value.count)}</span>
              </li>
            ))}
            {more > 0 && <li class="aside">{w.moreValues(more)}</li>}
          </ul>
        </details>
      ))}
    </nav>
  );
}

/** Those that most questions begin with. */
const OPEN: ReadonlySet<FacetName> = new Set(["kind", "status", "actor"]);

/** A name chosen from the list is meant as a whole, not as a part of others. */
const spelt = (facet: FacetName, value: string): string => (facet === "source" || facet === "outlet" ? `"${value}"` : value);

function Name({ facet, value, ui }: { facet: FacetName; value: FacetView["values"][number]; ui: Ui }): JSX.Element {
  const label = facetLabel(facet, value.value, ui.lang, ui.words);
  if (label !== undefined) return <>{label}</>;
  const text = visible(value.value);
  if (facet === "source" && value.name === undefined) return <span lang={OF_ARTICLES}>{text}</span>;
  return (
    <>
      {value.name === undefined ? text : visible(value.name)}
      {value.name !== undefined && <span class="codes"> {text}</span>}
    </>
  );
}

/** The words for a value of a closed list; undefined for codes and names. */
export function facetLabel(facet: FacetName, value: string, lang: UiLanguage, words: Words): string | undefined {
  if (facet === "kind") {
    // An address may name what is no kind; the page then says so.
    if (!Object.hasOwn(CODEBOOK, value)) return undefined;
    const label = kindEntry(value as Kind).label[lang];
    return label.charAt(0).toUpperCase() + label.slice(1);
  }
  if (facet === "status") return Object.hasOwn(words.status, value) ? words.status[value as Status] : undefined;
  if (facet === "review") {
    const states = reviewWordsOf(lang).review;
    return Object.hasOwn(states, value) ? states[value as Review] : undefined;
  }
  if (facet === "factuality" && Object.hasOwn(words.factuality, value))
    return `${value} ${words.factuality[value as keyof Words["factuality"]]}`;
  return undefined;
}
