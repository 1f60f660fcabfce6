import type { ActorDirectory, NameEntry } from "../../../core/index.ts";

/** Points of the compass before the name of a state: "Südlibanon", "Nordirak", "Zentralmali", "nordirakisch". */
const PART = /^((?:Nord|Süd|Ost|West)(?:ost|west)?|Zentral|Mittel)-?(\p{L}{3,})$/iu;
/**
 * Lands, islands and continents that only sound like a part of a state. Names of states and regimes of their own (Südkorea, Nordzypern)
 * are names of the directory and found before.
 */
const OTHER =
  /^(?:amerika\w*|indien|indisch\w*|georgien|irland|irisch\w*|jordan\w*|europa|afrika|asien|vietnam\w*|jemen\w*|korea\w*|rhodesien|papua|guinea)$/iu;

/**
 * The part of a state that a word names by a point of the compass. It stands for the state as "Libanon" does: a strike on "Südlibanon"
 * is one on Lebanon. "Südamerika" and "Westindien" are none of a state, and "Südvietnam" and "Nordjemen" were states of their own.
 */
export function territory(form: string, directory: ActorDirectory): NameEntry | undefined {
  const [, , rest] = PART.exec(form) ?? [];
  if (rest === undefined || OTHER.test(rest)) return undefined;
  const isState = (entry: NameEntry | undefined): entry is NameEntry =>
    entry !== undefined && directory.actor(entry.code)?.type === "state" && (!entry.ambiguous || entry.code === "COD");
  if (/^\p{Lu}/u.test(form)) {
    const entry = directory.longestName([rest.charAt(0).toUpperCase() + rest.slice(1)], 0)?.entry;
    if (isState(entry) && entry.use === "name") return { ...entry, leaf: entry.leaf === rest ? form : form.replace(/s$/u, "") };
  }
  const adjective = directory.adjective(rest);
  return isState(adjective) ? adjective : undefined;
}

const COMPASS = /^(?:nord|süd|ost|west)/iu;

/** "Nord- und Südkorea", "süd- und nordkoreanische": the first word is cut short and takes its end from the second. */
export function cutShort(form: string, joint: string, full: string, directory: ActorDirectory): NameEntry | undefined {
  if (!form.endsWith("-") || !COMPASS.test(form) || !COMPASS.test(full) || !/^(?:und|oder|wie|sowie|noch)$/u.test(joint)) return undefined;
  const whole = form.slice(0, -1) + full.replace(COMPASS, "").toLowerCase();
  return directory.longestName([whole], 0)?.entry ?? directory.adjective(whole);
}
