import type { ContradictionType, DeniedMatter } from "../../analysis/contradictions/index.ts";
import type { UiLanguage } from "../views.ts";

const type: Readonly<Record<ContradictionType, string>> = {
  denied: "Der eine sagt es, der andere bestreitet es",
  "not-concluded": "Der eine sagt, es sei vereinbart, der andere, es sei das nicht",
  time: "Zwei Zeiten",
  place: "Zwei Orte",
  amount: "Zwei Zahlen",
  direction: "Jeder sagt es vom anderen",
  decided: "Ein Mensch sagt, dass diese beiden nicht zugleich stimmen können",
};
const denies: Readonly<Record<DeniedMatter, string>> = {
  fact: "bestritten wird, dass es so ist",
  responsibility: "bestritten wird, wer es war",
  extent: "bestritten wird, dass es so viel war",
  further: "bestritten werden andere als die schon bekannten",
  "not-yet": "bestritten wird, dass es schon so ist",
};

const de = {
  none: "Keine Widersprüche.",
  count: (n: number) => (n === 1 ? "1 Widerspruch" : `${n} Widersprüche`),
  type,
  denies,
  event: "Ereignis",
  also: (n: number) => (n === 1 ? "auch in einem weiteren Paar von Aussagen" : `auch in ${n} weiteren Paaren von Aussagen`),
  origin: "Ursprung",
  note: "Links und rechts stehen Aussagen, die einander entgegenstehen. Welche stimmt, steht hier nicht.",
};

const en: typeof de = {
  none: "No contradictions.",
  count: (n) => (n === 1 ? "1 contradiction" : `${n} contradictions`),
  type: {
    denied: "One says it, the other denies it",
    "not-concluded": "One says that it is agreed, the other that it is not",
    time: "Two times",
    place: "Two places",
    amount: "Two figures",
    direction: "Each says it of the other",
    decided: "A person says that these two cannot both hold",
  },
  denies: {
    fact: "denied is that it is so",
    responsibility: "denied is who did it",
    extent: "denied is that it was so much",
    further: "denied are others than those already known",
    "not-yet": "denied is that it is so by now",
  },
  event: "event",
  also: (n) => (n === 1 ? "also in another pair of claims" : `also in ${n} other pairs of claims`),
  origin: "origin",
  note: "Left and right stand claims that stand against each other. Which one holds is not said here.",
};

/** The words of contradictions. */
export function contradictionWords(language: UiLanguage): typeof de {
  return { de, en }[language];
}
