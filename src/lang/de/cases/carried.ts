import type { Case } from "./case.ts";

/** Sides that stand in sentences before. */
export const CARRIED: readonly Case[] = [
  // One of two parties does something to nobody in particular: to the other.
  ["Kenia ist Nachbar von Uganda. Uganda hat das Abkommen gekündigt.", ["treaty KEN,UGA CT+"]],
  ["Kenia und Uganda sind Nachbarn. Ruanda schweigt. Uganda hat das Abkommen gekündigt.", []],
  ["Kanada unterzeichnete ein Abkommen, von dem Kenia nichts wusste.", []],
  ["Eine britische Station steht auf der Insel. Norwegen hat das Abkommen gekündigt.", []],
  ["Peru ist ein Nachbar von Chile. Das Abkommen mit Chile ist unterschrieben.", ["treaty CHL,PER CT+"]],
  // An answer goes back.
  ["Der Sudan griff Ägypten an. Ägypten reagierte mit Luftangriffen.", ["attack SDN>EGY CT+", "attack EGY>SDN CT+"]],
  ["Der Sudan griff Ägypten an. Libyen reagierte mit Luftangriffen.", ["attack SDN>EGY CT+"]],
  ["Der Sudan griff Ägypten an. Kenia schwieg. Ägypten flog Luftangriffe.", ["attack SDN>EGY CT+"]],
  // "sie", "man", "die Minister" do together what takes two.
  [
    "Der kenianische Minister traf den ugandischen Minister. Sie unterzeichneten ein Abkommen.",
    ["meeting KEN,UGA CT+", "treaty KEN,UGA CT+"],
  ],
  ["Kenia und Uganda führten Gespräche. Man habe eine Waffenruhe vereinbart, hieß es.", ["meeting KEN,UGA CT+", "commitment KEN,UGA CT+"]],
  ["Kenia lud zwei Musiker aus Uganda ein. Sie vereinbarten eine Probe.", []],
  ["Kenia, Uganda und Ruanda schweigen. Sie vereinbarten eine Waffenruhe.", []],
  // What was told is taken up until somebody else comes in, or the same word tells of another one.
  [
    "Kenia und Uganda haben eine Waffenruhe vereinbart. Es war still. Die Waffenruhe wurde gebrochen.",
    ["withdrawal KEN,UGA CT+", "withdrawal KEN,UGA CT+"],
  ],
  ["Kenia und Uganda haben eine Waffenruhe vereinbart. Ruanda wartet. Die Waffenruhe wurde gebrochen.", ["withdrawal KEN,UGA CT+"]],
];
