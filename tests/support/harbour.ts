import type { Snapshot } from "../../src/core/index.ts";
import { article, claimOn, type MadeBlock, snapshotOf } from "./make-snapshot.ts";

/**
 * A small invented ledger: three states that do not exist (Nordmark NMK, Ostrien OST, Sundland SUN1), one wire story
 * printed twice, a denial, a plan, a rumour, an undated text.
 */
const S = {
  head: "Nordmark liefert Ostrien Patrouillenboote",
  deliver:
    "Nordmark hat der Marine von Ostrien nach Angaben von zwei Diplomaten im Winter acht Patrouillenboote geliefert, die im Hafen von Trelva übergeben worden seien.",
  training: "Zudem würden ostrische Besatzungen seit Januar auf einem Stützpunkt bei Kelmunde an den neuen Booten ausgebildet.",
  treaty:
    "Beide Regierungen wollen im Mai ein Abkommen über gemeinsame Werften unterzeichnen, wie das nordmärkische Außenministerium ankündigte.",
  filler: "Der Hafen war nach den Stürmen des vergangenen Jahres mehrere Wochen lang gesperrt gewesen und wird seither ausgebaut.",
  cutHead: "Neue Boote für Ostriens Küste",
  denial:
    "Ein Sprecher des ostrischen Verteidigungsministeriums wies den Bericht zurück: Sein Land habe von Nordmark keine Patrouillenboote erhalten.",
  rumour: "Sundland könnte sich nach Einschätzung von Beobachtern bald an den Lieferungen nach Ostrien beteiligen.",
  threat: "Sundland drohte am Mittwoch damit, den Kanal bei Trelva für Kriegsschiffe zu schließen.",
  again: "Die acht Patrouillenboote aus Nordmark liegen seit dem Winter an der Küste von Ostrien.",
  unread: "Nordmark und Ostrien teilen sich eine lange Küste.",
} as const;

const wire: readonly MadeBlock[] = [
  ["title", S.head],
  ["body", S.deliver, S.training],
  ["body", S.treaty, S.filler],
];

const a = article({
  id: "kaaa",
  outlet: "Trelvaer Morgenpost",
  title: S.head,
  published: "2024-03-12",
  agencies: ["nmd"],
  sample: true,
  blocks: [...wire, ["furniture", "Jetzt den Newsletter bestellen!"]],
});
const b = article({
  id: "kbbb",
  outlet: "Küstenkurier",
  title: S.cutHead,
  published: "2024-03-13",
  agencies: ["nmd"],
  blocks: [
    ["title", S.cutHead],
    ["body", S.deliver, S.training],
  ],
});
const c = article({
  id: "kccc",
  outlet: "Ostrische Rundschau",
  title: "Ministerium weist Bericht zurück",
  published: "2024-03-14",
  blocks: [
    ["body", S.denial],
    ["body", S.rumour],
  ],
});
const d = article({
  id: "kddd",
  published: { notBefore: "2023-12-01", notAfter: "2024-04-30", basis: "text" },
  blocks: [["body", S.again, S.threat, S.unread]],
  unread: [S.unread],
});

const boats = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], object: "Patrouillenboote" } as const;
const diplomats = { name: "zwei Diplomaten", unnamed: true };

export const HARBOUR: Snapshot = snapshotOf(
  [a, b, c, d],
  [
    claimOn(a, "1", S.head, { ...boats, trigger: "liefert", tense: "ongoing" }),
    claimOn(a, "2", S.deliver, {
      ...boats,
      trigger: "geliefert",
      sources: [diplomats],
      stance: "reports",
      object: "acht Patrouillenboote",
    }),
    claimOn(a, "3", S.training, {
      kind: "training",
      actors: ["NMK"],
      recipients: ["OST"],
      trigger: "ausgebildet",
      sources: [diplomats],
      stance: "reports",
      tense: "ongoing",
      place: "Kelmunde",
    }),
    claimOn(a, "4", S.treaty, {
      kind: "treaty",
      actors: ["NMK", "OST"],
      trigger: "unterzeichnen",
      sources: ["nordmärkisches Außenministerium"],
      stance: "announces",
      tense: "future",
      time: "2024-05",
    }),
    claimOn(b, "1", S.deliver, {
      ...boats,
      trigger: "geliefert",
      sources: [diplomats],
      stance: "reports",
      object: "acht Patrouillenboote",
    }),
    claimOn(b, "2", S.training, {
      kind: "training",
      actors: ["NMK"],
      recipients: ["OST"],
      trigger: "ausgebildet",
      sources: [diplomats],
      stance: "reports",
      tense: "ongoing",
      place: "Kelmunde",
    }),
    claimOn(c, "1", S.denial, {
      ...boats,
      trigger: "erhalten",
      sources: [{ name: "ostrisches Verteidigungsministerium", code: "OST" }],
      stance: "denies",
      factuality: "CT-",
    }),
    claimOn(c, "2", S.rumour, {
      kind: "arms-transfer",
      actors: ["SUN1"],
      recipients: ["OST"],
      trigger: "Lieferungen",
      sources: [{ name: "Beobachter", unnamed: true }],
      stance: "speculates",
      factuality: "PS+",
      tense: "future",
    }),
    claimOn(d, "1", S.again, { ...boats, trigger: "Patrouillenboote", object: "Patrouillenboote" }),
    claimOn(d, "2", S.threat, { kind: "threat", actors: ["SUN1"], trigger: "drohte" }),
  ],
);

const NAMES: Readonly<Record<string, string>> = { NMK: "Nordmark", OST: "Ostrien", SUN1: "Sundland" };
export const harbourNames = (code: string): string => NAMES[code] ?? code;
