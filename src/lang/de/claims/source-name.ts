import type { Source } from "../../../core/index.ts";
import { MEDIUM_NOUN } from "../quotations/cues.ts";
import type { Scene } from "../quotations/scenes.ts";
import { isPrivate } from "../quotations/speaker.ts";
import type { EventWord } from "./event.ts";

/**
 * The source with what stands right behind its noun: the name of a medium in quotation marks ("die Zeitung „Blatt“"), the name of a
 * person ("der kenianische Oberst Max Muster"), and the state of an office that is told by its seat ("ein Sprecher in Oslo").
 */
export function withNeighbours(scene: Scene, source: Source): Source {
  const { span } = source;
  const first = scene.tokens[scene.from];
  const last = scene.tokens[scene.to - 1];
  if (!span || !first || !last || span.start < first.start || span.end > last.end) return source;
  const behind = scene.text.slice(span.end, last.end);
  const medium = MEDIUM_NOUN.test(source.name.toLowerCase());
  const title =
    medium || /^(?:informationen|berichte?n?)$/iu.test(source.name)
      ? /^\s*(?:der |des )?[„»"“]([^“”«"„]{2,60})[“”«"]/u.exec(behind)?.[1]
      : undefined;
  if (title) {
    const { unnamed: _, ...named } = source;
    return { ...named, name: title };
  }
  const person = personBehind(scene, source);
  if (person) return { ...source, name: person };
  if (source.code !== undefined || medium) return source;
  const seat = scene.mentions.find(
    (m) => m.start >= span.end && /^\s*(?:in|aus|von|des|der)\s+$/u.test(scene.text.slice(span.end, m.start)) && m.use !== "adjective",
  );
  const inside = isPrivate(source.name) ? undefined : scene.mentions.find((m) => m.start >= span.start && m.end <= span.end);
  const code = (seat ?? inside)?.code;
  return code === undefined ? source : { ...source, code };
}

/** Nouns of offices that belong to some state, which nothing beside them tells. */
const OFFICE =
  /(?:sprecher|sprecherin|minister|ministerin|ministerium|ministeriums|regierung|regierungsberaters?|generalstab|präsidialamte?s?|außenamt|truppen|presseamt|presseamts|armeechef|kommandeur)$/u;

/** Acts that the other side tells of at least as often. */
const HOSTILE = /^(?:attack|coercion|conquest|deployment|rivalry)$/u;

/**
 * "Bern strebe das nicht an, so ein Sprecher": an office without a state is that of whom the sentence is about (bridging), where that one
 * acts in its own clause. Not of hostile acts: there the other side may speak.
 */
export function officeOf({ kind, actors, functions }: EventWord, source: Source): Source {
  const [only] = actors;
  if (source.code !== undefined || source.unnamed || only === undefined || HOSTILE.test(kind)) return source;
  const office = source.name.toLowerCase().replace(/ des landes$/u, "");
  return OFFICE.test(office) && functions.subject !== undefined ? { ...source, code: only } : source;
}

/** "der Oberst | Max Muster", "der Minister, Max Muster,": two bare capitalised words right behind a common noun in the singular. */
function personBehind(scene: Scene, { name, span }: Source): string | undefined {
  const phrase = scene.phrases.find((p) => span !== undefined && scene.tokens[p.head]?.end === span.end);
  // "der Außenminister des Landes, Max Muster, …": an apposition between commas.
  const comma = phrase !== undefined && scene.tokens[phrase.to + 1]?.form === ",";
  const next = phrase && scene.phrases.find((p) => p.from === phrase.to + (comma ? 2 : 1));
  if (comma && (scene.tokens[(next?.to ?? 0) + 1]?.form !== "," || !OFFICE.test(name.toLowerCase().replace(/ des landes$/u, ""))))
    return undefined;
  if (!phrase || !next || next.prep !== undefined || next.to === next.from || phrase.from === phrase.head) return undefined;
  const words = scene.tokens.slice(next.from, next.to + 1).map((t) => t.form);
  const named = scene.mentions.some((m) => m.tokens[0] <= next.to && next.from <= m.tokens[1] && m.use !== "person");
  return !named && words.every((w) => /^\p{Lu}\p{L}+/u.test(w)) ? words.join(" ") : undefined;
}
