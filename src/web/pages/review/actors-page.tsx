/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DecisionView } from "../../../server/contract.ts";
import { Form } from "../parts/form.tsx";
import { Back, By, Reason } from "../parts/review-fields.tsx";
import type { Ui } from "../ui.ts";
import { ActorList, type Actors, Group, Text } from "./claim-fields.tsx";
import { DecisionRow } from "./decision-row.tsx";
import { type Problem, ReviewFrame, Who, Wrong } from "./frame.tsx";
import { REVIEW_ACTORS } from "./paths.ts";
import type { Sent } from "./sent.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly actors: Actors;
  /** Standing decisions about actors, the newest first. */
  readonly standing: readonly DecisionView[];
  readonly problem?: Problem;
  readonly sent?: Sent & { readonly kind?: string | undefined; readonly subject?: string | undefined; readonly other?: string | undefined };
}

/** Merges two actors, or says whom a name means; and takes that back. */
export function ActorsPage({ ui, actors, standing, problem, sent = {} }: Props): JSX.Element {
  const words = wordsOf(ui.lang);
  const w = words.actors;
  const form = (kind: "same-actor" | "actor-is"): JSX.Element => {
    const mine = sent.kind === kind ? sent : {};
    const merging = kind === "same-actor";
    return (
      <Form ui={ui} action={REVIEW_ACTORS} class="claim-form">
        <input type="hidden" name="kind" value={kind} />
        <Back ui={ui} to={REVIEW_ACTORS} />
        <Group title={merging ? w.same : w.is} help={merging ? w.sameSays : w.isSays}>
          <div class="fields">
            {merging ? (
              <Text name="subject" label={w.from} value={mine.subject ?? ""} list="actor-codes" />
            ) : (
              <Text name="subject" label={w.name} value={mine.subject ?? ""} articles />
            )}
            <Text name="other" label={merging ? w.into : w.means} value={mine.other ?? ""} list="actor-codes" />
          </div>
          <div class="fields">
            <Reason ui={ui} ready={[{ reasons: words.ready.actor }]} chosen={mine.ready} value={mine.reason} />
            <By ui={ui} value={mine.by} />
          </div>
          <div class="review-buttons">
            <button type="submit" class="button">
              {merging ? w.merge : w.resolve}
            </button>
          </div>
        </Group>
      </Form>
    );
  };
  return (
    <ReviewFrame ui={ui} title={w.title} at="actors">
      <p class="lead">{w.lead}</p>
      <Who ui={ui} />
      <Wrong ui={ui} problem={problem} />
      {ui.review && (
        <>
          <ActorList actors={actors} />
          {form("same-actor")}
          {form("actor-is")}
        </>
      )}
      <section aria-labelledby="standing">
        <h2 id="standing">{w.standing}</h2>
        {standing.length === 0 && <p class="hint">{w.none}</p>}
        <ul class="decisions">
          {standing.map((decision) => (
            <DecisionRow key={decision.id} ui={ui} decision={decision} />
          ))}
        </ul>
      </section>
    </ReviewFrame>
  );
}
