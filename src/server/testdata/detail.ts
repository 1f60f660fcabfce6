import type { ClaimDetail } from "../../app/entente.ts";
import type { ClaimView, MarkView } from "../contract.ts";

/** A claim with a derivation of two steps. */
export function detail(view: ClaimView): ClaimDetail {
  const { actors, recipients, sources, review: _review, reviewed: _reviewed, ...rest } = view;
  const trigger = { start: view.evidence.start + view.trigger.start, end: view.evidence.start + view.trigger.end };
  const placed = (a: { code: string; leaf: string }) => ({ code: a.code, leaf: a.leaf, span: view.evidence });
  const steps = [
    { rule: view.rule, says: `frame of kind ${view.kind}`, quote: view.quote.slice(view.trigger.start, view.trigger.end) },
    { rule: "de.source.chain", says: "sources taken from the sentence that follows" },
  ];
  return {
    view,
    explain: {
      claim: view,
      marks: marks(view),
      carried: sources.map((s) => ({ role: "source", of: s.name, quote: s.name })),
      steps,
      origin:
        view.document.id === "d0002" ? { basis: "near-copy", of: "d0001", shared: 0.92, agency: "Agentur Polaris" } : { basis: "own" },
    },
    recorded: {
      ...rest,
      trigger,
      actors: actors.map(placed),
      recipients: recipients.map(placed),
      sources: sources.map(({ name }) => ({ name })),
      derivation: steps.map(({ rule, says }) => ({ rule, says })),
      documentId: view.document.id,
      recordedAt: "2031-03-14T08:00:00Z",
      current: !view.superseded,
    },
    decisions: [],
  };
}

/** The trigger, and every actor where the sentence names it by its usual name. */
function marks(view: ClaimView): readonly MarkView[] {
  const named = [...view.actors.map((a) => ["actor", a] as const), ...view.recipients.map((a) => ["recipient", a] as const)];
  return [
    { ...view.trigger, role: "trigger", of: "" },
    ...named.flatMap(([role, { code, leaf }]): MarkView[] => {
      const start = view.quote.indexOf(leaf);
      return start < 0 ? [] : [{ start, end: start + leaf.length, role, of: code }];
    }),
  ];
}
