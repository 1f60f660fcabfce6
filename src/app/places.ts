import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LandCut, Places, Points, Region } from "../publish/index.ts";
import { DataError } from "./errors.ts";
import { packageRoot } from "./package-root.ts";

let points: Points | undefined;
let land: Readonly<Record<Region, LandCut>> | undefined;

/** Where states stand on the map, by code. Read once. @throws DataError */
export function loadPoints(): Points {
  points ??= read("points.json") as Points;
  return points;
}

/** Where actors stand on a part of the map. @throws DataError */
export function placesOf(region: Region = "world"): Places {
  return { points: loadPoints(), ...(region !== "world" && { within: new Set(loadLand(region).codes) }) };
}

/** Land and borders of a part of the world. Read once. @throws DataError */
export function loadLand(region: Region): LandCut {
  land ??= read("land.json") as Readonly<Record<Region, LandCut>>;
  return land[region];
}

/** What `scripts/build-places.mjs` has written. */
function read(name: string): unknown {
  const file = join(packageRoot(), "data", "places", name);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new DataError(file, "is missing or cannot be read");
  }
}
