/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";
import type { Item } from "./sections.ts";
import { Sentence } from "./sentence.tsx";

interface Props {
  readonly text: string;
  readonly item: Item;
  readonly words: Words;
}

/** One block of the article in the form its label asks for, or a run of furniture, folded. */
export function ItemView({ text, item, words }: Props): JSX.Element {
  if (item.is === "furniture") return <Furniture text={text} item={item} words={words} />;
  const { block } = item;
  const content = <Content text={text} item={item} words={words} />;
  switch (block.label) {
    case "heading":
    case "title":
      return <h2 class="crosshead">{content}</h2>;
    case "caption":
    case "credit":
      return (
        <p class="beside">
          <span class="beside-label" lang={words.tag}>
            {words.document.beside[block.label]}
          </span>{" "}
          {content}
        </p>
      );
    case "lead":
    case "kicker":
    case "body":
    case "furniture":
      return <p class={block.label}>{content}</p>;
  }
}

/** The words of a block, its sentences marked. */
export function Content({ text, item, words }: { text: string; item: Extract<Item, { is: "block" }>; words: Words }): JSX.Element {
  return (
    <>
      {item.stretches.map((stretch) => (
        <Sentence key={stretch.start} text={text} stretch={stretch} words={words} />
      ))}
    </>
  );
}

/** What the page added: there to be checked, folded so that nobody takes it for the article. */
function Furniture({ text, item, words }: { text: string; item: Extract<Item, { is: "furniture" }>; words: Words }): JSX.Element {
  const first = item.blocks[0];
  const glimpse = first ? visible(text.slice(first.start, Math.min(first.end, first.start + 60)).split("\n")[0] ?? "") : "";
  return (
    <details class="furniture">
      <summary>
        <span lang={words.tag}>
          <b>{words.document.notRead}</b> · {words.document.passages(item.blocks.length)}
        </span>
        <span class="glimpse" lang={OF_ARTICLES}>
          {glimpse} …
        </span>
      </summary>
      {item.blocks.map((block) => (
        <p key={block.start}>
          {visible(text.slice(block.start, block.end))} <code>{block.rule}</code>
        </p>
      ))}
    </details>
  );
}
