import type { Case } from "./case.ts";

/** How firmly: negation, conditions, questions, verbs over verbs, nouns that are taken for granted. Nothing here happened. */
const OPERATORS: readonly Case[] = [
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
  ["Uganda verlangte, dass Kenia Äthiopien Waffen liefert.", ["request UGA>KEN CT+ past"]],
  ["Der mutmaßliche Angriff Eritreas auf Äthiopien begann nachts.", ["attack ERI>ETH PR+ past"]],
  ["Kenia hat Äthiopien aus nicht genannten Gründen Waffen geliefert.", ["arms-transfer KEN>ETH CT+ past"]],
  ["Kenia soll Äthiopien Waffen geliefert haben.", ["arms-transfer KEN>ETH CT+ past by ?"]],
  ["Kenia kündigte die Lieferung von Panzern an Äthiopien an.", ["arms-transfer KEN>ETH CT+ future"]],
];

/** Scope of negation: what stands outside it stays as it is. */
const NEGATION: readonly Case[] = [
  ["Kein Streit, nirgends: Das Treffen zwischen Kanada und Kenia begann am Montag.", ["meeting CAN,KEN CT+ past"]],
  ["Kanada lieferte Kenia die Hubschrauber per Schiff, nicht per Bahn.", ["arms-transfer CAN>KEN CT+ past"]],
  ["Kanada hat Kenia bisher nie Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT- past"]],
  ["Kanada hat Kenia die Hubschrauber noch nicht geliefert.", ["arms-transfer CAN>KEN CT- past"]],
  ["Kanada wird Kenia kaum Hubschrauber liefern.", ["arms-transfer CAN>KEN PR- future"]],
  ["Kanada lieferte Kenia kaum 20 Hubschrauber.", ["arms-transfer CAN>KEN CT+ past"]],
  ["Kanada unterließ es, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT-"]],
  ["Kanada lieferte Kenia so bald wie möglich Hubschrauber.", ["arms-transfer CAN>KEN CT+ past"]],
];

/** Conditions of every form; "wenn" over the past tells when. */
const CONDITIONS: readonly Case[] = [
  ["Kanada liefert Kenia Hubschrauber, wenn das Parlament zustimmt.", ["arms-transfer CAN>KEN PS+"]],
  ["Falls das Parlament zustimmt, liefert Kanada Kenia Hubschrauber.", ["arms-transfer CAN>KEN PS+"]],
  ["Sollte das Parlament zustimmen, liefert Kanada Kenia Hubschrauber.", ["arms-transfer CAN>KEN PS+"]],
  ["Kanada wird Kenia notfalls Hubschrauber liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada wird Kenia im Falle eines Sieges Hubschrauber liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada liefert Kenia Hubschrauber, auch wenn das Parlament zögert.", ["arms-transfer CAN>KEN CT+"]],
  ["Kanada hat Kenia Hubschrauber geliefert, wenn auch spät.", ["arms-transfer CAN>KEN CT+ past"]],
];

/** Modal verbs and adverbs. */
const MODALS: readonly Case[] = [
  ["Kanada könnte Kenia Hubschrauber liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada dürfte Kenia Hubschrauber geliefert haben.", ["arms-transfer CAN>KEN PR+"]],
  ["Kanada hat Kenia offenbar Hubschrauber geliefert.", ["arms-transfer CAN>KEN PR+ past"]],
  ["Kanada will Kenia ab Mai Hubschrauber liefern.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Kanada soll Kenia von Mai an Hubschrauber liefern.", ["arms-transfer CAN>KEN CT+ future by -"]],
  ["Kanada wollte Kenia Hubschrauber liefern.", ["arms-transfer CAN>KEN UU"]],
  ["Kanada darf Kenia künftig Hubschrauber liefern.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Kanada hat Kenia möglicherweise Hubschrauber geliefert.", ["arms-transfer CAN>KEN PS+ past"]],
];

/** Plans, offers, threats, weighing, refusal: what stands over an infinitive or a noun. */
const GOVERNED: readonly Case[] = [
  ["Kanada erwägt, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada erwägt die Lieferung von Hubschraubern an Kenia.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada beschloss die Lieferung von Hubschraubern an Kenia.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Kanada begann, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT+"]],
  ["Die Lieferung von Hubschraubern an Kenia durch Kanada fällt aus.", ["arms-transfer CAN>KEN CT-"]],
  ["Norwegen schließt die Lieferung von Hubschraubern an Kenia durch Kanada aus.", ["arms-transfer CAN>KEN CT-"]],
  ["Norwegen schließt die Lieferung von Hubschraubern an Kenia durch Kanada nicht aus.", ["arms-transfer CAN>KEN PS+"]],
  ["Dass Kanada Kenia Hubschrauber liefert, ist wahrscheinlich.", ["arms-transfer CAN>KEN PR+"]],
  ["Die geplante Lieferung von Hubschraubern an Kenia durch Kanada begann nicht.", ["arms-transfer CAN>KEN CT- future"]],
  ["Kanada fasste den Entschluss, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT+ future"]],
];

/** Tense: what a present form tells. */
const TENSES: readonly Case[] = [
  ["Kanada kritisiert Kenia.", ["accusation CAN>KEN CT+ past"]],
  ["Seit Wochen kritisiert Kanada Kenia.", ["accusation CAN>KEN CT+ ongoing"]],
  ["Im Juni liefert Kanada Kenia Hubschrauber.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Am 1. Juni 2024 liefert Kanada Kenia Hubschrauber.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Kanada liefert Kenia künftig Hubschrauber.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Seit 2020 liefert Kanada Kenia Hubschrauber.", ["arms-transfer CAN>KEN CT+ ongoing"]],
  ["Kanada hat Kenia angeblich Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+ past by ?"]],
];

/** Light verb constructions stand for a verb of their own; what is refused, doubted or settled under another word keeps its value. */
const EMBEDDED: readonly Case[] = [
  ["Kanada lehnte es ab, Kenia Hubschrauber zu liefern.", ["rejection CAN>KEN CT+ past", "arms-transfer CAN>KEN CT- future"]],
  ["Kanada lehnte es ab, mit Kenia zu verhandeln.", ["rejection CAN>KEN CT+ past"]],
  ["Kanada schloss aus, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT- future"]],
  ["Kanada schloss nicht aus, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada schließt einen Angriff Kenias auf Uganda nicht aus.", ["attack KEN>UGA PS+ future"]],
  ["Kanada hat nicht die Absicht, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT- future"]],
  ["Kanada hat nicht vor, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT- future"]],
  ["Kanada sieht keinen Grund, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT- future"]],
  ["Kanada zog in Betracht, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada kann sich vorstellen, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN PS+ future"]],
  ["Kanada hat sich verpflichtet, Kenia Hubschrauber zu liefern.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Kanada bestreitet, Kenia Hubschrauber geliefert zu haben.", ["arms-transfer CAN>KEN CT- past"]],
  ["Kanada erwägt einen Angriff auf Kenia.", ["attack CAN>KEN PS+ future"]],
  ["Kanada genehmigte die Lieferung von Hubschraubern an Kenia.", ["arms-transfer CAN>KEN CT+ future"]],
  ["Das Treffen zwischen Kanada und Kenia steht auf der Kippe.", ["meeting CAN,KEN UU future"]],
  ["Ein Angriff Kanadas auf Kenia gilt als unwahrscheinlich.", ["attack CAN>KEN PR- future"]],
  ["Es gibt keine Beweise dafür, dass Kanada Kenia Hubschrauber geliefert hat.", ["arms-transfer CAN>KEN UU past"]],
  ["Kanada knüpft den Abzug seiner Truppen aus Kenia an Bedingungen.", ["withdrawal CAN>KEN PS+ future"]],
  ["Kanada sprach sich gegen den Beitritt Serbiens zur EU aus.", ["rejection CAN>SRB CT+ past"]],
  ["Norwegen will dem Beitritt Finnlands zur Nato nicht zustimmen.", ["rejection NOR>FIN CT+ ongoing"]],
  ["Norwegen hat dem Beitritt Finnlands zur Nato noch nicht zugestimmt.", []],
  ["Kanada ist zu Gesprächen mit Kenia nicht bereit.", ["rejection CAN>KEN CT+ ongoing"]],
  ["Kanada dürfte die Sanktionen gegen Kenia verlängern.", ["sanction CAN>KEN PR+ future"]],
  ["Kanada und Kenia konnten sich nicht einigen.", ["commitment CAN,KEN CT- past"]],
];

export const FIRMNESS: readonly Case[] = [...OPERATORS, ...NEGATION, ...CONDITIONS, ...MODALS, ...GOVERNED, ...EMBEDDED, ...TENSES];
