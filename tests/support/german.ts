import { loadActors } from "../../src/app/load-actors.ts";
import { packageRoot } from "../../src/app/package-root.ts";
import { makePacks } from "../../src/app/packs.ts";
import { type LanguagePack, type Reading, readDocument, UNKNOWN_DATE } from "../../src/core/index.ts";

let pack: LanguagePack | undefined;

/** The German pack with the shipped lexicon and directory. */
function german(): LanguagePack {
  if (!pack) {
    const root = packageRoot();
    [pack] = makePacks(root, loadActors(root));
  }
  return pack as LanguagePack;
}

/** Reads a text with the German pack, whatever language it is in. */
export function read(text: string, day?: string): Reading {
  const published = day === undefined ? UNKNOWN_DATE : ({ notBefore: day, notAfter: day, basis: "given" } as const);
  const sure = { ...german(), detect: () => 1 };
  const result = readDocument({ id: "t", text, published }, [sure]);
  if (result.status !== "analysed") throw new Error(result.reason);
  return result.reading;
}
