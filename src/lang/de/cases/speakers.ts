import type { Case } from "./case.ts";

/** Who says so: several speakers in one sentence, negated cues, reported speech that runs on, own accounts. */
export const SPEAKERS: readonly Case[] = [
  ["Der kenianische Präsident sagte, Eritrea liefere Äthiopien Waffen.", ["arms-transfer ERI>ETH CT+ by KEN"]],
  ["Kenia bestritt nicht, dass Uganda Äthiopien Waffen geliefert hat.", ["arms-transfer UGA>ETH UU by KEN"]],
  ["Kenia bestritt, dass Uganda Äthiopien Waffen geliefert hat.", ["arms-transfer UGA>ETH CT- by KEN"]],
  ["Kenia bestritt, dass Uganda Äthiopien keine Waffen geliefert hat.", ["arms-transfer UGA>ETH CT+ by KEN"]],
  ["Die Regierung in Nairobi bestritt, dass Kenia Uganda gedroht habe.", ["threat KEN>UGA CT- by KEN"]],
  ["Kenia habe Uganda nicht gedroht, sagte der kenianische Außenminister.", ["threat KEN>UGA CT- by KEN"]],
  ["Der kenianische Außenminister sagte, Kenia habe Uganda gedroht.", ["threat KEN>UGA CT+"]],
  ["Kenia bezweifelt, dass Uganda Äthiopien Waffen geliefert hat.", ["arms-transfer UGA>ETH UU by KEN"]],
  [
    "Laut Kampala hat Kenia Äthiopien Waffen geliefert; laut Nairobi hat Kenia Äthiopien keine Waffen geliefert.",
    ["arms-transfer KEN>ETH CT+ by UGA", "arms-transfer KEN>ETH CT- by KEN"],
  ],
  [
    "Eritrea lieferte Äthiopien Waffen, und laut Nairobi griff Uganda Ruanda an.",
    ["arms-transfer ERI>ETH CT+ by -", "attack UGA>RWA CT+ by KEN"],
  ],
  ["Kenia hat nach eigenen Angaben Waffen an Äthiopien geliefert.", ["arms-transfer KEN>ETH CT+ past by KEN"]],
  [
    "Das ugandische Ministerium sprach von Fehlern. Es hieß, Kenia habe Äthiopien Waffen geliefert.",
    ["arms-transfer KEN>ETH CT+ past by ?"],
  ],
  // The outlet tells of an act in its own words; what follows in Konjunktiv is whoever acted.
  ["Der ugandische Minister sprach von Fehlern. Kenia habe Äthiopien Waffen geliefert.", ["arms-transfer KEN>ETH CT+ past by UGA"]],
  ["Die Regierung in Kampala kritisierte den Bericht. Kenia habe Äthiopien Waffen geliefert.", ["arms-transfer KEN>ETH CT+ past by UGA"]],
  ["Uganda sprach von Fehlern. Es regnete. Kenia habe Äthiopien Waffen geliefert.", ["arms-transfer KEN>ETH CT+ past by ?"]],
  ["Im Mai wurde bekannt, dass Kenia Äthiopien Waffen geliefert hat.", ["arms-transfer KEN>ETH CT+ past by -"]],
  ["„Kenia hat Äthiopien Waffen geliefert“, so der ugandische Minister.", ["arms-transfer KEN>ETH CT+ past by UGA"]],
  ["Der ugandische Minister war verärgert: „Kenia hat Äthiopien Waffen geliefert.“", ["arms-transfer KEN>ETH CT+ past by UGA"]],
  ["Eritrea griff Äthiopien an, und Äthiopien griff Eritrea an.", ["attack ERI>ETH CT+", "attack ETH>ERI CT+"]],
  [
    "Kenia lieferte Äthiopien 2022 Drohnen und wird Äthiopien 2025 Raketen liefern.",
    ["arms-transfer KEN>ETH CT+ past", "arms-transfer KEN>ETH CT+ future"],
  ],
  // What is held against somebody is told by whoever holds it against them, also where it is a speech act itself.
  ["Kanada warf Norwegen vor, Kenia bedroht zu haben.", ["accusation CAN>NOR CT+", "threat NOR>KEN CT+ by CAN"]],
];
