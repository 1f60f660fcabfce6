import type { Token } from "../../../core/index.ts";
import { agentNoun } from "./agent-nouns.ts";

/** Waters carry the names of states: "im Indischen Ozean", "im Golf von Oman". Nobody acts there by name. */
const WATER = /^(?:meer|meere[sn]?|ozean|ozeane?s?|golf|golfe?s|see|bucht|straße|graben|grabens|kanal|kanals|becken|beckens)$/u;
/** Firms and public bodies whose name begins with a nationality. */
const FIRM =
  /^(?:bank|bahn|post|telekom|börse|welle|lufthansa|wohnen|presse-agentur|presseagentur|airlines?|airways|railways|telecom|motors|petroleum|fußball-bund|fußballbund|fußballverband|wetterdienst|umwelthilfe)$/u;
/** Words that begin the name of a club, before a city or a state. */
const CLUB =
  /^(?:real|atl[ée]tico|dynamo|dinamo|lok|lokomotive|spartak|zska|cska|fc|ac|as|sc|sv|bsc|hertha|union|partizan|stern|sporting|benfica|ajax|olympique|slavia|sparta|legia|rapid|austria|levski|steaua|maccabi|hapoel|beşiktaş|besiktas|ferencváros|panathinaikos|aek|torpedo|young|arsenal|racing|inter|st\.?)$/u;
const CLUB_AFTER = /^(?:saint-germain|wanderers|united|city|rovers|hotspur|lions|capitals|wizards)$/u;
const MEDIUM_AFTER = /^(?:post|times|herald|gazette|tribune|daily|observer)$/u;
const MEDIUM_BEFORE = /^(?:radio|air|bank|miss|mister|le|france)$/u;

/**
 * True if the name at tokens `from` to `to` is only a part of another proper name: of a sea, a firm, a newspaper, a club.
 * "Der Bank Chinas" is no such name, hence only words that stand directly beside it.
 */
export function isPartOfOther(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  const at = (t: number): string => (tokens[t]?.sentence === sentence ? (tokens[t]?.form ?? "") : "");
  const [first, before, after] = [at(from), at(from - 1), at(to + 1)];
  const next = after.toLowerCase();
  if (/^\p{Lu}/u.test(after) && WATER.test(next) && /(?:isch|er)(?:e[nrsm]?)?$/u.test(first)) return true;
  if (before === "von" && WATER.test(at(from - 2).toLowerCase())) return true;
  const capital = /^\p{Lu}/u.test(first);
  if (capital && /^\p{Lu}/u.test(after) && (FIRM.test(next) || CLUB_AFTER.test(next) || MEDIUM_AFTER.test(next))) return true;
  const beside = tokens[from - 1]?.end === (tokens[from]?.start ?? 0) - 1;
  const name = /^\p{Lu}/u.test(before) && agentNoun(before) === undefined && !first.endsWith("s");
  return capital && beside && name && (CLUB.test(before.toLowerCase()) || MEDIUM_BEFORE.test(before.toLowerCase()));
}
