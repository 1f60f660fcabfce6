import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import type { Below } from "../../../core/index.ts";
import { PARTICIPLES } from "../cases/constructions.ts";
import { FRAMES } from "../frames/index.ts";
import { openLexicon } from "../lexicon/lexicon.ts";
import { findClaims } from "./find-claims.ts";
import { indexFrames } from "./frame-index.ts";
import { verbOfParticiple } from "./participles.ts";

const bytes: Uint8Array = readFileSync(new URL("../../../../lexicon/de/forms.bin", import.meta.url));
const lexicon = openLexicon(bytes);
const frames = indexFrames(FRAMES);
const codes = (side: readonly { readonly code: string }[]): string =>
  side
    .map((a) => a.code)
    .sort()
    .join(",");

test.each(PARTICIPLES.map((c) => [...c]))("%s", (text, expected) => {
  const claims = findClaims(read(text, "2024-03-14") as Below<"claims">, { frames, lexicon });
  const lines = claims.map((c) =>
    [c.kind, c.recipients.length > 0 ? `${codes(c.actors)}>${codes(c.recipients)}` : codes(c.actors), c.factuality, c.tense].join(" "),
  );
  expect(lines).toEqual([...expected]);
});

test.each([
  ["gelieferten", "liefern"],
  ["angegriffene", "angreifen"],
  ["unterzeichnetes", "unterzeichnen"],
])("%s is of %s", (form, verb) => expect(verbOfParticiple(lexicon)(form)).toContain(verb));

test("what is no participle has no verb, and without a lexicon nothing has", () => {
  expect(verbOfParticiple(lexicon)("schöne")).toEqual([]);
  expect(verbOfParticiple(undefined)("gelieferten")).toEqual([]);
});
