import type { Below } from "../../../core/index.ts";
import { remember } from "../remember.ts";

/** Words that only sport reports use; what politics shares with sport ("Liga", "Staffel", "Turnus", "Rennen") is no evidence. */
const SPORT =
  /^(?:halbfinale|viertelfinale|achtelfinale|endspiel|weltmeister(?:schaft|in)?|europameister(?:schaft|in)?|torwart|torschütze|torhüter|bundestrainer|nationaltrainer|spielminute|halbzeit|elfmeter|bundesliga|weltcup|goldmedaille|silbermedaille|bronzemedaille|gruppensieger|titelverteidiger|tiebreak|anpfiff|tabellenführer|bundesligist|(?:hand|fuß|basket|volley)ball\p{L}*|eishockey\p{L}*|tennis\p{L}*|hallensaison|gegentor|gegentore|tore)(?:s|en|n)?$/u;

/** How many different words, and which share of the nouns, make a document a sport report. */
const DIFFERENT = 2;
const SHARE = 0.03;

/** The word in small letters if it is one of sport. */
const sportWord = remember((form): string | undefined => (SPORT.test(form.toLowerCase()) ? form.toLowerCase() : undefined));

/** True if the document is about sport, where states "meet", "beat" and "attack" without being actors: nothing becomes a claim. */
export function offTopic({ tokens }: Pick<Below<"claims">, "tokens">): boolean {
  let nouns = 0;
  const found: string[] = [];
  for (const t of tokens) {
    if (t.pos !== "NOUN") continue;
    nouns++;
    const word = sportWord(t.form);
    if (word !== undefined) found.push(word);
  }
  return new Set(found).size >= DIFFERENT && found.length / nouns > SHARE;
}
