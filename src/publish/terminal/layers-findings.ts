import {
  type Claim,
  kindEntry,
  type Mention,
  type Quotation,
  type Source,
  type Span,
  type Timex,
  type Unresolved,
} from "../../core/index.ts";
import type { Words } from "../words.ts";
import { who } from "./claim-words.ts";
import { cleanLine } from "./clean.ts";
import type { LayerWords } from "./layers-words.ts";

/** Both vocabularies, and a way to quote the document. */
export interface FindingWords {
  readonly words: Words;
  readonly own: LayerWords;
  /** The words of a span as one clean line in quotation marks. */
  readonly quote: (span: Span) => string;
}

/** A time: its words, TIMEX3 type, value and modifier, on what the value rests, the rule. */
export function timeParts(time: Timex, { own, quote, words }: FindingWords): string[] {
  return [
    quote(time),
    `${time.type} ${time.value}`,
    time.mod ?? "",
    time.stated ? own.stated : own.reckoned,
    time.aim ? own.aim : "",
    rule(time.rule, words),
  ];
}

/** A mention: its words, the actor, how it is named and how that is known, the rule. */
export function mentionParts(mention: Mention, { own, quote, words }: FindingWords): string[] {
  const also = mention.also ?? [];
  return [
    quote(mention),
    mention.code + (also.length > 0 ? ` (${own.also} ${also.join(", ")})` : ""),
    cleanLine(mention.leaf),
    mention.use,
    mention.basis,
    rule(mention.rule, words),
  ];
}

/** What stayed open: its words, and the rule that would have told who is meant. */
export function unresolvedParts(open: Unresolved, { own, quote, words }: FindingWords): string[] {
  return [quote(open), own.open, rule(open.rule, words)];
}

/** A quotation: its words, type, cue, speaker, chain of sources, stance, the rule. */
export function quotationParts(quotation: Quotation, { own, quote, words }: FindingWords): string[] {
  const spans = (list: readonly Span[]): string => list.map(quote).join(" ");
  return [
    spans(quotation.spans),
    quotation.type,
    quotation.nested ? own.nested : "",
    quotation.cue.length > 0 ? `${own.cue} ${spans(quotation.cue)}` : "",
    quotation.speaker.length > 0 ? `${own.speaker} ${spans(quotation.speaker)}` : "",
    `${words.role.source}: ${quotation.sources.map((s) => source(s, own)).join(" → ") || own.unknown}`,
    words.stance[quotation.stance],
    rule(quotation.rule, words),
  ];
}

/** A claim in one line: who with whom, what, who says so, how firmly, when and where, the rule. */
export function claimParts(claim: Claim, { own, words }: FindingWords): string[] {
  const kind = kindEntry(claim.kind).label[words.tag === "de" ? "de" : "en"];
  const sides = { actors: claim.actors.map(side), recipients: claim.recipients.map(side) };
  return [
    `${who(sides)} ${kind}${claim.ends ? ` (${words.ends})` : ""}${claim.object === undefined ? "" : `: ${cleanLine(claim.object)}`}`,
    `${words.says}: ${claim.sources.map((s) => source(s, own)).join(" → ") || words.ownVoice}`,
    words.stance[claim.stance],
    `${words.factuality[claim.factuality]} (${claim.factuality})`,
    words.tense[claim.tense],
    claim.time === undefined ? "" : `${words.time}: ${claim.time}`,
    claim.place === undefined ? "" : `${words.place}: ${cleanLine(claim.place)}`,
    rule(claim.rule, words),
  ];
}

const rule = (id: string, words: Words): string => `${words.rule} ${id}`;
const side = ({ code, leaf }: Claim["actors"][number]) => ({ code, leaf, name: leaf });

function source({ name, code, unnamed }: Source, own: LayerWords): string {
  const notes = [code ?? "", unnamed ? own.unnamed : ""].filter((n) => n !== "");
  return cleanLine(name) + (notes.length > 0 ? ` (${notes.join(", ")})` : "");
}
