import {
  CHANGEABLE,
  type ClaimChange,
  type ClaimParts,
  FACTUALITIES,
  type GivenActor,
  type GivenSource,
  kindEntry,
  STANCES,
  TENSES,
} from "../core/index.ts";
import { actorCode } from "./actor-names.ts";
import { kindOf } from "./claims.ts";
import { UnknownChoice } from "./errors.ts";
import type { ActorData } from "./load-actors.ts";

/** What somebody changes of a claim, or says of one to be added, as typed. Absent: it stays as it is; empty: it is taken away. */
export interface ChangeWish {
  readonly kind?: string;
  /** Something of its kind stops: `yes` or `no`. */
  readonly ends?: string;
  /** Codes or usual names with "; " between; how the text names one behind "=": `IRN=Revolutionsgarden; RUS`. */
  readonly actors?: string;
  readonly recipients?: string;
  /** Outermost first, " > " between; a code before "=": `IRN=Teheran`. Empty: the outlet itself. */
  readonly sources?: string;
  readonly factuality?: string;
  readonly stance?: string;
  readonly tense?: string;
  readonly time?: string;
  readonly place?: string;
  readonly object?: string;
  /** Of a claim to be added: `start-end`, offsets of a sentence of the present text; or its words. */
  readonly sentence?: string;
  /** Words of the sentence that name the happening; default: all of it. */
  readonly trigger?: string;
}

/** The fields of a {@link ChangeWish}. */
export const CHANGE_FIELDS = [...CHANGEABLE, "sentence", "trigger"] as const satisfies readonly (keyof ChangeWish)[];

/** A time as claims have it: day, month or year of ISO 8601, or two of them with a slash between. */
const TIME = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u;
const LONGEST = 300;
/** Sides and sources of a claim. */
const MOST = 20;

/**
 * Reads what somebody changes of a claim, all but the sentence.
 * @throws UnknownChoice if something it names does not exist
 */
export function readChange(wish: ChangeWish, actors: () => ActorData): Omit<ClaimChange, "sentence"> {
  const { kind, ends, factuality, stance, tense, sources } = wish;
  const sides = (given: string | undefined): readonly GivenActor[] | undefined =>
    given === undefined ? undefined : parts(given, ";").map((one) => actorOf(one, actors()));
  const [actor, recipients] = [sides(wish.actors), sides(wish.recipients)];
  const chain = sources === undefined ? undefined : parts(sources, ">").map((one) => sourceOf(one, actors));
  return {
    ...(kind !== undefined && { kind: kindOf(kind) }),
    ...(ends !== undefined && { ends: yesOrNo(ends) }),
    ...(actor && { actors: actor }),
    ...(recipients && { recipients }),
    ...(chain && { sources: chain }),
    ...(factuality !== undefined && { factuality: oneOf("factuality", FACTUALITIES, factuality.trim().toUpperCase().replace("−", "-")) }),
    ...(stance !== undefined && { stance: oneOf("stance", STANCES, stance.trim().toLowerCase()) }),
    ...(tense !== undefined && { tense: oneOf("tense", TENSES, tense.trim().toLowerCase()) }),
    ...(wish.time !== undefined && { time: timeOf(wish.time) }),
    ...(wish.place !== undefined && { place: words("place", wish.place) }),
    ...(wish.object !== undefined && { object: words("object", wish.object) }),
  };
}

/**
 * Checks that what is changed of a claim goes together with the rest of it.
 * @throws UnknownChoice saying what does not
 */
export function checkClaim({ kind, actors, recipients, sources, stance }: ClaimParts, changed: ClaimChange): void {
  const voice = changed.sources !== undefined || changed.stance !== undefined;
  if (voice && stance === "asserts" && sources.length > 0)
    throw new UnknownChoice(
      'The stance "asserts" is the outlet\'s own voice: it has no sources. With a source it is "states", for example.',
      {
        code: "own-voice",
        given: sources[0]?.name ?? "",
      },
    );
  if (voice && stance !== "asserts" && sources.length === 0)
    throw new UnknownChoice(`Without a source the outlet says it itself: the stance is "asserts", not "${stance}".`, {
      code: "no-voice",
      given: stance,
    });
  if (changed.kind === undefined && changed.actors === undefined && changed.recipients === undefined) return;
  if (actors.length === 0) throw new UnknownChoice("Nobody acts: name at least one actor.", { code: "nobody", given: "" });
  if (kindEntry(kind).symmetric && recipients.length > 0)
    throw new UnknownChoice(`Of the kind "${kind}" all who take part are actors: it has no recipients.`, {
      code: "symmetric",
      given: kind,
    });
  const both = actors.find((a) => recipients.some((r) => r.code === a.code));
  if (both)
    throw new UnknownChoice(`${both.code} is actor and recipient of one claim. Name it on one side.`, {
      code: "both-sides",
      given: both.code,
    });
  const codes = [actors, recipients].map((side) => side.map((a) => a.code));
  const twice = codes.flatMap((side) => side.filter((code, i) => side.indexOf(code) !== i))[0];
  if (twice !== undefined) throw new UnknownChoice(`${twice} is named twice on one side.`, { code: "twice", given: twice });
}

const parts = (given: string, by: string): readonly string[] => {
  const found = given
    .split(by)
    .map((p) => p.trim())
    .filter((p) => p !== "");
  if (found.length > MOST) throw new UnknownChoice(`${found.length} are too many: name ${MOST} at most.`);
  return found;
};

function actorOf(given: string, actors: ActorData): GivenActor {
  const [name = "", leaf] = twoParts(given);
  return { code: actorCode(actors, name), ...(leaf !== undefined && { leaf: short("actor", leaf) }) };
}

function sourceOf(given: string, actors: () => ActorData): GivenSource {
  const [first = "", name] = twoParts(given);
  return name === undefined ? { name: short("source", first) } : { name: short("source", name), code: actorCode(actors(), first) };
}

function twoParts(given: string): readonly string[] {
  const at = given.indexOf("=");
  return at < 0 ? [given.trim()] : [given.slice(0, at).trim(), given.slice(at + 1).trim()];
}

function timeOf(given: string): string | null {
  const time = given.trim();
  if (time === "") return null;
  const days = time.split("/").map((day) => Date.parse(day));
  if (!TIME.test(time) || days.some(Number.isNaN))
    throw new UnknownChoice(
      `"${given}" is no time. Write a day, month or year, or two with a slash: 2024-03-12, 2024-03, 2024-03-01/2024-03-12.`,
      { code: "time", given },
    );
  return time;
}

const words = (field: string, given: string): string | null => (given.trim() === "" ? null : short(field, given.trim()));

function short(field: string, given: string): string {
  if (given === "") throw new UnknownChoice(`A ${field} has no name.`);
  if (given.length > LONGEST)
    throw new UnknownChoice(`The ${field} is longer than ${LONGEST} characters.`, { code: "long", given: given.slice(0, 40) });
  return given;
}

function yesOrNo(given: string): boolean {
  return oneOf('answer to "ends"', ["yes", "no"] as const, given.trim().toLowerCase()) === "yes";
}

function oneOf<T extends string>(what: string, values: readonly T[], given: string): T {
  const found = values.find((v) => v === given);
  if (found === undefined) throw new UnknownChoice(`There is no ${what} "${given}". It is one of ${values.join(", ")}.`);
  return found;
}
