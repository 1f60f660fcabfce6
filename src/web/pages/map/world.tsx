/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { LandCut, MapActor, MapView, Point, TieView } from "../../../server/contract.ts";
import { type NetAddress, netAddress } from "../graph/address.ts";
import { actorInFull } from "../graph/picture.tsx";
import { TieLines, tieInWords } from "../graph/tie.tsx";
import { visible } from "../text/visible.ts";
import { dyadPath, inTime, type Ui } from "../ui.ts";
import { greatCircle, placeLabels, projectionOf } from "./place.ts";
import { mapWords } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly question: NetAddress;
  readonly view: MapView;
  readonly land: LandCut;
  /** Name of the part that is shown. */
  readonly region: string;
}

interface Placed extends MapActor {
  readonly point: Point;
}

/** Actors of a view that stand inside of the drawing, and those that have a place elsewhere. */
export function placed({ actors }: MapView, land: LandCut): { readonly here: readonly Placed[]; readonly elsewhere: readonly MapActor[] } {
  const project = projectionOf(land);
  const codes = new Set(land.codes);
  const here = actors.flatMap((actor): Placed[] => {
    const point = actor.at && codes.has(actor.code) ? project(actor.at) : undefined;
    return point ? [{ ...actor, point }] : [];
  });
  return { here, elsewhere: actors.filter((a) => a.at !== undefined && !codes.has(a.code)) };
}

/** Land without colours of its own, actors as points with their codes, ties as great circles. Points and lines are links with names. */
export function World({ ui, question, view, land, region }: Props): JSX.Element {
  const w = mapWords(ui.lang);
  const { width, height, fine } = land;
  const { here } = placed(view, land);
  const at = new Map(view.actors.map((a) => [a.code, a]));
  const arcs = view.ties.map((tie) => ({ tie, pieces: arcOf(tie, at, land) }));
  const labels = placeLabels(
    here
      .toSorted((a, b) => Number(b.code === view.focus?.code) - Number(a.code === view.focus?.code) || b.ties - a.ties)
      .map((a) => ({ code: a.code, at: a.point })),
    arcs.flatMap((arc) => arc.pieces),
    land,
  );
  const scaled = `scale(${1 / fine})`;
  return (
    <div class="drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML groups the links of a drawing */}
      <svg class="network world" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={w.drawing(region)} data-network>
        <path class="land" d={land.land} transform={scaled} fill-rule="evenodd" />
        <path class="borders" d={land.borders} transform={scaled} />
        {/* The strongest are drawn last, over the others. */}
        {arcs.toReversed().map(({ tie, pieces }) => (
          <Arc key={tie.id} ui={ui} tie={tie} at={at} pieces={pieces} />
        ))}
        {here.map((actor) => (
          <a
            key={actor.code}
            class={actor.code === view.focus?.code ? "place middle" : "place"}
            href={netAddress("/map", question, { focus: actor.code })}
            aria-label={actor.code === view.focus?.code ? w.chosen(actorInFull(actor)) : w.here(actorInFull(actor), actor.ties)}
            data-actor={actor.code}
            {...(actor.code === view.focus?.code && { "aria-current": "true" as const })}
          >
            <title>{actorInFull(actor)}</title>
            <circle class="reach" cx={Math.round(actor.point[0])} cy={Math.round(actor.point[1])} r="12" />
            <circle cx={Math.round(actor.point[0])} cy={Math.round(actor.point[1])} r={actor.code === view.focus?.code ? 6 : 4.5} />
            {labels.has(actor.code) && (
              <text
                x={Math.round(labels.get(actor.code)?.x ?? 0)}
                y={Math.round(labels.get(actor.code)?.y ?? 0)}
                dy="0.35em"
                text-anchor={labels.get(actor.code)?.anchor}
              >
                {visible(actor.code)}
              </text>
            )}
          </a>
        ))}
      </svg>
    </div>
  );
}

/** The way of a tie over the map; nothing if an end has no place, or if both lie outside: such a line would belong to nobody there. */
function arcOf({ a, b }: TieView, actors: ReadonlyMap<string, MapActor>, land: LandCut): readonly (readonly Point[])[] {
  const [from, to] = [actors.get(a)?.at, actors.get(b)?.at];
  if (!from || !to) return [];
  return land.codes.includes(a) || land.codes.includes(b) ? greatCircle(from, to, land) : [];
}

interface ArcProps {
  readonly ui: Ui;
  readonly tie: TieView;
  readonly at: ReadonlyMap<string, MapActor>;
  readonly pieces: readonly (readonly Point[])[];
}

function Arc({ ui, tie, at, pieces }: ArcProps): JSX.Element | null {
  if (pieces.length === 0) return null;
  const name = (code: string): string => visible(at.get(code)?.name ?? code);
  const says = `${name(tie.a)} – ${name(tie.b)}. ${tieInWords(tie, ui)}`;
  return (
    <a class="tie" href={inTime(ui, dyadPath(tie.id))} aria-label={says} data-tie={`${tie.a} ${tie.b}`}>
      <title>{says}</title>
      {pieces.map((course, i) => (
        <g key={String(i)}>
          <path class="reach" d={course.map(([x, y], n) => `${n === 0 ? "M" : "L"}${Math.round(x)} ${Math.round(y)}`).join("")} />
          <TieLines tie={tie} course={course} />
        </g>
      ))}
    </a>
  );
}
