/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type ClaimView, CODEBOOK, type Kind, type UiLanguage } from "../../../server/contract.ts";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { claimPath, type SampleShare, type Ui } from "../ui.ts";

/** What the list was narrowed to, as it stands in the address. */
export interface Filter {
  readonly actor?: string;
  readonly dyad?: string;
  readonly kind?: Kind;
}

interface Props {
  readonly ui: Ui;
  readonly filter: Filter;
  readonly claims: readonly ClaimView[];
  /** Position of the first one shown, counted from 1, and how many there are in all. */
  readonly from: number;
  readonly all: number;
  readonly sample: SampleShare;
  /** Addresses of the first and of the next page. */
  readonly first: string;
  readonly next?: string;
}

/** The ledger as a list, a hundred lines a page, so that find-in-page and print work. */
export function ClaimsPage({ ui, filter, claims, from, all, sample, first, next }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = words.claimsPage;
  const filtered = filter.actor !== undefined || filter.dyad !== undefined || filter.kind !== undefined;
  return (
    <Layout ui={ui} title={w.title} at="claims" sample={sample}>
      <h1>{w.title}</h1>
      <form class="filter" action="/claims" method="get">
        <label>
          {w.actor}
          <input name="actor" value={filter.actor ?? ""} placeholder={w.codeHint} autocomplete="off" />
        </label>
        <label>
          {w.dyad}
          <input name="dyad" value={filter.dyad ?? ""} placeholder={w.dyadHint} autocomplete="off" />
        </label>
        <label>
          {w.kind}
          <select name="kind">
            <option value="">{w.anyKind}</option>
            {kindsByLabel(lang).map(([kind, label]) => (
              <option key={kind} value={kind} selected={kind === filter.kind}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button">
          {w.filter}
        </button>
        {filtered && <a href="/claims">{w.clear}</a>}
      </form>
      <Legend words={words} />
      {claims.length === 0 ? (
        <p class="hint">{w.none}</p>
      ) : (
        <>
          <p class="aside">{w.shown(from, from + claims.length - 1, all)}</p>
          <ul class="lines wide" data-list>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} lang={lang} words={words} href={claimPath(claim.id)} mixed={sample === "some"} />
              </li>
            ))}
          </ul>
        </>
      )}
      {(next !== undefined || from > 1) && (
        <p class="more pages">
          {next !== undefined && (
            <a class="button" href={next}>
              {w.older}
            </a>
          )}
          {from > 1 && <a href={first}>{w.first}</a>}
        </p>
      )}
    </Layout>
  );
}

function kindsByLabel(lang: UiLanguage): readonly (readonly [string, string])[] {
  return Object.entries(CODEBOOK)
    .map(([kind, entry]) => [kind, entry.label[lang]] as const)
    .sort((a, b) => a[1].localeCompare(b[1], lang));
}
