/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type OutletPageView, type RatingView, RELIABILITY, type Reliability } from "../../../server/contract.ts";
import { Form } from "../parts/form.tsx";
import { Back, By } from "../parts/review-fields.tsx";
import { REVIEW_DECISIONS } from "../review/paths.ts";
import { wordsOf } from "../sources/words.ts";
import { dateInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { outletPath, type Ui } from "../ui.ts";

interface Props {
  readonly ui: Ui;
  readonly view: OutletPageView;
}

/** The letter of the outlet, every one that it was ever given, and a form to give one. */
export function Rating({ ui, view }: Props): JSX.Element {
  const { page: w } = wordsOf(ui.lang);
  const { reliability, ratings } = view;
  const standing = ratings.find((r) => r.undone === undefined)?.id;
  return (
    <section aria-labelledby="rating">
      <h2 id="rating">{w.rating}</h2>
      {reliability ? (
        <p>
          <b class="letter">{reliability.letter}</b> {RELIABILITY[reliability.letter][ui.lang]}
        </p>
      ) : (
        <p>{w.never}</p>
      )}
      <p class="aside">{w.ratingSays}</p>
      {ratings.length > 0 && (
        <table class="ratings">
          <caption>{w.history}</caption>
          <thead>
            <tr>
              {[w.letter, w.by, w.when, w.reason, w.state].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ratings.map((rating) => (
              <tr key={rating.id}>
                <td data-label={w.letter}>
                  <b>{rating.letter}</b>
                </td>
                <td data-label={w.by}>{visible(rating.by)}</td>
                <td data-label={w.when}>{dateInWords(rating.at.slice(0, 10), ui.words)}</td>
                <td data-label={w.reason}>{visible(rating.reason)}</td>
                <td data-label={w.state}>
                  <a href={`${REVIEW_DECISIONS}#${rating.id}`}>{stateOf(rating, standing, ui)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Rate ui={ui} view={view} />
    </section>
  );
}

function stateOf({ id, undone }: RatingView, standing: string | undefined, ui: Ui): string {
  const { page: w } = wordsOf(ui.lang);
  if (undone) return w.undone(visible(undone.by), dateInWords(undone.at.slice(0, 10), ui.words));
  return id === standing ? w.stands : w.replaced;
}

/** Nothing where nobody can decide. */
function Rate({ ui, view }: Props): JSX.Element | null {
  const { page: w } = wordsOf(ui.lang);
  const subject = view.names[0] ?? view.name;
  if (!ui.review || subject === undefined) return null;
  return (
    <details class="review-box">
      <summary>{w.rate}</summary>
      <Form ui={ui} action={REVIEW_DECISIONS} class="fields">
        <input type="hidden" name="kind" value="reliability" />
        <input type="hidden" name="subject" value={subject} />
        <Back ui={ui} to={outletPath(view.id)} anchor="rating" />
        <label class="field">
          {w.letter}
          <select name="value" required>
            <option value="" />
            {(Object.keys(RELIABILITY) as Reliability[]).map((letter) => (
              <option key={letter} value={letter}>
                {letter}: {RELIABILITY[letter][ui.lang]}
              </option>
            ))}
          </select>
        </label>
        <label class="field wide">
          {w.reason}
          <input name="reason" required maxLength={2000} autocomplete="off" />
        </label>
        <By ui={ui} />
        <button type="submit" class="button">
          {w.rateButton}
        </button>
      </Form>
    </details>
  );
}
