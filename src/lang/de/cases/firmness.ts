import type { Case } from "./case.ts";

/** How firmly: negation, conditions, questions, verbs over verbs, nouns that are taken for granted. */
export const FIRMNESS: readonly Case[] = [
  ["Nach dem Angriff Eritreas auf Äthiopien gab es keine Verletzten.", ["attack ERI>ETH CT+ past"]],
  ["Japan hat den Angriff Eritreas auf Äthiopien nicht verurteilt.", ["attack ERI>ETH CT+ past", "accusation JPN>ERI CT- past"]],
  [
    "Nach dem Angriff Eritreas auf Äthiopien könnte Kenia die Grenze zu Eritrea schließen.",
    ["attack ERI>ETH CT+ past", "sanction KEN>ERI PS+ future"],
  ],
  ["Greift Eritrea Äthiopien an, liefert Kenia Äthiopien Waffen.", ["attack ERI>ETH PS+", "arms-transfer KEN>ETH PS+"]],
  ["Eritrea hätte Äthiopien fast angegriffen.", ["attack ERI>ETH CT-"]],
  ["Kenia hätte Äthiopien Waffen geliefert, wenn das Parlament zugestimmt hätte.", ["arms-transfer KEN>ETH CT-"]],
  ["Hat Eritrea Äthiopien angegriffen?", ["attack ERI>ETH UU"]],
  ["Es ist falsch, dass Eritrea Äthiopien angegriffen hat.", ["attack ERI>ETH CT-"]],
  ["Kenia weigerte sich, Äthiopien Waffen zu liefern.", ["arms-transfer KEN>ETH CT-"]],
  ["Uganda verlangte, dass Kenia Äthiopien Waffen liefert.", ["request UGA>KEN CT+ past"]],
  ["Der mutmaßliche Angriff Eritreas auf Äthiopien begann nachts.", ["attack ERI>ETH PR+ past"]],
  ["Kenia hat Äthiopien aus nicht genannten Gründen Waffen geliefert.", ["arms-transfer KEN>ETH CT+ past"]],
  ["Kenia soll Äthiopien Waffen geliefert haben.", ["arms-transfer KEN>ETH CT+ past by ?"]],
  ["Kenia kündigte die Lieferung von Panzern an Äthiopien an.", ["arms-transfer KEN>ETH CT+ future"]],
];
