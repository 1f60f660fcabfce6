/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { GraphView, NamedActor, PlacedActor, Point, TieView } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { dyadPath, inTime, type Ui } from "../ui.ts";
import { type NetAddress, netAddress } from "./address.ts";
import { TieLines, tieInWords } from "./tie.tsx";
import { graphWords } from "./words.ts";

const [WIDTH, HEIGHT] = [960, 640];

interface Props {
  readonly ui: Ui;
  readonly question: NetAddress;
  readonly view: GraphView;
}

/**
 * The network as a drawing: somebody in the middle, the others around. Lines and actors are links with names. Lines that do not touch the
 * middle are faint, and not in the row of the tab key: the list beside has them too.
 */
export function Picture({ ui, question, view: { actors, ties, focus } }: Props): JSX.Element {
  const w = graphWords(ui.lang);
  const at = new Map(actors.map((a) => [a.code, { ...a, x: (a.x / 1000) * WIDTH, y: (a.y / 1000) * HEIGHT }]));
  const own = (t: TieView): boolean => focus === undefined || t.a === focus.code || t.b === focus.code;
  const order = [...ties.filter((t) => !own(t)), ...ties.filter(own)];
  return (
    <div class="drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML groups the links of a drawing */}
      <svg
        class="network"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={focus === undefined ? w.pictureOfAll : w.picture(visible(focus.name))}
        data-network
      >
        <g class="ties">
          {order.map((tie) => (
            <TieLink key={tie.id} ui={ui} tie={tie} course={course(tie, at)} names={at} faint={!own(tie)} />
          ))}
        </g>
        {[...at.values()].map((actor) => (
          <ActorLink
            key={actor.code}
            ui={ui}
            actor={actor}
            middle={actor.code === focus?.code}
            href={netAddress("/graph", question, { focus: actor.code })}
          />
        ))}
      </svg>
    </div>
  );
}

function course({ a, b }: TieView, at: ReadonlyMap<string, PlacedActor>): readonly Point[] {
  return [a, b].flatMap((code): Point[] => {
    const actor = at.get(code);
    return actor ? [[actor.x, actor.y]] : [];
  });
}

interface TieProps {
  readonly ui: Ui;
  readonly tie: TieView;
  readonly course: readonly Point[];
  readonly names: ReadonlyMap<string, { readonly name: string }>;
  readonly faint?: boolean;
}

/** A tie that leads to its pair. */
function TieLink({ ui, tie, course, names, faint = false }: TieProps): JSX.Element {
  const name = (code: string): string => visible(names.get(code)?.name ?? code);
  const says = `${name(tie.a)} – ${name(tie.b)}. ${tieInWords(tie, ui)}`;
  return (
    <a
      class={faint ? "tie faint" : "tie"}
      href={inTime(ui, dyadPath(tie.id))}
      aria-label={says}
      data-tie={`${tie.a} ${tie.b}`}
      {...(faint && { tabindex: -1 })}
    >
      <title>{says}</title>
      {!faint && <path class="reach" d={course.map(([x, y], i) => `${i === 0 ? "M" : "L"}${Math.round(x)} ${Math.round(y)}`).join("")} />}
      <TieLines tie={tie} course={course} />
    </a>
  );
}

/** `DEU, Deutschland`: the code that is seen, and the name. */
export function actorInFull({ code, name }: NamedActor): string {
  return code === name ? visible(code) : `${visible(code)}, ${visible(name)}`;
}

interface ActorProps {
  readonly ui: Ui;
  readonly actor: PlacedActor;
  readonly middle: boolean;
  readonly href: string;
}

/** An actor by its code, as a link that puts it in the middle. */
function ActorLink({ ui, actor: { code, name, x, y, ties }, middle, href }: ActorProps): JSX.Element {
  const w = graphWords(ui.lang);
  const full = actorInFull({ code, name });
  const says = middle ? w.inMiddle(full) : w.toMiddle(full, ties);
  const width = Math.max(40, 8.4 * code.length + 14) + (middle ? 10 : 0);
  const height = middle ? 36 : 28;
  const kind = middle ? "actor-node middle" : ties === 0 ? "actor-node idle" : "actor-node";
  return (
    <a class={kind} href={href} aria-label={says} data-actor={code} {...(middle && { "aria-current": "true" as const })}>
      <title>{says}</title>
      <rect x={Math.round(x - width / 2)} y={Math.round(y - height / 2)} width={Math.round(width)} height={height} rx={height / 2} />
      <text x={Math.round(x)} y={Math.round(y)} dy="0.35em" text-anchor="middle">
        {visible(code)}
      </text>
    </a>
  );
}
