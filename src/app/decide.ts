import { asCredibility, asReliability, DECISION_KINDS, type Decision, type DecisionKind } from "../core/index.ts";
import type { DecisionRecord, Ledger } from "../ledger/index.ts";
import { UnknownChoice } from "./errors.ts";
import { nearNames } from "./near-names.ts";
import type { SettleBench } from "./settle/settle.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";

/** Where the ledger keeps who decides. */
const SETTING = "decide.by";
const LONGEST = 2000;

export interface DecideBench extends SettleBench {
  readonly ledger: Pick<Ledger, "findings" | "find" | "claim" | "setting" | "set">;
}

/** A decision as somebody wishes it. */
export interface Wish {
  readonly kind: string;
  readonly subjects: readonly string[];
  /** Letter or digit of a rating. */
  readonly value?: string;
  readonly reason: string;
  /** Who decides; default: who was set with {@link setDecider}. */
  readonly by?: string;
}

/** What the subjects of a decision are, and how many there must be. */
const SUBJECTS: Readonly<Record<DecisionKind, { readonly are: "documents" | "claims" | "outlet"; readonly number: 1 | 2 }>> = {
  "same-origin": { are: "documents", number: 2 },
  "other-origin": { are: "documents", number: 2 },
  "same-event": { are: "claims", number: 2 },
  "other-event": { are: "claims", number: 2 },
  contradiction: { are: "claims", number: 2 },
  "no-contradiction": { are: "claims", number: 2 },
  reliability: { are: "outlet", number: 1 },
  credibility: { are: "claims", number: 1 },
};

/**
 * Records what a person decided, and settles what follows from it.
 * @throws UnknownChoice if the kind, an id or a value does not exist, or the reason or the name is missing
 */
export async function decide(bench: DecideBench, wish: Wish): Promise<Decision> {
  const kind = kindOf(wish.kind);
  const subjects = wish.subjects.map((s) => s.trim());
  const { are, number } = SUBJECTS[kind];
  if (subjects.length !== number || subjects.some((s) => s === ""))
    throw new UnknownChoice(`"${kind}" is about ${number === 2 ? `two ${are}` : `one ${are.replace(/s$/u, "")}`}, not ${subjects.length}.`);
  if (new Set(subjects).size < number) throw new UnknownChoice(`"${subjects[0]}" is named twice. Name two different ${are}.`);
  for (const id of subjects) await check(bench, are, id);
  const value = ratingOf(kind, wish.value);
  const reason = reasonOf(wish.reason);
  const by = await decider(bench, wish.by);
  const made = await bench.ledger.findings.decide({
    kind,
    subjects: [...subjects].sort(),
    reason,
    by,
    ...(value !== undefined && { value }),
  });
  await tryToSettle(bench);
  return made;
}

/**
 * Takes a decision back, and settles what follows. It stays in the history, with the reason.
 * @throws UnknownChoice if there is none with this id that stands
 */
export async function undoDecision(bench: DecideBench, id: string, reason: string, by?: string): Promise<DecisionRecord> {
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
export function decisions({ ledger }: { readonly ledger: Pick<Ledger, "findings"> }, asOf?: string): Promise<readonly DecisionRecord[]> {
  return ledger.findings.decisions(asOf);
}

/** Says once who decides from now on. */
export async function setDecider({ ledger }: { readonly ledger: Pick<Ledger, "set"> }, name: string): Promise<void> {
  await ledger.set(SETTING, nameOf(name));
}

async function decider({ ledger }: DecideBench, given: string | undefined): Promise<string> {
  if (given !== undefined) return nameOf(given);
  const known = await ledger.setting(SETTING);
  if (typeof known === "string" && known !== "") return known;
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

async function check({ ledger }: DecideBench, are: "documents" | "claims" | "outlet", id: string): Promise<void> {
  if (are === "outlet") return;
  const found = are === "documents" ? await ledger.find(id) : await ledger.claim(id);
  const one = are === "documents" ? "document" : "claim";
  if (found.state === "unknown") throw new UnknownChoice(`There is no ${one} "${id}".`);
  if (found.state === "deleted") throw new UnknownChoice(`The ${one} "${id}" was deleted on ${found.tombstone.deletedAt.slice(0, 10)}.`);
  if (are === "claims" && "current" in found.value && found.value.current === false)
    throw new UnknownChoice(`The claim "${id}" was replaced by a newer analysis. Decide about the one that replaced it.`);
}
