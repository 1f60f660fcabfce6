/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, GraphView, Point, TieView, TriadPage, TriadView } from "../../../server/contract.ts";
import { ClaimLine } from "../parts/claim-line.tsx";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { claimPath, dyadPath, inTime, type Ui } from "../ui.ts";
import { type NetAddress, netAddress } from "./address.ts";
import { TieLines, TieSign, tieInWords } from "./tie.tsx";
import { graphWords } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly question: NetAddress;
  readonly view: GraphView;
  readonly page: TriadPage;
}

/** Every three who all have to do with each other, those that do not balance first; each tie opens its sentences. */
export function Triads({ ui, question, view, page }: Props): JSX.Element {
  const { triads: w } = graphWords(ui.lang);
  const number = (n: number): string => numberFormat(ui.words.tag).format(n);
  const { balance, total, from, triads, step } = { ...page, step: page.triads.length };
  const { atLeast, atMost, edges } = balance.frustration;
  const ties = new Map(view.ties.map((t) => [t.id, t]));
  return (
    <section class="triads">
      <p class="hint">{w.says}</p>
      {total === 0 ? (
        <p class="hint">{w.none}</p>
      ) : (
        <>
          <p>
            {w.counts(number(balance.triads.balanced), number(balance.triads.unbalanced), number(balance.triads.undetermined))}{" "}
            {w.line(atLeast === atMost ? number(atLeast) : `${number(atLeast)}–${number(atMost)}`, number(edges))}
          </p>
          <p class="aside">{w.shown(number(from + 1), number(from + step), number(total))}</p>
        </>
      )}
      <ul class="triad-list">
        {triads.map((triad) => (
          <li key={triad.actors.map((a) => a.code).join(" ")}>
            <Triangle triad={triad} ties={ties} />
            <div>
              <h2>
                {triad.actors.map((a) => visible(a.name)).join(" – ")} <span class="triad-state">{w.state[triad.state]}</span>
              </h2>
              {triad.edges.map((edge) => (
                <Edge key={edge.id} ui={ui} edge={edge} tie={ties.get(edge.id)} claims={page.claims[edge.id]} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p class="more pages">
        {from + step < total && (
          <a class="button" rel="next" href={netAddress("/graph", question, { from: String(from + step) })}>
            {w.next}
          </a>
        )}
        {from > 0 && <a href={netAddress("/graph", question, { from: String(Math.max(0, from - PAGE)) })}>{w.previous}</a>}
      </p>
    </section>
  );
}

const PAGE = 24;

interface EdgeProps {
  readonly ui: Ui;
  readonly edge: TriadView["edges"][number];
  readonly tie: TieView | undefined;
  readonly claims: TriadPage["claims"][string] | undefined;
}

function Edge({ ui, edge, tie, claims }: EdgeProps): JSX.Element {
  const { triads: w } = graphWords(ui.lang);
  const shown: readonly ClaimView[] = [...edge.positive, ...edge.negative];
  const all = (claims?.positive ?? 0) + (claims?.negative ?? 0);
  return (
    <details>
      <summary>
        {tie && <TieSign tie={tie} />} <span class="codes">{visible(edge.id)}</span> {tie && tieInWords(tie, ui)}{" "}
        <span class="aside">({w.sentences(all)})</span>
      </summary>
      <ul class="lines">
        {shown.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} lang={ui.lang} words={ui.words} href={inTime(ui, claimPath(claim.id))} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={inTime(ui, dyadPath(edge.id))}>{w.more}</a>
      </p>
    </details>
  );
}

const CORNERS: readonly Point[] = [
  [75, 20],
  [20, 106],
  [130, 106],
];

/** The three as a small drawing; its ties stand beside it in words. */
function Triangle({ triad, ties }: { readonly triad: TriadView; readonly ties: ReadonlyMap<string, TieView> }): JSX.Element {
  const sides = [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const;
  return (
    <svg class="network triangle" viewBox="0 0 150 126" width="150" height="126" aria-hidden="true" focusable="false">
      {triad.edges.map(({ id }, i) => {
        const tie = ties.get(id);
        const [from, to] = (sides[i] ?? []).map((corner) => CORNERS[corner]);
        return tie && from && to && <TieLines key={id} tie={tie} course={[from, to]} />;
      })}
      {triad.actors.map(({ code }, i) => (
        <g class="actor-node" key={code}>
          <rect x={(CORNERS[i]?.[0] ?? 0) - 20} y={(CORNERS[i]?.[1] ?? 0) - 12} width="40" height="24" rx="12" />
          <text x={CORNERS[i]?.[0]} y={CORNERS[i]?.[1]} dy="0.35em" text-anchor="middle">
            {visible(code.length > 5 ? `${code.slice(0, 4)}…` : code)}
          </text>
        </g>
      ))}
    </svg>
  );
}
