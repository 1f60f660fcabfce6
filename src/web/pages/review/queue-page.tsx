/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { QueueReason, ReviewQueueView } from "../../../server/contract.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { inTime, type Ui } from "../ui.ts";
import { KindSelect } from "./claim-fields.tsx";
import { ReviewFrame, Who } from "./frame.tsx";
import { type QueueQuestion, queueAddress, REVIEW, REVIEW_DECISIONS } from "./paths.ts";
import { QueueItem } from "./queue-item.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly question: QueueQuestion;
  /** The queue, or why there is none. */
  readonly view: ReviewQueueView | { readonly problem: string };
}

/** Unreviewed claims, those that most need somebody first, each with its sentence and what can be decided. */
export function QueuePage({ ui, question, view }: Props): JSX.Element {
  const { title, queue: w } = wordsOf(ui.lang);
  if (ui.asOf !== undefined) return <InThePast ui={ui} />;
  return (
    <ReviewFrame ui={ui} title={title} at="queue">
      <p class="lead">{w.lead}</p>
      <div class="queue-tools">
        <Filters ui={ui} question={question} problem={"problem" in view ? view.problem : undefined} />
        <Who ui={ui} />
      </div>
      {!("problem" in view) && <Queue ui={ui} question={question} view={view} />}
    </ReviewFrame>
  );
}

function InThePast({ ui }: { ui: Ui }): JSX.Element {
  const { title, queue: w } = wordsOf(ui.lang);
  return (
    <ReviewFrame ui={ui} title={title} at="queue">
      <p class="lead">{w.past}</p>
      <p>
        <a href={inTime(ui, REVIEW_DECISIONS)}>{w.pastDecisions}</a>
      </p>
    </ReviewFrame>
  );
}

function Queue({ ui, question, view }: { ui: Ui; question: QueueQuestion; view: ReviewQueueView }): JSX.Element {
  const { queue: w, review } = wordsOf(ui.lang);
  const number = (n: number): string => numberFormat(ui.words.tag).format(n);
  const { items, before, next, total } = view;
  const narrowed = Object.keys(question).length > 0;
  return (
    <>
      <p class="queue-counts">
        <strong>{w.left(number(total))}</strong>{" "}
        <span class="aside">
          {w.done}:{" "}
          {(["accepted", "corrected", "added", "rejected"] as const)
            .map((state) => `${number(view.reviewed[state])} ${review[state]}`)
            .join(", ")}
        </span>
      </p>
      <Reasons ui={ui} question={question} view={view} />
      {items.length === 0 ? (
        <p class="hint">{narrowed ? w.noneHere : w.none}</p>
      ) : (
        <p class="aside">{w.shown(number(before + 1), number(before + items.length), number(total))}</p>
      )}
      <ol class="queue" data-review-queue start={before + 1}>
        {items.map(({ claim, reasons }, i) => (
          <QueueItem key={claim.id} ui={ui} n={before + i + 1} claim={claim} reasons={reasons} then={items[i + 1]?.claim.id} />
        ))}
      </ol>
      {(next !== undefined || before > 0) && (
        <p class="more pages">
          {next !== undefined && (
            <a class="button" rel="next" href={queueAddress(question, { after: next })}>
              {w.next}
            </a>
          )}
          {before > 0 && <a href={queueAddress(question)}>{w.first}</a>}
        </p>
      )}
    </>
  );
}

/** Why claims stand where they stand, counted; each a link that narrows to it. */
function Reasons({ ui, question, view }: { ui: Ui; question: QueueQuestion; view: ReviewQueueView }): JSX.Element | null {
  const { queue: w, queueReason } = wordsOf(ui.lang);
  if (view.reasons.length === 0 && question.reason === undefined) return null;
  const link = (reason: QueueReason | undefined, text: string): JSX.Element => (
    <li key={reason ?? ""}>
      <a href={queueAddress(question, { reason })} {...(question.reason === reason && { "aria-current": "true" as const })}>
        {text}
      </a>
    </li>
  );
  return (
    <nav class="queue-reasons" aria-label={w.why}>
      <ul>
        {link(undefined, w.all)}
        {view.reasons.map(
          ({ reason, count }) =>
            (count > 0 || question.reason === reason) && link(reason, `${queueReason[reason]} ${numberFormat(ui.words.tag).format(count)}`),
        )}
      </ul>
    </nav>
  );
}

function Filters({ ui, question, problem }: { ui: Ui; question: QueueQuestion; problem: string | undefined }): JSX.Element {
  const { queue: w } = wordsOf(ui.lang);
  const narrowed = question.dyad ?? question.kind ?? question.document;
  return (
    <search>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {visible(problem)}
        </p>
      )}
      <details class="more-fields" open={problem !== undefined || narrowed !== undefined}>
        <summary>{w.filter}</summary>
        <form class="filter" action={REVIEW} method="get">
          <label>
            {w.dyad}
            <input name="dyad" value={visible(question.dyad ?? "")} placeholder={w.dyadHint} autocomplete="off" />
          </label>
          <KindSelect ui={ui} name="kind" chosen={question.kind ?? ""} none={w.anyKind} />
          <label>
            {w.document}
            <input name="document" value={visible(question.document ?? "")} placeholder={w.documentHint} autocomplete="off" />
          </label>
          {question.reason !== undefined && <input type="hidden" name="reason" value={question.reason} />}
          <button type="submit" class="button">
            {w.apply}
          </button>
          {narrowed !== undefined && <a href={queueAddress({})}>{w.clear}</a>}
        </form>
      </details>
    </search>
  );
}
