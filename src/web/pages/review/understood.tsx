/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Chain } from "../parts/chain.tsx";
import { Fact } from "../parts/facts.tsx";
import { Mark } from "../parts/mark.tsx";
import { Label, WhoToWhom } from "../parts/names.tsx";
import { dateInWords } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { fieldName } from "./decision-words.ts";

/** What is understood of a sentence, field by field. */
export function Understood({ ui, title, claim }: { readonly ui: Ui; readonly title: string; readonly claim: ListedClaim }): JSX.Element {
  const { words, lang } = ui;
  const unknown = <i>{words.evidence.unknown}</i>;
  return (
    <>
      <h2>{title}</h2>
      <dl class="facts">
        <Fact name={fieldName("kind", lang)}>
          <Label claim={claim} lang={lang} words={words} />
        </Fact>
        <Fact name={fieldName("actors", lang)}>
          <WhoToWhom claim={claim} />
        </Fact>
        <Fact name={fieldName("sources", lang)}>
          <Chain claim={claim} words={words} />
        </Fact>
        <Fact name={words.evidence.status}>
          <Mark status={claim.status} tone={tone(claim)} /> {words.status[claim.status]}: {words.stance[claim.stance]};{" "}
          {words.factuality[claim.factuality]}
        </Fact>
        <Fact name={fieldName("time", lang)}>
          {claim.time === undefined ? unknown : dateInWords(claim.time, words)}, {words.tense[claim.tense]}
        </Fact>
        <Fact name={fieldName("place", lang)}>
          {claim.place === undefined ? unknown : <span lang={OF_ARTICLES}>{visible(claim.place)}</span>}
        </Fact>
      </dl>
    </>
  );
}
