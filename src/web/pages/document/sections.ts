import type { BlockView, ClaimView, DocumentView } from "../../../server/contract.ts";
import { markedSentences, type Numbered, type Stretch, stretches } from "./stretches.ts";

/** What stands in the margin: claims, and those that people rejected. */
interface Beside {
  readonly claims: readonly Numbered[];
  readonly rejected: readonly ClaimView[];
}

/** What stands in the column of text: a block of the article, or a run of what the page added to it. */
export type Item =
  | ({ readonly is: "block"; readonly block: BlockView; readonly stretches: readonly Stretch[] } & Beside)
  | { readonly is: "furniture"; readonly blocks: readonly BlockView[] };

/**
 * An item with claims and everything after it up to the next one. Claims stand beside the item and may run down beside
 * the rest, so that a paragraph with many claims tears no hole into the text.
 */
interface Section extends Beside {
  readonly head: Item | undefined;
  readonly rest: readonly Item[];
}

export interface Flow {
  /** The headline, if it stands in the text. */
  readonly title: Item | undefined;
  readonly sections: readonly Section[];
}

/** Lays a document out: headline, then sections. Every block and every claim appears exactly once. */
export function flow(view: DocumentView): Flow {
  const numbered = view.claims.map((claim, i) => ({ n: i + 1, claim }));
  const marked = markedSentences(view, numbered);
  const blocks = view.blocks.length > 0 ? view.blocks : [{ start: 0, end: view.text.length, label: "body" as const, rule: "" }];
  const titleBlock = blocks.find((b) => b.label === "title");
  const title = titleBlock && item(titleBlock);
  const { claims, rejected }: Beside = title?.is === "block" ? title : { claims: [], rejected: [] };
  const sections: Section[] = [];
  let open: Section & { rest: Item[] } = { head: undefined, claims, rejected, rest: [] };
  const close = (): void => {
    if (open.head || open.rest.length > 0 || open.claims.length + open.rejected.length > 0) sections.push(open);
  };
  for (const next of runs(blocks.filter((b) => b !== titleBlock))) {
    if (next.is === "block" && next.claims.length + next.rejected.length > 0) {
      close();
      open = { head: next, claims: next.claims, rejected: next.rejected, rest: [] };
    } else open.rest.push(next);
  }
  close();
  const placed = new Set<object>(sections.flatMap((s) => [...s.claims, ...s.rejected]));
  const stray = { claims: numbered.filter((n) => !placed.has(n)), rejected: view.rejected.filter((c) => !placed.has(c)) };
  if (stray.claims.length + stray.rejected.length > 0) sections.push({ head: undefined, ...stray, rest: [] });
  return { title, sections };

  function item(block: BlockView): Item {
    const parts = stretches(block, marked);
    // A sentence shown once may carry claims whose own spans were dropped as overlapping: place by offset.
    const inside = ({ evidence }: ClaimView): boolean => block.start <= evidence.start && evidence.end <= block.end;
    const claims = numbered.filter(({ claim }) => inside(claim));
    return { is: "block", block, stretches: parts, claims, rejected: view.rejected.filter(inside) };
  }

  function runs(all: readonly BlockView[]): readonly Item[] {
    const out: Item[] = [];
    let run: BlockView[] = [];
    for (const block of all) {
      if (block.label === "furniture") {
        run.push(block);
        if (run.length === 1) out.push({ is: "furniture", blocks: run });
      } else {
        run = [];
        out.push(item(block));
      }
    }
    return out;
  }
}
