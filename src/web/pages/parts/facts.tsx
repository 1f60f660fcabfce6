/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import { type ListedClaim, pairsOfClaim } from "../../../server/contract.ts";
import { dateInWords, publicationInWords } from "../text/dates.ts";
import { claimInBrief } from "../text/label.ts";
import { scoreInWords, tone } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import { choosePath, dyadPath } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { OF_ARTICLES } from "./article-language.ts";
import type { EvidenceProps } from "./evidence-props.ts";
import { useInTime } from "./in-time.ts";
import { Origins } from "./origins.tsx";

const GLYPH = { cooperation: "▲ ", conflict: "▼ ", relation: "" } as const;

interface FactsProps extends EvidenceProps {
  /** On the claim's own page, from where nothing else leads to its pairs. */
  readonly withPairs?: boolean;
}

/** What is known of a claim, and that the rest is not. */
export function Facts({ claim, lang, words, others, withPairs = false }: FactsProps): JSX.Element {
  const then = useInTime();
  const { evidence, date } = words;
  const sort = tone(claim);
  return (
    <dl class="facts">
      <Fact name={evidence.status}>
        {words.stance[claim.stance]}; {words.factuality[claim.factuality]}
      </Fact>
      <Fact name={evidence.happened}>
        {claim.time === undefined ? <i>{evidence.unknown}</i> : dateInWords(claim.time, words)}, {words.tense[claim.tense]}
      </Fact>
      <Fact name={evidence.said}>
        {publicationInWords(claim.document.published, words)} <span class="aside">({date.basis[claim.document.published.basis]})</span>
      </Fact>
      {claim.pages && <Fact name={evidence.page}>{evidence.pages(claim.pages.first, claim.pages.last)}</Fact>}
      {claim.place !== undefined && (
        <Fact name={evidence.place}>
          <span lang={OF_ARTICLES}>{visible(claim.place)}</span>
        </Fact>
      )}
      <Fact name={evidence.origins}>
        <Origins articles={claim.articles} origins={claim.origins} words={words} />
      </Fact>
      {claim.score !== undefined && (
        <Fact name={evidence.tone}>
          <span class={`tone-${sort}`}>
            {GLYPH[sort]}
            {sort === "relation" ? "" : `${words.tone[sort]} `}
          </span>
          {scoreInWords(claim.score, words.tag)} <span class="aside">(PLOVER)</span>
        </Fact>
      )}
      {withPairs && <PairLinks claims={[claim]} words={words} />}
      <Others name={<>≠ {words.claim.contradicts}</>} ids={claim.contradicts} strong />
      <Others name={words.claim.again} ids={claim.again ?? []} />
      <Others name={words.claim.repeats} ids={claim.repeats} />
      <Fact name={evidence.rule}>
        <code>{claim.rule}</code>
      </Fact>
    </dl>
  );

  function Others({
    name,
    ids,
    strong = false,
  }: {
    name: ComponentChildren;
    ids: readonly string[];
    strong?: boolean;
  }): JSX.Element | null {
    if (ids.length === 0) return null;
    return (
      <Fact name={name}>
        <ul class={strong ? "others contradictions" : "others"}>
          {ids.map((id) => {
            const other = others.get(id);
            return (
              <li key={id}>
                <a href={then(choosePath(id))} data-choose={id}>
                  {other ? claimInBrief(other, lang, words) : words.claim.elsewhere}
                </a>
                {other && <span class="aside"> {words.status[other.status]}</span>}
                {other?.document.outlet !== undefined && <span class="aside">, {visible(other.document.outlet)}</span>}
              </li>
            );
          })}
        </ul>
      </Fact>
    );
  }
}

/** A name and what stands for it. */
export function Fact({ name, children }: { name: ComponentChildren; children: ComponentChildren }): JSX.Element {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The way from claims to the timelines of the pairs they belong to. Claims of one actor alone have none. */
export function PairLinks({ claims, words }: { readonly claims: readonly ListedClaim[]; readonly words: Words }): JSX.Element | null {
  const then = useInTime();
  const pairs = [...new Set(claims.flatMap(pairsOfClaim))].sort();
  if (pairs.length === 0) return null;
  return (
    <Fact name={words.claimsPage.facet.dyad}>
      {pairs.map((pair, i) => (
        <span key={pair}>
          {i > 0 && ", "}
          <a class="codes" href={then(dyadPath(pair))}>
            {pair}
          </a>
        </span>
      ))}
    </Fact>
  );
}
