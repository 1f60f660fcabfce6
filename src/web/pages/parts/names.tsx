/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ActorView, ListedClaim, UiLanguage } from "../../../server/contract.ts";
import { claimLabel, codes, direction, kindLabel, names } from "../text/label.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";
import { OF_ARTICLES } from "./article-language.ts";

interface Props {
  readonly claim: ListedClaim;
  readonly lang: UiLanguage;
  readonly words: Words;
}

/** `IRN → RUS` for the eye, names and a word for the arrow for the ear. */
export function Codes({ claim, words }: Omit<Props, "lang">): JSX.Element {
  const { actors, sign, recipients } = direction(claim);
  const spoken =
    sign === ""
      ? names(actors, words)
      : `${names(actors, words)} ${sign === "↔" ? words.claim.and : words.claim.towards} ${names(recipients, words)}`;
  return (
    <>
      <span class="codes" aria-hidden="true">
        {codes(actors)}
        {sign !== "" && <span class="arrow"> {sign} </span>}
        {sign !== "" && codes(recipients)}
      </span>
      <span class="unseen">{spoken}: </span>
    </>
  );
}

/** `Rüstungslieferung: Drohnen`; what was delivered stands in the article's language. */
export function Label({ claim, lang, words }: Props): JSX.Element {
  if (claim.object === undefined) return <>{claimLabel(claim, lang, words)}</>;
  return (
    <>
      {kindLabel(claim, lang, words)}: <span lang={OF_ARTICLES}>{visible(claim.object)}</span>
    </>
  );
}

/** `Iran IRN (Außenministerium) → Russland RUS`: everybody in full. */
export function WhoToWhom({ claim }: { claim: ListedClaim }): JSX.Element {
  const { actors, sign, recipients } = direction(claim);
  return (
    <span>
      <Actors actors={actors} />
      {sign !== "" && <span class="arrow"> {sign} </span>}
      <Actors actors={recipients} />
    </span>
  );
}

/** Actors in full: name, code, and who exactly the text names. */
function Actors({ actors }: { actors: readonly ActorView[] }): JSX.Element {
  return (
    <>
      {actors.map((actor, i) => (
        <span class="actor" key={`${actor.code}${i}`}>
          {i > 0 && ", "}
          {visible(actor.name)} <span class="codes">{actor.code}</span>
          {actor.leaf !== "" && actor.leaf !== actor.name && (
            <>
              {" "}
              <span class="leaf" lang={OF_ARTICLES}>
                {visible(actor.leaf)}
              </span>
            </>
          )}
        </span>
      ))}
    </>
  );
}
