/**
 * A text and all its quotations that lie in no other: `Type: words | speaker`. Stretches of one quotation are joined by " … ", a speaker
 * who is not named is empty.
 */
export type QuotationCase = readonly [text: string, quotations: readonly string[]];

/** What is said: where it begins and ends. */
export const EXTENTS: readonly QuotationCase[] = [
  ["Der Minister sagte, die Brücke sei sicher.", ["Indirect: die Brücke sei sicher | Der Minister"]],
  ["Die Brücke sei sicher, sagte der Minister am Montag.", ["Indirect: Die Brücke sei sicher | der Minister"]],
  ["Wie das Ministerium mitteilte, ist die Brücke sicher.", ["Indirect: ist die Brücke sicher | das Ministerium"]],
  [
    "Der Minister sagte, dass die Brücke gesperrt bleibe, bis der Bericht vorliege, und verwies auf das Wetter.",
    ["Indirect: dass die Brücke gesperrt bleibe, bis der Bericht vorliege | Der Minister"],
  ],
  ["Nach Angaben der Polizei war die Brücke gesperrt.", ["Indirect: war die Brücke gesperrt | Angaben der Polizei"]],
  ["Die Brücke war laut Polizei zwei Tage gesperrt.", ["Indirect: Die Brücke war … zwei Tage gesperrt | Polizei"]],
  ["Laut nachrichten.example war die Brücke gesperrt.", ["Indirect: war die Brücke gesperrt | nachrichten.example"]],
  ["Die Brücke ist sicher, so der Bürgermeister in einer Rede.", ["Indirect: Die Brücke ist sicher | der Bürgermeister"]],
  ["„Die Brücke ist sicher“, sagte der Minister.", ["Direct: „Die Brücke ist sicher“ | der Minister"]],
  ["Die Eröffnung wurde verschoben, hieß es.", ["Indirect: Die Eröffnung wurde verschoben | "]],
  // A circumstance before the verb is not said.
  ["Da es regnete, entschied der Bürgermeister schnell.", []],
  ["Nach der Rede ging der Minister nach Hause.", []],
];

/** Who says it, named as a whole. */
export const NAMINGS: readonly QuotationCase[] = [
  [
    "Der Leiter des Amtes für Statistik (AfS), Hans Muster, sagte, die Zahlen seien gut.",
    ["Indirect: die Zahlen seien gut | Der Leiter des Amtes für Statistik (AfS), Hans Muster"],
  ],
  [
    "Die Zahlen seien gut, sagte Hans Muster, der Leiter des Amtes.",
    ["Indirect: Die Zahlen seien gut | Hans Muster, der Leiter des Amtes"],
  ],
  ["Das Amt, das in Bonn sitzt, erklärte, die Zahlen seien gut.", ["Indirect: die Zahlen seien gut | Das Amt"]],
  ["Am Montag teilte das Amt mit, dass die Zahlen gut seien.", ["Indirect: dass die Zahlen gut seien | das Amt"]],
  ["Als Grund gab sie an, die Zahlen seien schlecht.", ["Indirect: die Zahlen seien schlecht | sie"]],
  ["Ihrer Meinung nach sind die Zahlen gut.", ["Indirect: sind die Zahlen gut | Ihrer Meinung"]],
];

/** Acts that are told, orders and reproaches, and clauses that hang on a noun. */
export const ACTS: readonly QuotationCase[] = [
  ["Der Verband sprach von einem schweren Fehler.", ["Reported: Der Verband sprach von einem schweren Fehler. | Der Verband"]],
  ["Das Ministerium lehnte den Antrag ab.", ["Reported: Das Ministerium lehnte den Antrag ab. | Das Ministerium"]],
  ["Der Verband nannte den Antrag „völlig verfehlt“.", ["Direct: „völlig verfehlt“ | Der Verband"]],
  ["Der Verband forderte die Bürger auf, Wasser zu sparen.", ["Indirect: Wasser zu sparen | Der Verband"]],
  ["Die Forderung des Verbandes, Wasser zu sparen, fand wenig Gehör.", ["Indirect: Wasser zu sparen | Die Forderung des Verbandes"]],
  ["Im Mai wurde bekannt, dass der Brunnen leer ist.", ["Indirect: dass der Brunnen leer ist | "]],
  // Deeds are no utterances, nor is what was not said.
  ["Das Ministerium unterzeichnete den Vertrag.", []],
  ["Der Verband bestätigte den Bericht nicht.", []],
  ["Das Gericht verurteilte den Fahrer zu einer Geldstrafe.", []],
];

/** Passages that run on over sentences, and where they end. */
export const PASSAGES: readonly QuotationCase[] = [
  [
    "Der Minister sagte, die Brücke sei sicher. Man habe sie geprüft. Sie könne bald öffnen. Am Abend regnete es.",
    ["Indirect: die Brücke sei sicher | Der Minister", "IndirectFreeIndirect: Man habe sie geprüft. Sie könne bald öffnen. | Der Minister"],
  ],
  [
    "Der Minister kritisierte den Bericht. Die Brücke sei sicher.",
    ["Reported: Der Minister kritisierte den Bericht. | Der Minister", "IndirectFreeIndirect: Die Brücke sei sicher. | Der Minister"],
  ],
  [
    "Der Verband plädiert für einen Neubau. Er soll drei Jahre dauern.",
    ["Reported: Der Verband plädiert für einen Neubau. | Der Verband", "FreeIndirect: Er soll drei Jahre dauern. | Der Verband"],
  ],
  // Nobody spoke before.
  ["Am Abend regnete es. Der Neubau soll drei Jahre dauern.", []],
  ["Der Minister war zufrieden: „Die Brücke ist sicher.“", ["Direct: „Die Brücke ist sicher.“ | Der Minister"]],
];
