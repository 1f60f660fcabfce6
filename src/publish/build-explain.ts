import { study } from "../analysis/index.ts";
import { contains, quote, type RecordedClaim, type Snapshot, type Span } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import { aroundOf, buildClaim, listedClaim, quotationOf } from "./build-claims.ts";
import { inQuotation } from "./quoting.ts";
import { asRead } from "./review/review-of.ts";
import type { ExplainView, MarkRole, MarkView, UiLanguage } from "./views.ts";

interface Named {
  readonly role: MarkRole;
  readonly of: string;
  readonly span: Span | undefined;
}

/**
 * How a claim came about: what was marked in its sentence, and every step of its derivation. Works for a superseded
 * claim too; what only its old text could show is then left out.
 */
export function buildExplain(snapshot: Snapshot, claim: RecordedClaim, names: ActorNames, language: UiLanguage): ExplainView {
  const { evidence } = claim;
  const { documents, origins } = study(snapshot);
  const text = documents.get(claim.documentId)?.document.text ?? "";
  const same = quote(text, evidence) === claim.quote;
  const view = buildClaim(snapshot, claim, names, language);
  const read = asRead(claim);
  const quotation = quotationOf(claim, view.document);
  const words = (span: Span | undefined): string | undefined => {
    const short = view.document.sanctions !== undefined;
    if (span && contains(evidence, span))
      return short && !inQuotation(quotation, shift(span, evidence)) ? undefined : quote(claim.quote, shift(span, evidence));
    // What another sentence says would add to a short quotation.
    return span && same && !short ? quote(text, span) : undefined;
  };
  const inside = (n: Named): MarkView[] => {
    const span = n.span && contains(evidence, n.span) ? inQuotation(quotation, shift(n.span, evidence)) : undefined;
    return span ? [{ ...span, role: n.role, of: n.of }] : [];
  };
  const isInside = ({ span }: Named): boolean => span !== undefined && contains(evidence, span);
  const all = named(claim);
  const decision = origins.decisions.get(claim.documentId);
  return {
    claim: { ...view, ...aroundOf(claim, snapshot) },
    ...(read && { asRead: listedClaim(read, view.document, names, language) }),
    marks: all.flatMap(inside).sort((a, b) => a.start - b.start || b.end - a.end),
    carried: all.filter((n) => !isInside(n) && n.role !== "cue").map(({ role, of, span }) => ({ role, of, ...quoted(words(span)) })),
    steps: claim.derivation.map(({ rule, says, span }) => ({ rule, says, ...quoted(words(span)) })),
    origin: {
      basis: decision?.basis ?? "own",
      ...(decision?.of !== undefined && { of: decision.of }),
      ...(decision?.shared !== undefined && { shared: decision.shared }),
      ...(decision?.agency !== undefined && { agency: decision.agency }),
    },
  };
}

/** Everything of a claim that the text names somewhere. */
function named(claim: RecordedClaim): Named[] {
  return [
    { role: "trigger", of: "", span: claim.trigger },
    ...claim.actors.map((a): Named => ({ role: "actor", of: a.code, span: a.span })),
    ...claim.recipients.map((a): Named => ({ role: "recipient", of: a.code, span: a.span })),
    ...claim.sources.map((s): Named => ({ role: "source", of: s.name, span: s.span })),
    ...claim.sources.flatMap((s): Named[] => (s.cue ? [{ role: "cue", of: "", span: s.cue }] : [])),
  ];
}

const shift = (span: Span, by: Span): Span => ({ start: span.start - by.start, end: span.end - by.start });
const quoted = (words: string | undefined): { quote?: string } => (words === undefined ? {} : { quote: words });
