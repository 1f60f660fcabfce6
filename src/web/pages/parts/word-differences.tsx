/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { differenceWords, type Part, type Piece, type UiLanguage } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { OF_ARTICLES } from "./article-language.ts";

interface Props {
  readonly parts: readonly Part[];
  readonly lang: UiLanguage;
  /** Sentences that stayed are counted, not printed. */
  readonly brief?: boolean;
}

/** What changed from one text to another: sentence by sentence, and word by word in a sentence that changed. Struck and underlined, not only coloured. */
export function WordDifferences({ parts, lang, brief = false }: Props): JSX.Element {
  return (
    <div class="differences" lang={OF_ARTICLES}>
      {parts.map((part, i) => (
        <Stretch key={i} part={part} lang={lang} brief={brief} />
      ))}
    </div>
  );
}

function Stretch({ part, lang, brief }: { readonly part: Part } & Required<Omit<Props, "parts">>): JSX.Element {
  switch (part.kind) {
    case "same":
      return brief ? (
        <p class="aside" lang={lang}>
          … {differenceWords(lang).unchanged(part.sentences.length)}
        </p>
      ) : (
        <p>{part.sentences.map(visible).join(" ")}</p>
      );
    case "changed":
      return (
        <p class="changed">
          {part.pieces.map((piece, i) => (
            <Words key={i} piece={piece} />
          ))}
        </p>
      );
    case "added":
      return (
        <p class="changed">
          <ins>{visible(part.sentence)}</ins>
        </p>
      );
    case "removed":
      return (
        <p class="changed">
          <del>{visible(part.sentence)}</del>
        </p>
      );
  }
}

function Words({ piece: { kind, text } }: { readonly piece: Piece }): JSX.Element {
  if (kind === "same") return <>{visible(text)}</>;
  return kind === "added" ? <ins>{visible(text)}</ins> : <del>{visible(text)}</del>;
}
