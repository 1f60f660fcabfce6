import {
  actorChanges,
  addedClaim,
  applyChange,
  CLAIM_DECISIONS,
  type ClaimChange,
  changedFields,
  type DecisionKind,
  type RecordedClaim,
} from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { actorCode } from "./actor-names.ts";
import { type ChangeWish, checkClaim, readChange } from "./claim-change.ts";
import { UnknownChoice } from "./errors.ts";
import type { ActorData } from "./load-actors.ts";
import { findSentence } from "./sentences.ts";

interface Bench {
  readonly ledger: Pick<Ledger, "findings" | "claim" | "texts">;
  actors(): ActorData;
}

/**
 * What a decision about a claim changes, checked against the claim or its text.
 * @throws UnknownChoice if it names what does not exist, changes nothing, or the claim cannot be so
 */
export async function changeOf(
  bench: Bench,
  kind: DecisionKind,
  [subject = ""]: readonly string[],
  wish: ChangeWish | undefined,
): Promise<ClaimChange | undefined> {
  if (kind === "correct-claim") return correction(bench, subject, wish ?? {});
  if (kind === "add-claim") return addition(bench, subject, wish ?? {});
  if (wish !== undefined && Object.keys(wish).length > 0)
    throw new UnknownChoice(`"${kind}" changes nothing of a claim. To change one: correct-claim.`);
  if (CLAIM_DECISIONS.has(kind)) {
    const { review } = await claimOf(bench, subject);
    const same = kind === "reject-claim" ? "rejected" : "";
    if (review?.state === "withdrawn" || review?.state === same)
      throw new UnknownChoice(`The claim "${subject}" is ${review.state} already (${review.decision}).`);
  }
  return undefined;
}

async function claimOf({ ledger }: Bench, id: string): Promise<RecordedClaim> {
  const found = await ledger.claim(id);
  if (found.state !== "found") throw new UnknownChoice(`There is no claim "${id}".`);
  return found.value;
}

async function correction(bench: Bench, id: string, { sentence, trigger, ...wish }: ChangeWish): Promise<ClaimChange> {
  if (sentence !== undefined || trigger !== undefined)
    throw new UnknownChoice("The sentence of a claim cannot be corrected: reject the claim and add one at the other sentence.");
  const claim = await claimOf(bench, id);
  if (claim.review?.state === "withdrawn")
    throw new UnknownChoice(`The claim "${id}" is withdrawn (${claim.review.decision}): it cannot be corrected.`);
  const change = readChange(wish, bench.actors);
  const now = applyChange(claim, change, claim.quote);
  if (changedFields(claim, now).length === 0)
    throw new UnknownChoice(`That changes nothing of the claim "${id}". To say that it is right: accept-claim.`);
  checkClaim(now, change);
  return change;
}

async function addition(bench: Bench, document: string, { sentence, trigger, ...wish }: ChangeWish): Promise<ClaimChange> {
  if (sentence === undefined || sentence.trim() === "")
    throw new UnknownChoice("Which sentence says so? Give its offsets (start-end) or its words.");
  const change = readChange(wish, bench.actors);
  if (!change.kind) throw new UnknownChoice("Of what kind is the claim? entente help claims lists them.");
  const place = await findSentence(bench, document, sentence, trigger);
  const whole: ClaimChange = { ...change, sentence: place };
  const parts = addedClaim(whole);
  if (!parts) throw new UnknownChoice("Of what kind is the claim?");
  checkClaim(parts, { actors: [], recipients: [], sources: [], ...change });
  return whole;
}

/**
 * The two that a decision about actors is about, in order.
 * @throws UnknownChoice if nobody is called so, or decisions would contradict each other
 */
export async function actorSubjects(
  { ledger, actors }: Bench,
  kind: DecisionKind,
  [from = "", to = ""]: readonly string[],
): Promise<readonly string[]> {
  const standing = (await ledger.findings.decisions()).filter((d) => d.undone === undefined);
  const code = actorCode(actors(), to);
  const subject = kind === "same-actor" ? actorCode(actors(), from) : from;
  const before = standing.find((d) => d.kind === kind && d.subjects[0] === subject);
  if (before) throw new UnknownChoice(`${before.id} says already that "${subject}" is ${before.subjects[1]}. Take it back first.`);
  if (kind === "actor-is") {
    if (!(await ledger.findings.isNamed(subject)))
      throw new UnknownChoice(`No claim names anybody "${subject}". Write the name as claims show it.`);
    return [subject, code];
  }
  if (subject === code) throw new UnknownChoice(`"${from}" and "${to}" are one actor: ${code}.`);
  const { codes } = actorChanges(standing);
  const back = codes.get(code);
  if (back?.code === subject)
    throw new UnknownChoice(`${code} counts as ${subject} already (${back.decision}): both cannot be. Take it back first.`);
  return [subject, code];
}
