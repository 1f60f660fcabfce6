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
  ["Der kenianische Präsident reiste nach Uganda. Dort traf er seinen Amtskollegen.", ["visit KEN>UGA CT+", "meeting KEN,UGA CT+"]],
  ["Der frühere kenianische Präsident reiste nach Uganda.", []],
  ["Kenia und Uganda schweigen. Beide Länder unterzeichneten ein Abkommen.", ["treaty KEN,UGA CT+"]],
  [
    "Die Regierungen von Kenia und Uganda tagten. Beide Regierungen unterzeichneten ein Abkommen.",
    ["meeting KEN,UGA CT+", "treaty KEN,UGA CT+"],
  ],
];
