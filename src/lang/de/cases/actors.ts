import type { Case } from "./case.ts";

/** Who acts: bodies abroad, what is left out, words that two worlds share. */
export const ACTORS: readonly Case[] = [
  ["Eritrea bombardierte die Botschaft in Addis Abeba.", []],
  ["Kenia und Uganda führten Gespräche. Das Treffen der Gewerkschaften wurde beendet.", ["meeting KEN,UGA CT+"]],
  [
    "Kenia und Uganda haben ein Abkommen unterzeichnet.\n\nKenia und Uganda haben ein Abkommen unterzeichnet.",
    ["treaty KEN,UGA CT+", "treaty KEN,UGA CT+"],
  ],
  ["Nicht Kenia, sondern Uganda hat Äthiopien angegriffen.", ["attack UGA>ETH CT+"]],
  [
    "Die Delegationen der Arabischen Liga und Israels trafen sich. Die Arabische Liga kritisierte Israel.",
    ["meeting AL,ISR CT+", "accusation AL>ISR CT+"],
  ],
  [
    "Die kenianische Ministerin Awino Muster traf den ugandischen Minister Okello Beispiel. Er kritisierte Ruanda.",
    ["meeting KEN,UGA CT+", "accusation UGA>RWA CT+"],
  ],
];
