/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DocumentHead, SentenceChoice } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Form } from "../parts/form.tsx";
import { Back, By, Reason } from "../parts/review-fields.tsx";
import { visible } from "../text/visible.ts";
import { documentPath, type Ui } from "../ui.ts";
import { type Actors, ClaimFields, Group, Text } from "./claim-fields.tsx";
import type { Filled } from "./filled.ts";
import { type Problem, ReviewFrame, Wrong } from "./frame.tsx";
import { addPath, REVIEW_ADD } from "./paths.ts";
import type { Sent } from "./sent.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  /** The document, and its sentences; absent as long as none is chosen. */
  readonly document?: DocumentHead;
  readonly sentences?: readonly SentenceChoice[];
  readonly chosen?: SentenceChoice | undefined;
  readonly filled: Filled;
  readonly trigger?: string;
  readonly actors: Actors;
  readonly problem?: Problem;
  readonly sent?: Sent;
}

/** Adds a claim that the software did not read: first the document, then the sentence, then what it says. */
export function AddPage(props: Props): JSX.Element {
  const { ui, document, sentences, chosen, problem } = props;
  const w = wordsOf(ui.lang);
  return (
    <ReviewFrame ui={ui} title={w.add.title} sample={document?.sample === true ? "all" : "none"}>
      <p class="lead">{w.add.lead}</p>
      <Wrong ui={ui} problem={problem} />
      {document === undefined ? (
        <form class="filter" action={REVIEW_ADD} method="get">
          <label>
            {w.queue.document}
            <input name="document" placeholder={w.queue.documentHint} autocomplete="off" required />
          </label>
          <button type="submit" class="button">
            {w.add.open}
          </button>
        </form>
      ) : (
        <>
          <p class="queue-about">
            <a href={documentPath(document.id)}>
              {document.title === undefined ? ui.words.document.untitled : <span lang={OF_ARTICLES}>{visible(document.title)}</span>}
            </a>
            {document.outlet !== undefined && ` · ${visible(document.outlet)}`}
          </p>
          {chosen ? (
            <Fill {...props} document={document} chosen={chosen} />
          ) : (
            <Sentences ui={ui} document={document} sentences={sentences ?? []} />
          )}
        </>
      )}
    </ReviewFrame>
  );
}

function Fill(props: Props & { readonly document: DocumentHead; readonly chosen: SentenceChoice }): JSX.Element {
  const { ui, document, chosen, filled, trigger = "", actors, sent = {} } = props;
  const w = wordsOf(ui.lang);
  if (!ui.review) return <p class="notice">{w.problem.noDesk}</p>;
  return (
    <Form ui={ui} action={REVIEW_ADD} class="claim-form">
      <input type="hidden" name="document" value={document.id} />
      <input type="hidden" name="s" value={String(chosen.start)} />
      <Back ui={ui} to={sent.back ?? documentPath(document.id)} />
      <Group title={w.form.sentence}>
        <blockquote class="quote" lang={OF_ARTICLES} dir="auto">
          {visible(chosen.quote)}
        </blockquote>
        <p class="queue-about">
          <a href={addPath(document.id)}>{w.add.other}</a>
        </p>
        <Text name="trigger" label={w.form.trigger} value={trigger} articles />
        <p class="hint">{w.form.triggerHelp}</p>
      </Group>
      <ClaimFields ui={ui} filled={filled} actors={actors} />
      <Group title={w.form.why}>
        <div class="fields">
          <Reason ui={ui} ready={[{ reasons: w.ready.add }]} chosen={sent.ready} value={sent.reason} />
          <By ui={ui} value={sent.by} />
        </div>
      </Group>
      <div class="review-buttons">
        <button type="submit" class="button">
          {w.form.saveAdded}
        </button>
        <a href={documentPath(document.id)}>{w.actions.back}</a>
      </div>
    </Form>
  );
}

/** The sentences of a text to choose from, those with two actors and no claim first. */
function Sentences({ ui, document, sentences }: { ui: Ui; document: DocumentHead; sentences: readonly SentenceChoice[] }): JSX.Element {
  const w = wordsOf(ui.lang);
  if (sentences.length === 0) return <p class="hint">{w.add.noText}</p>;
  const likely = (s: SentenceChoice): boolean => s.claims === 0 && s.actors.length > 1;
  const ordered = [...sentences.filter(likely), ...sentences.filter((s) => !likely(s))];
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{w.form.chooseSentence}</h2>
      <p class="hint">{w.add.ready}</p>
      <ul class="choices" aria-label={w.form.sentences}>
        {ordered.map((s) => (
          <li key={s.start}>
            <a href={addPath(document.id, s.start)} lang={OF_ARTICLES} dir="auto">
              {visible(s.quote)}
            </a>
            {(likely(s) || s.claims > 0) && (
              <span class="aside"> {likely(s) ? w.form.twoActors(s.actors.join(", ")) : w.form.claimsThere(String(s.claims))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
