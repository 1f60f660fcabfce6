/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventLine, type UiLanguage, whatOf } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { names } from "../text/label.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";

type Parties = Pick<EventLine, "actors" | "recipients">;
type What = Pick<EventLine, "kinds" | "ends" | "object">;

/** `IRN → RUS` for the eye, names and a word for the arrow for the ear. */
export function EventCodes({ event, words }: { readonly event: Parties; readonly words: Words }): JSX.Element {
  const { actors, recipients } = event;
  const codes = (of: Parties["actors"], sign: string): string => of.map((a) => visible(a.code)).join(sign);
  const spoken =
    recipients.length === 0 ? names(actors, words) : `${names(actors, words)} ${words.claim.towards} ${names(recipients, words)}`;
  return (
    <>
      <span class="codes" aria-hidden="true">
        {codes(actors, recipients.length === 0 ? " ↔ " : ", ")}
        {recipients.length > 0 && <span class="arrow"> → </span>}
        {codes(recipients, ", ")}
      </span>
      <span class="unseen">{spoken}: </span>
    </>
  );
}

/** Everybody by their usual name, with the code. */
export function EventParties({ event: { actors, recipients } }: { readonly event: Parties }): JSX.Element {
  const list = (of: Parties["actors"], sign: string): JSX.Element[] =>
    of.map((actor, i) => (
      <span class="actor" key={actor.code}>
        {i > 0 && sign}
        {visible(actor.name)} <span class="codes">{visible(actor.code)}</span>
      </span>
    ));
  return (
    <span>
      {list(actors, recipients.length === 0 ? " ↔ " : ", ")}
      {recipients.length > 0 && <span class="arrow"> → </span>}
      {list(recipients, ", ")}
    </span>
  );
}

/** What happens: the kinds, and the thing in the article's language. */
export function EventLabel({ event, lang }: { readonly event: What; readonly lang: UiLanguage }): JSX.Element {
  return (
    <>
      {kindsOf(event, lang)}
      {event.object !== undefined && (
        <>
          : <span lang={OF_ARTICLES}>{visible(event.object)}</span>
        </>
      )}
    </>
  );
}

/** The same as plain text, for titles. */
export function eventTitle(event: Parties & What, lang: UiLanguage): string {
  const codes = (of: Parties["actors"], sign: string): string => of.map((a) => visible(a.code)).join(sign);
  const { actors, recipients, object } = event;
  const who = recipients.length === 0 ? codes(actors, " ↔ ") : `${codes(actors, ", ")} → ${codes(recipients, ", ")}`;
  return `${who} · ${kindsOf(event, lang)}${object === undefined ? "" : `: ${visible(object)}`}`;
}

function kindsOf({ kinds, ends }: What, lang: UiLanguage): string {
  const label = whatOf({ kinds, ends }, lang);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
