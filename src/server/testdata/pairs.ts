import { type PairTold, pairLedger } from "../../../tests/support/pair-ledger.ts";
import type { Entente } from "../../app/entente.ts";
import { openPairs } from "../../app/pairs.ts";
import { testEntente } from "./facade.ts";

/** What two invented states do with each other: something of every sort that a timeline shows. */
const TOLD: readonly PairTold[] = [
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

const NAMES: Readonly<Record<string, string>> = { NMK: "Nordmark", OST: "Ostrien" };

/** A facade over one invented pair, `NMK-OST`. @param threats so many threats besides, one every nine days */
export function pairEntente(threats = 0): Entente {
  const more = Array.from({ length: threats }, (_, i): PairTold => {
    const on = new Date(Date.UTC(2020, 0, 1) + i * 9 * 86_400_000).toISOString().slice(0, 10);
    return { id: `t${i}`, on, kind: "threat", object: `Werft ${i}`, says: `Droht Nordmark Ostrien wegen Werft ${i}.` };
  });
  const held = pairLedger([...TOLD, ...more], true);
  return testEntente(
    openPairs(
      async () => held,
      { claimsOf: async () => [] },
      (code) => NAMES[code] ?? code,
    ),
  );
}
