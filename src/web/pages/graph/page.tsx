/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { GRAPH_SHAPES, type GraphView, strongestFirst } from "../../../server/contract.ts";
import { Layout } from "../parts/layout.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { type NetAddress, netAddress } from "./address.ts";
import { Matrix } from "./matrix.tsx";
import { NetForm, TimeNote } from "./net-form.tsx";
import { Picture } from "./picture.tsx";
import { TieLegend } from "./tie.tsx";
import { TieList } from "./tie-list.tsx";
import { Triads } from "./triads.tsx";
import { graphWords } from "./words.ts";

interface Props {
  readonly ui: Ui;
  /** What was asked, as it stands in the address. */
  readonly question: NetAddress;
  readonly view: GraphView;
}

/** Actors and ties that a drawing of links can show; more are painted by the island, with a matrix for whoever has none. */
const MOST_DRAWN = 60;
const MOST_TIES = 300;
/** Ties that do not touch the middle, the strongest ones: beyond that they only grey the ground. */
const MOST_BETWEEN = 100;
const MOST_IN_MATRIX = 40;

/** Who stands how to whom: a drawing with somebody in the middle, a matrix, or triads. */
export function GraphPage({ ui, question, view }: Props): JSX.Element {
  const w = graphWords(ui.lang);
  const { focus, shape } = view;
  const lost = focus !== undefined && !view.choices.some((c) => c.code === focus.code);
  return (
    <Layout ui={ui} title={focus ? w.of(visible(focus.name)) : w.title} at="graph" sample={view.sample}>
      <h1>{w.title}</h1>
      <nav class="shapes" aria-label={w.shapes} data-live>
        {GRAPH_SHAPES.map((s) => (
          <a
            key={s}
            href={netAddress("/graph", question, { view: s, order: undefined })}
            {...(s === shape && { "aria-current": "page" as const })}
          >
            {w.shape[s]}
          </a>
        ))}
      </nav>
      <NetForm
        ui={ui}
        path="/graph"
        question={question}
        frame={view}
        label={shape === "net" ? w.form.focus : w.form.actor}
        nobody={shape === "net" ? w.form.most : w.form.anybody}
        ordered={shape === "matrix"}
      />
      <div data-live>
        <p class="hint net-note">
          {view.chosen && focus && w.chosen(visible(focus.name))} <TimeNote ui={ui} frame={view} /> {view.left > 0 && w.left(view.left)}
        </p>
        {lost ? (
          <p>{w.unknown(visible(focus.code))}</p>
        ) : view.choices.length === 0 ? (
          <p>{w.nothing}</p>
        ) : (
          <Shape ui={ui} question={question} view={view} />
        )}
      </div>
      <script type="module" src={ui.assets.network} />
    </Layout>
  );
}

function Shape({ ui, question, view }: Props): JSX.Element {
  const w = graphWords(ui.lang);
  const { actors, ties, focus, shape, triads } = view;
  if (triads) return <Triads ui={ui} question={question} view={view} page={triads} />;
  if (shape === "matrix") return <Matrix ui={ui} actors={actors} ties={ties} />;
  const names = new Map(actors.map((a) => [a.code, a.name]));
  const ordered = strongestFirst(ties);
  const own = focus ? ordered.filter((t) => t.a === focus.code || t.b === focus.code) : [];
  const others = ordered.filter((t) => !own.includes(t));
  const many = actors.length > MOST_DRAWN || (focus === undefined && ties.length > MOST_TIES);
  const between = others.slice(0, MOST_BETWEEN);
  const drawn = { ...view, ties: focus ? [...own, ...between] : ties };
  return (
    <>
      <TieLegend ui={ui} />
      <div class={focus ? "net-split" : undefined}>
        {many ? <Painted ui={ui} question={question} view={view} /> : <Picture ui={ui} question={question} view={drawn} />}
        {focus && (
          <section>
            <h2>{w.tiesOf(visible(focus.name))}</h2>
            <p class="aside">{w.ties(own.length)}</p>
            <TieList ui={ui} ties={own} names={names} of={focus} />
          </section>
        )}
      </div>
      {others.length > 0 && (
        <details class="net-others">
          <summary>
            {focus ? w.between : w.allTies} ({w.ties(others.length)})
          </summary>
          <TieList ui={ui} ties={between} names={names} />
          {others.length > between.length && <p class="aside">{w.moreTies(others.length - between.length)}</p>}
        </details>
      )}
    </>
  );
}

/** More actors than links could be told apart: a canvas for the island, and the matrix of those with most ties. */
function Painted({ ui, question, view }: Props): JSX.Element {
  const w = graphWords(ui.lang);
  const most = view.actors.toSorted((a, b) => b.ties - a.ties || (a.code < b.code ? -1 : 1)).slice(0, MOST_IN_MATRIX);
  const shown = new Set(most.map((a) => a.code));
  const source = netAddress("/graph.json", question);
  return (
    <div>
      <p class="hint">{w.hairball}</p>
      <canvas class="network painted needs-js" width="1200" height="800" role="img" aria-label={w.pictureOfAll} data-painted={source} />
      <Matrix
        ui={ui}
        actors={view.actors.filter((a) => shown.has(a.code))}
        ties={view.ties.filter((t) => shown.has(t.a) && shown.has(t.b))}
      />
    </div>
  );
}
