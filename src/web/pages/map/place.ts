import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth, geoInterpolate } from "d3-geo";
import type { LandCut, Point } from "../../../server/contract.ts";

/** Degrees east and north. */
type Degrees = readonly [number, number];

/** From degrees to the drawing, as its land was drawn. */
export function projectionOf({ projection, rotate, scale, translate }: LandCut): (at: Degrees) => Point | undefined {
  const made: GeoProjection = { "equal-earth": geoEqualEarth, "azimuthal-equal-area": geoAzimuthalEqualArea }[projection]();
  made
    .rotate([...rotate])
    .scale(scale)
    .translate([...translate]);
  return (at) => made([...at]) ?? undefined;
}

/** Points of a great circle: enough for a smooth line. */
const STEPS = 48;

/** The shortest way over the globe between two places, in pieces where the rim of the map cuts it. */
export function greatCircle(from: Degrees, to: Degrees, land: LandCut): readonly (readonly Point[])[] {
  const project = projectionOf(land);
  const between = geoInterpolate([...from], [...to]);
  const points = Array.from({ length: STEPS + 1 }, (_, i) => project(between(i / STEPS)));
  const pieces: Point[][] = [[]];
  for (const point of points) {
    const last = pieces.at(-1)?.at(-1);
    // Over the rim the map goes on at its other side.
    if (!point || (last && Math.hypot(point[0] - last[0], point[1] - last[1]) > land.width / 3)) pieces.push([]);
    if (point && near(point, land)) pieces.at(-1)?.push(point);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** What lies far outside is not seen; the line into it is. */
function near([x, y]: Point, { width, height }: LandCut): boolean {
  return x > -width && x < 2 * width && y > -height && y < 2 * height;
}

/** A label beside its point, by its left end and middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

/** Height of a letter, and width of one, in units of the drawing. */
const [HIGH, WIDE] = [16, 9.5];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places labels beside their points so that none covers another point or label: right, left, above or below, in turn. A label that finds no
 * room is left out; its point still has its name for whoever asks. Among free places it takes the one that fewest lines cross.
 * @param points the most important first
 */
export function placeLabels(
  points: readonly { readonly code: string; readonly at: Point }[],
  lines: readonly (readonly Point[])[],
  drawing: Pick<LandCut, "width" | "height">,
): ReadonlyMap<string, LabelPlace> {
  const taken: Box[] = points.map(({ at: [x, y] }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const places = new Map<string, LabelPlace>();
  for (const { code, at } of points) {
    const [x, y] = at;
    const width = code.length * WIDE;
    const choices: readonly (readonly [LabelPlace, Box])[] = [
      [
        { x: x + 9, y, anchor: "start" },
        { left: x + 7, right: x + 9 + width, top: y - HIGH / 2, bottom: y + HIGH / 2 },
      ],
      [
        { x: x - 9, y, anchor: "end" },
        { left: x - 9 - width, right: x - 7, top: y - HIGH / 2, bottom: y + HIGH / 2 },
      ],
      [
        { x, y: y - 15, anchor: "middle" },
        { left: x - width / 2, right: x + width / 2, top: y - 15 - HIGH / 2, bottom: y - 7 },
      ],
      [
        { x, y: y + 15, anchor: "middle" },
        { left: x - width / 2, right: x + width / 2, top: y + 7, bottom: y + 15 + HIGH / 2 },
      ],
    ];
    const room = (box: Box): boolean => box.left >= 0 && box.right <= drawing.width && box.top >= 0 && box.bottom <= drawing.height;
    const free = choices.filter(([, box]) => room(box) && !taken.some((other) => overlap(box, other)));
    const near = lines.filter((line) => line.some((p) => Math.hypot(p[0] - x, p[1] - y) < width + 40));
    const [best] = free.map((choice) => ({ choice, crossed: crossings(choice[1], near) })).sort((a, b) => a.crossed - b.crossed);
    if (!best) continue;
    places.set(code, best.choice[0]);
    taken.push(best.choice[1]);
  }
  return places;
}

/** How many lines run through a box, looked at in small steps. */
function crossings(box: Box, lines: readonly (readonly Point[])[]): number {
  return lines.filter((line) =>
    line.some((to, i) => {
      const from = line[i - 1];
      if (!from) return false;
      const steps = Math.max(1, Math.min(400, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 5)));
      return Array.from({ length: steps + 1 }, (_, s) => s / steps).some((s) => {
        const [x, y] = [from[0] + s * (to[0] - from[0]), from[1] + s * (to[1] - from[1])];
        return x > box.left && x < box.right && y > box.top && y < box.bottom;
      });
    }),
  ).length;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
