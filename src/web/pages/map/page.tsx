/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type LandCut, type MapActor, type MapView, REGIONS, type Region } from "../../../server/contract.ts";
import { type NetAddress, netAddress } from "../graph/address.ts";
import { NetForm, TimeNote } from "../graph/net-form.tsx";
import { TieLegend } from "../graph/tie.tsx";
import { TieList } from "../graph/tie-list.tsx";
import { graphWords } from "../graph/words.ts";
import { Layout } from "../parts/layout.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { mapWords } from "./words.ts";
import { placed, World } from "./world.tsx";

interface Props {
  readonly ui: Ui;
  /** What was asked, as it stands in the address. */
  readonly question: NetAddress;
  readonly view: MapView;
  readonly region: Region;
  readonly land: LandCut;
}

/** Ties over the map; the same as a list below. */
export function MapPage({ ui, question, view, region, land }: Props): JSX.Element {
  const w = mapWords(ui.lang);
  const g = graphWords(ui.lang);
  const { focus, ties, actors } = view;
  const lost = focus !== undefined && !view.choices.some((c) => c.code === focus.code);
  const names = new Map(actors.map((a) => [a.code, a.name]));
  const { elsewhere } = placed(view, land);
  const strongest = region === "world" ? w.says(ties.length) : w.saysHere(ties.length);
  const says = lost ? g.unknown(visible(focus.code)) : ties.length === 0 ? w.none : focus ? w.saysOf(visible(focus.name)) : strongest;
  return (
    <Layout ui={ui} title={focus ? w.of(visible(focus.name)) : w.title} at="map" sample={view.sample}>
      <h1>{w.title}</h1>
      <nav class="shapes" aria-label={w.regions} data-live>
        {REGIONS.map((r) => (
          <a key={r} href={netAddress("/map", question, { region: r })} {...(r === region && { "aria-current": "page" as const })}>
            {w.region[r]}
          </a>
        ))}
      </nav>
      <NetForm ui={ui} path="/map" question={question} frame={view} label={g.form.actor} nobody={w.strongest} />
      <div data-live>
        <p class="hint net-note">
          {says} {view.left > 0 && w.left(view.left)} <TimeNote ui={ui} frame={view} />
        </p>
        <TieLegend ui={ui} />
        <figure class="map">
          <World ui={ui} question={question} view={view} land={land} region={w.region[region]} />
          <figcaption>{w.borders}</figcaption>
        </figure>
        <Row ui={ui} question={question} title={w.beside} note={w.besideNote} actors={actors.filter((a) => a.at === undefined)} />
        <Row ui={ui} question={question} title={w.outside} actors={elsewhere} />
        {ties.length > 0 && (
          <section class="map-ties">
            <h2>{focus ? g.tiesOf(visible(focus.name)) : w.ties}</h2>
            <TieList ui={ui} ties={ties} names={names} of={focus} />
          </section>
        )}
      </div>
      <details class="policy">
        <summary>{w.undecided}</summary>
        {w.policy.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {w.record} <code>docs/decisions/0028-map-and-borders.md</code>
        </p>
      </details>
      <script type="module" src={ui.assets.network} />
    </Layout>
  );
}

interface RowProps {
  readonly ui: Ui;
  readonly question: NetAddress;
  readonly title: string;
  readonly note?: string;
  readonly actors: readonly MapActor[];
}

/** Actors that the drawing does not show, with how many of the ties are theirs. */
function Row({ ui, question, title, note, actors }: RowProps): JSX.Element | null {
  const { ties } = graphWords(ui.lang);
  if (actors.length === 0) return null;
  return (
    <section class="beside">
      <h2>{title}</h2>
      {note !== undefined && <p class="hint">{note}</p>}
      <ul>
        {actors.map(({ code, name, ties: n }) => (
          <li key={code}>
            <a class="button" href={netAddress("/map", question, { focus: code })}>
              {visible(name)} {name !== code && <span class="codes">{visible(code)}</span>}
            </a>{" "}
            <span class="aside">{ties(n)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
