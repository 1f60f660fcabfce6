import { type PageElement, upward, visit } from "./tree.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** A box that holds no more text than this beside its picture holds a caption. */
const CAPTION_BOX = 250;
/** A list of which so much is linked leads elsewhere. */
const LINKED_LIST = 0.5;
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl"]);

/** What can only be said of a block by what stands around it. */
export interface PageMeasures {
  /** True if the block is all the text of a box with a picture in it. */
  besidePicture(block: VisibleBlock): boolean;
  /** True if the block is an item of a list that mostly consists of links. */
  inLinkedList(block: VisibleBlock): boolean;
}

/** Measures the boxes of a page once. */
export function measurePage(body: PageElement, blocks: readonly VisibleBlock[]): PageMeasures {
  const held = new Map<PageElement, { text: number; linked: number }>();
  for (const block of blocks)
    for (let element: PageElement | undefined = block.element; element; element = element.parent) {
      const sum = held.get(element);
      if (sum) {
        sum.text += block.text.length;
        sum.linked += block.linked;
      } else held.set(element, { text: block.text.length, linked: block.linked });
    }
  const pictured = new Set<PageElement>();
  visit(body, {
    enter: (element) => {
      if (element.name === "img")
        for (const above of upward(element)) {
          if (pictured.has(above)) break;
          pictured.add(above);
        }
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  return {
    besidePicture: (block) => {
      for (const element of upward(block.element)) {
        if ((held.get(element)?.text ?? 0) > CAPTION_BOX) return false;
        if (pictured.has(element)) return true;
      }
      return false;
    },
    inLinkedList: (block) => {
      for (const element of upward(block.element))
        if (LISTS.has(element.name)) {
          const { text, linked } = held.get(element) ?? { text: 0, linked: 0 };
          return linked >= text * LINKED_LIST;
        }
      return false;
    },
  };
}
