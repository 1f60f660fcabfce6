import type { Below } from "../../../core/index.ts";

/** Words of sport reports: states "meet", "beat" and "attack" there without being actors. */
const SPORT =
  /^(?:halbfinale|viertelfinale|achtelfinale|finale|endspiel|weltmeister\w*|europameister\w*|wm|em|torwart|torschütze|trainer|bundestrainer|nationalmannschaft|nationaltrainer|spielminute|halbzeit|elfmeter|gruppenphase|tabellen\w*|bundesliga|liga|pokal|turnier|olympia\w*|goldmedaille|silbermedaille|bronzemedaille|medaille\w*|weltcup|grand|rennen|satz|tiebreak|kader|anpfiff|gruppensieger|titelverteidiger|sprint|staffel|handball\w*|fußball\w*|eishockey\w*|basketball\w*|tennis\w*)$/u;

/** Share of sport words among the nouns above which a document is a sport report. */
const TOO_MUCH = 0.04;
const AT_LEAST = 3;

/** True if the document is about sport: nothing in it becomes a claim. */
export function offTopic({ tokens }: Pick<Below<"claims">, "tokens">): boolean {
  let nouns = 0;
  let sport = 0;
  for (const t of tokens)
    if (t.pos === "NOUN") {
      nouns++;
      if (SPORT.test(t.form.toLowerCase())) sport++;
    }
  return sport >= AT_LEAST && sport / nouns > TOO_MUCH;
}
