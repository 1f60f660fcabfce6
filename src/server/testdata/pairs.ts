import { article, claimOn, type MadeClaim, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import type { Entente } from "../../app/entente.ts";
import { openPairs } from "../../app/pairs.ts";
import type { Snapshot } from "../../core/index.ts";
import { testEntente } from "./facade.ts";

/** One sentence in an article of its own. */
export interface Told extends Partial<MadeClaim> {
  readonly id: string;
  readonly on?: string;
  readonly says?: string;
}

/** What two invented states do with each other: something of every sort that a timeline shows. */
const TOLD: readonly Told[] = [
  { id: "a", on: "2024-03-12", time: "2024-03" },
  { id: "b", on: "2024-03-13", time: "2024-03" },
  { id: "c", on: "2024-05-02", kind: "threat", actors: ["OST"], recipients: ["NMK"], says: "Droht Ostrien Nordmark." },
  {
    id: "d",
    on: "2024-06-20",
    kind: "visit",
    time: "2024-09-01",
    tense: "future",
    stance: "announces",
    sources: ["der Außenminister"],
    says: "Besuch von Nordmark in Ostrien.",
  },
  { id: "e", on: "2024-06-01", kind: "alignment", actors: ["NMK", "OST"], recipients: [], says: "Verbündet sind Nordmark und Ostrien." },
  { id: "f", kind: "aid", says: "Hilfe gab Nordmark an Ostrien." },
  { id: "g", on: "2024-07-01", kind: "request", says: "Forderung von Nordmark an Ostrien." },
];

function snapshot(told: readonly Told[]): Snapshot {
  const made = told.map(({ id, on, says = `Geliefert hat Nordmark an Ostrien Boote, Lieferung ${id}.`, ...claim }) => {
    const document = article({
      id: `made-${id}`,
      outlet: `Blatt ${id}`,
      sample: true,
      ...(on !== undefined && { published: on }),
      blocks: [["body", says]],
    });
    const trigger = says.split(" ")[0] ?? "";
    return {
      document,
      claim: claimOn(document, "1", says, { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger, ...claim }),
    };
  });
  return snapshotOf(
    made.map((m) => m.document),
    made.map((m) => m.claim),
  );
}

const NAMES: Readonly<Record<string, string>> = { NMK: "Nordmark", OST: "Ostrien" };

/** A facade over one invented pair, `NMK-OST`. @param threats so many threats besides, one every nine days */
export function pairEntente(threats = 0): Entente {
  const more = Array.from({ length: threats }, (_, i): Told => {
    const on = new Date(Date.UTC(2020, 0, 1) + i * 9 * 86_400_000).toISOString().slice(0, 10);
    return { id: `t${i}`, on, kind: "threat", object: `Werft ${i}`, says: `Droht Nordmark Ostrien wegen Werft ${i}.` };
  });
  const held = snapshot([...TOLD, ...more]);
  return testEntente(
    openPairs(
      async () => held,
      { claimsOf: async () => [] },
      (code) => NAMES[code] ?? code,
    ),
  );
}
