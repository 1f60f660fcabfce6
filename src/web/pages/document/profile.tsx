/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DocumentView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { COMMANDS } from "../parts/commands.ts";
import { Fact } from "../parts/facts.tsx";
import { ReviewAdd } from "../parts/review-actions.tsx";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { sentenceAnchor } from "./stretches.ts";

interface Props {
  readonly ui: Ui;
  readonly view: DocumentView;
}

/** The document as a whole: whose voice, which sources, what sort of text, headline against body, what gave no claim. */
export function Profile({ ui, view }: Props): JSX.Element {
  const { words } = ui;
  const { profile: own, sourceType, genre, genreBasis } = words.document;
  const { claims, unsourced, sources, genres, headline } = view.profile;
  return (
    <section class="about profile" aria-labelledby="profile">
      <h2 id="profile">{own.title}</h2>
      <dl class="facts">
        {claims > 0 && (
          <Fact name={own.unsourced}>
            {own.share(unsourced, claims)} <span class="aside">({numberFormat(words.tag, "percent").format(unsourced / claims)})</span>
            {unsourced > 0 && own.itself}
          </Fact>
        )}
        {sources.length > 0 && (
          <Fact name={own.sources}>
            <ul class="others">
              {sources.map((s) => (
                <li key={s.type}>
                  {sourceType[s.type]}: {own.claims(s.claims)} <span class="aside">({s.names.map(visible).join(", ")})</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={own.genre}>
          {genres.length === 0 ? (
            <i>{own.noHint}</i>
          ) : (
            <ul class="others">
              {genres.map((g) => (
                <li key={g.genre}>
                  {own.hintsAt(genre[g.genre])}:{" "}
                  {g.evidence.map((e, i) => (
                    <span key={i}>
                      {i > 0 && ", "}
                      {genreBasis[e.basis]} <q lang={OF_ARTICLES}>{visible(e.words)}</q>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {headline.length > 0 && (
          <Fact name={own.headline}>
            <Headline view={view} words={words} />
          </Fact>
        )}
        {view.unread.length > 0 && (
          <Fact name={own.unread}>
            <Unread ui={ui} view={view} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** Where the headline says more than its body: what it leaves out, and both sentences. */
function Headline({ view, words }: { view: DocumentView; words: Words }): JSX.Element {
  const { profile: own, headlineDrop } = words.document;
  const sentence = (name: string, id: string): JSX.Element | null => {
    const at = view.claims.findIndex((c) => c.id === id);
    const claim = view.claims[at];
    if (!claim) return null;
    return (
      <li>
        {name}{" "}
        <a href={`#${sentenceAnchor(claim.evidence)}`} aria-label={words.document.claimNumber(at + 1)}>
          {at + 1}
        </a>
        : <q lang={OF_ARTICLES}>{visible(claim.quote)}</q>
      </li>
    );
  };
  return (
    <>
      {view.profile.headline.map(({ drops, headline, body }) => (
        <div key={`${headline} ${body}`}>
          {own.saysMore}: {drops.map((d) => headlineDrop[d]).join(", ")}
          <ul class="others">
            {sentence(own.inHeadline, headline)}
            {sentence(own.inBody, body)}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The sentences that name two actors and gave no claim, folded: they stand marked in the text. */
function Unread({ ui, view }: Props): JSX.Element {
  const { words } = ui;
  const { profile: own } = words.document;
  return (
    <details class="unread-list">
      <summary>{own.sentences(view.unread.length)}</summary>
      <ul class="others">
        {view.unread.map((s) => (
          <li key={s.start}>
            <a href={`#${sentenceAnchor(s)}`}>{s.actors.length > 0 ? s.actors.join(", ") : words.document.toSentence}</a>{" "}
            <q lang={OF_ARTICLES}>{visible(view.text.slice(s.start, s.end))}</q>{" "}
            <ReviewAdd ui={ui} document={view.head.id} start={s.start} />
          </li>
        ))}
      </ul>
      <p class="aside">
        {own.why} <code>{COMMANDS.whyNot(view.head.id)}</code>
      </p>
    </details>
  );
}

/** Right under the headline, where it says more than its body. */
export function HeadlineNote({ ui: { words }, view }: Props): JSX.Element | null {
  const { profile: own, headlineDrop } = words.document;
  const drops = [...new Set(view.profile.headline.flatMap((h) => h.drops))];
  if (drops.length === 0) return null;
  return (
    <p class="headline-note">
      {own.headlineSaysMore}: {drops.map((d) => headlineDrop[d]).join(", ")}. <a href="#profile">{own.seeBoth}</a>
    </p>
  );
}
