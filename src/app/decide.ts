import {
  ACTOR_DECISIONS,
  asCredibility,
  asReliability,
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  DIRECTED,
} from "../core/index.ts";
import type { DecisionRecord, Ledger } from "../ledger/index.ts";
import type { DecisionView } from "../publish/index.ts";
import type { ChangeWish } from "./claim-change.ts";
import { actorSubjects, changeOf } from "./decide-claims.ts";
import { UnknownChoice } from "./errors.ts";
import type { ActorData } from "./load-actors.ts";
import { nearNames } from "./near-names.ts";
import type { SettleBench } from "./settle/settle.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";

/** Where the ledger keeps who decides. */
const SETTING = "decide.by";
const LONGEST = 2000;

export interface DecideBench extends SettleBench {
  readonly ledger: Pick<Ledger, "findings" | "find" | "claim" | "texts" | "setting" | "set">;
  actors(): ActorData;
}

/** A decision as somebody wishes it. */
export interface Wish {
  readonly kind: string;
  readonly subjects: readonly string[];
  /** Letter or digit of a rating. */
  readonly value?: string;
  /** What is corrected of a claim, or what one to be added says. */
  readonly change?: ChangeWish;
  readonly reason: string;
  /** Who decides; default: who was set with {@link setDecider}. */
  readonly by?: string;
}

type Sort = "documents" | "claims" | "outlet" | "codes" | "name and code";

/** What the subjects of a decision are, and how many there must be. */
const SUBJECTS: Readonly<Record<DecisionKind, { readonly are: Sort; readonly number: 1 | 2 }>> = {
  "same-origin": { are: "documents", number: 2 },
  "other-origin": { are: "documents", number: 2 },
  "same-event": { are: "claims", number: 2 },
  "other-event": { are: "claims", number: 2 },
  contradiction: { are: "claims", number: 2 },
  "no-contradiction": { are: "claims", number: 2 },
  reliability: { are: "outlet", number: 1 },
  credibility: { are: "claims", number: 1 },
  "accept-claim": { are: "claims", number: 1 },
  "correct-claim": { are: "claims", number: 1 },
  "reject-claim": { are: "claims", number: 1 },
  "add-claim": { are: "documents", number: 1 },
  "same-actor": { are: "codes", number: 2 },
  "actor-is": { are: "name and code", number: 2 },
};
const NUMBER: Readonly<Record<Sort, readonly [one: string, two: string]>> = {
  documents: ["one document", "two documents"],
  claims: ["one claim", "two claims"],
  outlet: ["one outlet", "two outlets"],
  codes: ["one actor", "two actors: the first counts as the second"],
  "name and code": ["one name", "a name as texts write it, and the actor that it means"],
};

/**
 * Records what a person decided, and settles what follows from it.
 * @throws UnknownChoice if the kind, an id or a value does not exist, the reason or the name is missing, or the claim cannot be so
 */
export async function decide(bench: DecideBench, wish: Wish): Promise<Decision> {
  const kind = kindOf(wish.kind);
  const given = wish.subjects.map((s) => s.trim());
  const { are, number } = SUBJECTS[kind];
  if (given.length !== number || given.some((s) => s === ""))
    throw new UnknownChoice(`"${kind}" is about ${NUMBER[are][number - 1]}, not ${given.length}.`);
  if (new Set(given).size < number) throw new UnknownChoice(`"${given[0]}" is named twice. Name two different ones.`);
  if (are === "documents" || are === "claims") for (const id of given) await check(bench, are, id);
  const subjects = ACTOR_DECISIONS.has(kind) ? await actorSubjects(bench, kind, given) : given;
  const value = ratingOf(kind, wish.value);
  const change = await changeOf(bench, kind, subjects, wish.change);
  const reason = reasonOf(wish.reason);
  const by = await decider(bench, wish.by);
  const made = await bench.ledger.findings.decide({
    kind,
    subjects: DIRECTED.has(kind) ? subjects : [...subjects].sort(),
    reason,
    by,
    ...(value !== undefined && { value }),
    ...(change && { change }),
  });
  await tryToSettle(bench);
  return made;
}

/**
 * Takes a decision back, and settles what follows. It stays in the history, with the reason.
 * @throws UnknownChoice if there is none with this id that stands
 */
export async function undoDecision(bench: Omit<DecideBench, "actors">, id: string, reason: string, by?: string): Promise<DecisionRecord> {
  const given = id.trim().toLowerCase();
  const [why, who] = [reasonOf(reason), await decider(bench, by)];
  const taken = await bench.ledger.findings.undo(given, why, who);
  if (!taken) {
    const known = (await bench.ledger.findings.decisions()).find((d) => d.id === given);
    throw new UnknownChoice(
      known ? `The decision ${given} was taken back on ${known.undone?.at.slice(0, 10)} already.` : `There is no decision "${id}".`,
    );
  }
  await tryToSettle(bench);
  return taken;
}

/** Decisions in the order in which they were made, also those that were taken back. */
export function decisionList({ ledger }: { readonly ledger: Pick<Ledger, "findings"> }, asOf?: string): Promise<readonly DecisionView[]> {
  return ledger.findings.decisions(asOf);
}

/** Says once who decides from now on. */
export async function setDecider({ ledger }: { readonly ledger: Pick<Ledger, "set"> }, name: string): Promise<void> {
  await ledger.set(SETTING, nameOf(name));
}

/** Who decides if nobody else is named; undefined if nobody was set. */
export async function knownDecider({ ledger }: { readonly ledger: Pick<Ledger, "setting"> }): Promise<string | undefined> {
  const known = await ledger.setting(SETTING);
  return typeof known === "string" && known !== "" ? known : undefined;
}

async function decider({ ledger }: Pick<DecideBench, "ledger">, given: string | undefined): Promise<string> {
  if (given !== undefined) return nameOf(given);
  const known = await knownDecider({ ledger });
  if (known !== undefined) return known;
  throw new UnknownChoice("Who decides? Say it with --by, as in --by redaktion.");
}

function nameOf(given: string): string {
  const name = given.trim();
  if (name === "" || name.length > 200) throw new UnknownChoice("The name of who decides must have 1 to 200 characters.");
  return name;
}

function kindOf(given: string): DecisionKind {
  const wanted = given.trim().toLowerCase();
  const kind = DECISION_KINDS.find((k) => k === wanted);
  if (kind) return kind;
  const near = nearNames(wanted, DECISION_KINDS);
  throw new UnknownChoice(
    `"${given}" is nothing to decide. ${near.length > 0 ? `Near: ${near.join(", ")}.` : `There is ${DECISION_KINDS.join(", ")}.`}`,
  );
}

function reasonOf(given: string): string {
  const reason = given.trim();
  if (reason === "") throw new UnknownChoice("A decision needs a reason. Say it with --reason.");
  if (reason.length > LONGEST) throw new UnknownChoice(`The reason is longer than ${LONGEST} characters.`);
  return reason;
}

function ratingOf(kind: DecisionKind, given: string | undefined): string | undefined {
  if (kind === "reliability" || kind === "credibility") {
    const value = kind === "reliability" ? asReliability(given ?? "") : asCredibility(given ?? "")?.toString();
    if (value === undefined)
      throw new UnknownChoice(
        kind === "reliability"
          ? `"${given ?? ""}" is no letter of the Admiralty code: A to F.`
          : `"${given ?? ""}" is no digit of the Admiralty code: 1 to 6.`,
      );
    return value;
  }
  if (given !== undefined) throw new UnknownChoice(`"${kind}" takes no value.`);
  return undefined;
}

async function check({ ledger }: Pick<DecideBench, "ledger">, are: "documents" | "claims", id: string): Promise<void> {
  const found = are === "documents" ? await ledger.find(id) : await ledger.claim(id);
  const one = are === "documents" ? "document" : "claim";
  if (found.state === "unknown") throw new UnknownChoice(`There is no ${one} "${id}".`, { code: one, given: id });
  if (found.state === "deleted") throw new UnknownChoice(`The ${one} "${id}" was deleted on ${found.tombstone.deletedAt.slice(0, 10)}.`);
  if (are === "claims" && "current" in found.value && found.value.current === false)
    throw new UnknownChoice(`The claim "${id}" was replaced by a newer analysis. Decide about the one that replaced it.`);
}
