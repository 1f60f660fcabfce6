import type { TieSide, TieView } from "./views.ts";

/** Units of the drawing, x and y. */
export type Point = readonly [number, number];

/** One line of a tie, ready to be drawn. */
export interface Stroke {
  /** Cooperation is smooth, conflict a zigzag; without a sign it is dotted. */
  readonly sign: "+" | "-" | "none";
  /** Path data (SVG). */
  readonly d: string;
  readonly width: number;
  /** Pattern of dashes; absent if the line is whole. */
  readonly dashes?: string;
}

/** How thick a line is: by the logarithm of the origins it rests on, never by articles. */
export function widthOf(origins: number): number {
  return Math.min(8, round(1.5 + 1.2 * Math.log2(Math.max(1, origins))));
}

/**
 * The lines of a tie along a course. Cooperation smooth, conflict zigzag; where both are told, both are drawn side by side, so that no
 * balance hides a dispute. What is only passed on, by no outlet in its own voice, is dashed; what gives no sign is dotted.
 * @param course two points, or the bends of a longer way
 */
export function strokesOf(tie: Pick<TieView, "sign" | "positive" | "negative">, course: readonly Point[]): readonly Stroke[] {
  const { sign, positive, negative } = tie;
  if (sign === "none") return [{ sign, d: path(course), width: 1.5, dashes: "1.5 4" }];
  const [plus, minus] = [sign !== "-" && positive, sign !== "+" && negative];
  const gap = plus && minus ? (widthOf(plus.origins.atLeast) + widthOf(minus.origins.atLeast)) / 4 + 3 : 0;
  const stroke = (sign: "+" | "-", side: TieSide, course: readonly Point[]): Stroke => ({
    sign,
    d: path(sign === "-" ? zigzag(course) : course),
    width: widthOf(side.origins.atLeast),
    ...(!side.firm && { dashes: "6 4" }),
  });
  return [...(plus ? [stroke("+", plus, beside(course, -gap))] : []), ...(minus ? [stroke("-", minus, beside(course, gap))] : [])];
}

/** A zigzag along a course, of even teeth. */
function zigzag(course: readonly Point[], height = 4, tooth = 7): readonly Point[] {
  const length = lengthOf(course);
  const teeth = Math.max(2, Math.round(length / tooth));
  // Beyond what an eye can tell apart there is no need for teeth: a line across the whole drawing has some two hundred.
  const steps = Math.min(teeth, 400);
  const ends = [course[0], course.at(-1)].flatMap((p) => (p ? [p] : []));
  const inner = Array.from({ length: steps - 1 }, (_, i) => along(course, ((i + 1) / steps) * length, i % 2 === 0 ? height : -height));
  const [first, last] = ends;
  return first && last ? [first, ...inner, last] : [];
}

/** The same course, moved sideways: to the right of its direction if `by` is positive. */
function beside(course: readonly Point[], by: number): readonly Point[] {
  if (by === 0) return course;
  return course.map((p, i) => {
    const [x, y] = direction(course[Math.max(0, i - 1)] ?? p, course[Math.min(course.length - 1, i + 1)] ?? p);
    return [p[0] - y * by, p[1] + x * by];
  });
}

/** The point so far along a course, and so far beside it. */
function along(course: readonly Point[], far: number, by: number): Point {
  let left = far;
  for (let i = 1; i < course.length; i++) {
    const [from, to] = [course[i - 1], course[i]];
    if (!from || !to) break;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (left > length && i < course.length - 1) {
      left -= length;
      continue;
    }
    const [x, y] = direction(from, to);
    return [from[0] + x * left - y * by, from[1] + y * left + x * by];
  }
  return course[0] ?? [0, 0];
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** Length of a course. */
export function lengthOf(course: readonly Point[]): number {
  return course.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - (course[i]?.[0] ?? 0), p[1] - (course[i]?.[1] ?? 0)), 0);
}

/** In steps from point to point, each rounded so that no error adds up: shorter than places are. */
function path(course: readonly Point[]): string {
  let [x, y] = [0, 0];
  return course
    .map((p, i) => {
      const [nextX, nextY] = [round(p[0]), round(p[1])];
      const step = `${i === 0 ? "M" : i === 1 ? "l" : " "}${round(nextX - x)} ${round(nextY - y)}`;
      [x, y] = [nextX, nextY];
      return step;
    })
    .join("");
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
