import type { Upos } from "../../../core/index.ts";

/**
 * Closed classes of German. A word may stand in several; the order of the list is the order in which the tagger
 * tries them (tag-tokens.ts says what decides between the rest).
 */
const LISTS: readonly (readonly [Upos, string])[] = [
  [
    "SCONJ",
    "dass daß weil obwohl obgleich obschon wenngleich wenn falls ob indem nachdem bevor ehe sobald solange sofern soweit sodass damit während als wie da seit bis wohingegen zumal insofern",
  ],
  ["CCONJ", "und oder aber sondern denn sowie sowohl bzw doch jedoch noch weder"],
  [
    "DET",
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem aller alle alles allen allem mancher manche manches manchen mehrere mehreren mehrerer beide beiden beider beides einige einigen einiger viele vielen vieler wenige wenigen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner meines welcher welche welches welchen welchem solche solchen solcher solches sämtliche sämtlichen etliche",
  ],
  [
    "NUM",
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend zweier dreier dutzende hunderte tausende",
  ],
  [
    "ADP",
    "in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur vor für durch gegen ohne um über unter zwischen hinter neben während wegen trotz laut gemäß zufolge seit bis ab entlang gegenüber innerhalb außerhalb mittels dank statt anstatt angesichts aufgrund bezüglich hinsichtlich infolge mithilfe seitens anlässlich zugunsten außer namens entgegen nahe samt binnen pro",
  ],
  [
    "PRON",
    "er sie es ich du wir ihr ihm ihn ihnen uns euch mich dich mir dir sich man wer wen wem was wo wessen dessen deren denen etwas nichts jemand jemanden niemand niemanden einander selbst selber dies worauf worin womit wodurch wofür wobei wonach worüber wozu",
  ],
  [
    "ADV",
    "nicht auch noch nur schon bereits sehr so hier dort dann jetzt nun heute gestern morgen vorgestern übermorgen immer nie niemals wieder erst etwa rund gar eben zudem außerdem ferner dabei dazu dafür dagegen daher darauf daraus darin darüber darum davon davor dadurch damals danach zuvor vorher nachher seither seitdem bisher bislang zuletzt zunächst künftig derzeit zurzeit gegenwärtig mittlerweile inzwischen allerdings dennoch trotzdem hingegen vielmehr stattdessen sonst somit folglich deshalb deswegen demnach demzufolge jedenfalls ebenfalls ebenso gleichfalls gleichzeitig insbesondere besonders vor-allem vielleicht möglicherweise wahrscheinlich vermutlich angeblich offenbar anscheinend wohl womöglich mutmaßlich kaum fast nahezu beinahe mehr weniger meist oft häufig manchmal zuweilen weiterhin weiter ausdrücklich erstmals erneut einst nochmals endlich sogar zumindest mindestens höchstens lediglich allein allem zugleich sofort umgehend rasch bald einmal zweimal dreimal hinaus hin her heran heraus herum hinein dorthin hierzu hierbei hierfür wiederum überdies indes indessen",
  ],
];

const CLASSES: ReadonlyMap<string, readonly Upos[]> = (() => {
  const map = new Map<string, Upos[]>();
  for (const [pos, words] of LISTS) for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), pos]);
  return map;
})();

const NONE: readonly Upos[] = [];

/** The closed classes a lower-case word can belong to; empty for open-class words. */
export function closedClasses(word: string): readonly Upos[] {
  return CLASSES.get(word) ?? NONE;
}

/** Words that open a subordinate clause and nothing else, given a verb at the clause's end. */
export const SUBORDINATORS: ReadonlySet<string> = new Set((LISTS[0]?.[1] ?? "").split(" "));

/** Relative pronouns: an article's form, or a question word, that opens a verb-final clause after a comma. */
export const RELATIVES: ReadonlySet<string> = new Set(
  "der die das den dem des deren dessen denen welcher welche welches welchen welchem wo was wer wen wem worauf worin womit wodurch wofür wobei wonach worüber wozu woraufhin weshalb warum".split(
    " ",
  ),
);

/** Prepositions fused with an article: the case they leave, always dative but for ans, ins, aufs. */
export const FUSED: ReadonlySet<string> = new Set(["im", "am", "vom", "zum", "zur", "beim", "ins", "ans", "aufs"]);

export const MODALS: ReadonlySet<string> = new Set(["sollen", "wollen", "können", "müssen", "dürfen", "mögen"]);
export const AUXILIARIES: ReadonlySet<string> = new Set(["haben", "sein", "werden"]);

/** Words that negate the clause they stand in. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "nicht nie niemals nichts niemand kein keine keinen keinem keiner keines weder keinesfalls keineswegs keinerlei".split(" "),
);
