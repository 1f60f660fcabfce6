import type { LanguagePack } from "../../core/index.ts";
import { labelBlocks, readFurniture } from "./blocks/index.ts";
import { germanShare } from "./detect/index.ts";

/** As much of the German pack as the reading of pages takes: it needs no resources and is there at once. */
export const GERMAN_PAGES: Pick<LanguagePack, "language" | "detect" | "blocks" | "readFurniture"> = {
  language: "de",
  detect: germanShare,
  blocks: labelBlocks,
  readFurniture,
};
