import type { Case } from "./case.ts";

/** Who acts and who is hit in reports of war: planes and ships, places, flags, and the one of two that tells it. */
export const FORCES: readonly Case[] = [
  // What stands beside planes, ships and crews tells for whom they act.
  ["Ein kenianischer Kampfjet verletzte den ugandischen Luftraum.", ["deployment KEN>UGA CT+"]],
  ["Ein Schiff der kenianischen Küstenwache rammte ein ugandisches Boot.", ["attack KEN>UGA CT+"]],
  ["Ein Kampfjet verletzte den ugandischen Luftraum, sagte der kenianische Minister.", []],
  // Whose a place is, beside its name.
  ["Kenia bombardierte Stellungen der ugandischen Armee.", ["attack KEN>UGA CT+"]],
  ["Kenia griff einen von Uganda genutzten Stützpunkt an.", ["attack KEN>UGA CT+"]],
  ["Kenia beschoss Dörfer im Osten Ugandas.", ["attack KEN>UGA CT+"]],
  ["Kenia setzte einen unter ugandischer Flagge fahrenden Tanker fest.", ["coercion KEN>UGA CT+"]],
  // Of two at war the one that tells it suffered it, or its forces did it.
  ["Nach ugandischen Angaben haben kenianische Truppen einen Ort besetzt.", ["conquest KEN>UGA CT+ by UGA"]],
  ["Nach kanadischen Angaben haben kenianische Truppen einen Ort in Uganda besetzt.", ["conquest KEN>UGA CT+ by CAN"]],
  ["Kenia und Uganda schweigen. Nach kanadischen Angaben haben kenianische Truppen einen Ort besetzt.", []],
  [
    "Kenia griff Uganda an. Nach ugandischen Angaben wurden vier kenianische Drohnen abgeschossen.",
    ["attack KEN>UGA CT+ by -", "attack UGA>KEN CT+ by UGA"],
  ],
  // A threat needs nobody whom it is aimed at.
  ["Kanada besuchte Kenia. Uganda drohte mit Vergeltung.", ["threat UGA CT+", "visit CAN>KEN CT+"]],
];
