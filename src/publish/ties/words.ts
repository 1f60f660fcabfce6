import type { Sign, Standing, TriadState } from "../../analysis/ties/index.ts";
import type { UiLanguage } from "../views.ts";

const standing: Readonly<Record<Standing, string>> = {
  asserted: "als Tatsache",
  reported: "berichtet",
  planned: "geplant",
  possible: "möglich",
  contested: "umstritten",
  denied: "bestritten",
  "called-off": "abgesagt",
};
const triad: Readonly<Record<TriadState, string>> = {
  balanced: "ausgeglichen",
  unbalanced: "unausgeglichen",
  undetermined: "unbestimmt (eine Beziehung ist beides)",
};
const sign: Readonly<Record<Sign, string>> = { "+": "kooperativ", "-": "konfliktär", both: "beides" };

const de = {
  standing,
  sign,
  triad,
  cooperation: "Kooperation",
  conflict: "Konflikt",
  net: "Saldo",
  score: "PLOVER",
  month: "Monat",
  undated: "ohne Tag",
  total: "alle",
  cells:
    "Zellen: Ereignisse (Ursprünge). PLOVER: Summe der Werte dessen, was als Tatsache steht oder berichtet wird; Bestrittenes und Geplantes zählt nicht mit.",
  nothing: (dyad: string) => `Zu ${dyad} ist kein Ereignis bekannt.`,
  trend: "Trend",
  tooFew: (months: number, needed: number) => `zu wenige Monate (${months}; nötig sind ${needed})`,
  direction: { rising: "steigend", falling: "fallend", none: "kein Trend nachweisbar" },
  slope: (slope: string, p: string, months: number) => `${slope} im Monat (Theil–Sen), p ${p} (Mann–Kendall), ${months} Monate`,
  changes: "Brüche",
  noChange: "keiner nachweisbar",
  change: (from: string, before: string, after: string, p: string) => `ab ${from}: Median ${before} → ${after} (Pettitt, p ${p})`,
  relations: "Beziehungen, die als dauerhaft gelten",
  noRelations: "Niemand spricht von einer.",
  ends: "zu Ende",
  says: "sagt",
  since: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  knownBy: (moment: string) => `Was das Ledger bis zum ${moment} wusste.`,
  heldBy: (day: string) => `Was bis zum ${day} geschehen war, soweit datiert.`,
  network: (day: string | undefined, window: number) =>
    day === undefined
      ? "Netz aus allem, was das Ledger erzählt, ohne Rücksicht auf die Zeit (--at nimmt einen Tag)."
      : `Netz am ${day}: Ereignisse der ${window} Tage bis dahin, und Beziehungen, von denen da die Rede ist.`,
  emptyNetwork: "Kein Paar hat ein Vorzeichen.",
  pair: "Paar",
  signHead: "±",
  events: (n: number) => (n === 1 ? "1 Ereignis" : `${n} Ereignisse`),
  relationsTold: "Beziehung",
  positive: "Kooperativ",
  negative: "Konfliktär",
  contested: "Umstritten",
  unsigned: (n: number) => (n === 1 ? "1 Paar mit Nachrichten, aber ohne Vorzeichen" : `${n} Paare mit Nachrichten, aber ohne Vorzeichen`),
  undatedEvents: (n: number) =>
    n === 1 ? "1 Ereignis ohne Tag, in keiner Beziehung gezählt" : `${n} Ereignisse ohne Tag, in keiner Beziehung gezählt`,
  balance: "Strukturelle Balance (Cartwright & Harary 1956)",
  triads: (balanced: number, unbalanced: number, undetermined: number) =>
    `Dreiecke: ${balanced} ausgeglichen, ${unbalanced} unausgeglichen, ${undetermined} unbestimmt`,
  degree: (share: string) => `Anteil ausgeglichener: ${share}`,
  bounds: (a: string, b: string) => `mit den unbestimmten ${a} bis ${b}`,
  frustration: (n: string, edges: number) => `Linienindex: ${n} von ${edges} Kanten müssten das Vorzeichen wechseln`,
  exact: "genau",
  notExact: "Schranken, nicht genau",
  ambivalent: (n: number) => (n === 1 ? "1 Kante ist beides und zählt nicht dazu" : `${n} Kanten sind beides und zählen nicht dazu`),
  noTriads: "Keine drei Akteure haben alle miteinander ein Vorzeichen.",
  more: (n: number) => `und ${n} weitere`,
};

const en: typeof de = {
  standing: {
    asserted: "as fact",
    reported: "reported",
    planned: "planned",
    possible: "possible",
    contested: "contested",
    denied: "denied",
    "called-off": "called off",
  },
  sign: { "+": "cooperative", "-": "conflictual", both: "both" },
  triad: { balanced: "balanced", unbalanced: "unbalanced", undetermined: "undetermined (a tie is both)" },
  cooperation: "cooperation",
  conflict: "conflict",
  net: "net",
  score: "PLOVER",
  month: "Month",
  undated: "no day",
  total: "all",
  cells:
    "Cells: events (origins). PLOVER: sum of the scores of what stands as fact or is reported; what is denied or planned is not in it.",
  nothing: (dyad) => `No event is known about ${dyad}.`,
  trend: "Trend",
  tooFew: (months, needed) => `too few months (${months}; it takes ${needed})`,
  direction: { rising: "rising", falling: "falling", none: "no trend to be shown" },
  slope: (slope, p, months) => `${slope} a month (Theil–Sen), p ${p} (Mann–Kendall), ${months} months`,
  changes: "Change points",
  noChange: "none to be shown",
  change: (from, before, after, p) => `from ${from}: median ${before} → ${after} (Pettitt, p ${p})`,
  relations: "Relations that are told to last",
  noRelations: "Nobody speaks of one.",
  ends: "at an end",
  says: "says",
  since: (from, to) => (from === to ? from : `${from} to ${to}`),
  knownBy: (moment) => `What the ledger knew by ${moment}.`,
  heldBy: (day) => `What had come about by ${day}, as far as it is dated.`,
  network: (day, window) =>
    day === undefined
      ? "Network of all that the ledger tells, whatever its time (--at takes a day)."
      : `Network on ${day}: events of the ${window} days up to it, and relations that are told of then.`,
  emptyNetwork: "No pair has a sign.",
  pair: "Pair",
  signHead: "±",
  events: (n) => (n === 1 ? "1 event" : `${n} events`),
  relationsTold: "relation",
  positive: "Cooperative",
  negative: "Conflictual",
  contested: "Contested",
  unsigned: (n) => (n === 1 ? "1 pair with news, but without a sign" : `${n} pairs with news, but without a sign`),
  undatedEvents: (n) => (n === 1 ? "1 event without a day, counted in no tie" : `${n} events without a day, counted in no tie`),
  balance: "Structural balance (Cartwright & Harary 1956)",
  triads: (balanced, unbalanced, undetermined) => `Triads: ${balanced} balanced, ${unbalanced} unbalanced, ${undetermined} undetermined`,
  degree: (share) => `share of balanced ones: ${share}`,
  bounds: (a, b) => `with the undetermined ones ${a} to ${b}`,
  frustration: (n, edges) => `Line index: ${n} of ${edges} edges would have to change their sign`,
  exact: "exact",
  notExact: "bounds, not exact",
  ambivalent: (n) => (n === 1 ? "1 edge is both and does not count in it" : `${n} edges are both and do not count in it`),
  noTriads: "No three actors all have a sign with each other.",
  more: (n) => `and ${n} more`,
};

/** The words of ties. */
export function tieWords(language: UiLanguage): typeof de {
  return { de, en }[language];
}
