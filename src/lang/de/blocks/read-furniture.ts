import { type Below, type Block, quote, type SelfDescription } from "../../../core/index.ts";
import { normalised } from "./features.ts";
import { readAgencies } from "./read-agencies.ts";
import { readWith } from "./self-rule.ts";
import { SELF_RULES } from "./self-rules.ts";

/** Lines of a menu that look like names of outlets. */
const NOT_AN_OUTLET =
  /^(?:Weitere|Aktuelle|Neueste|Alle|Meine|Unsere|Ihre|Deine|Mehr|Jetzt|Top|Lokale|Die besten|Stellen|News|Nachrichten|Politik|Presse|Post|Magazin|Online|Zeit|Medien|Panorama|Zeitung|Impressum|Kontakt|Über uns|Datenschutz|AGB|Startseite|Home|Menü|Abo|Service|Leserservice|Archiv)(?:\s|$)/iu;

/**
 * Reads what the page says about itself outside of the article: its title if no block is one, its outlet, and the
 * agencies it credits. Says nothing where the page says nothing.
 */
export function readFurniture({ document, blocks }: Below<"self">): SelfDescription {
  const { text } = document;
  const title = blocks.find((b) => b.label === "title");
  const found = {
    title: title ? quote(text, title) : firstValue("title", text, blocks),
    outlet: firstValue("outlet", text, blocks) ?? datelineName(text, blocks),
  };
  const outlet = document.outlet ?? found.outlet;
  return {
    ...(found.title !== undefined && { title: found.title }),
    ...(found.outlet !== undefined && { outlet: found.outlet }),
    agencies: readAgencies(text, blocks).filter((agency) => outlet === undefined || normalised(agency) !== normalised(outlet)),
  };
}

function firstValue(yields: "title" | "outlet", text: string, blocks: readonly Block[]): string | undefined {
  for (const rule of SELF_RULES) {
    if (rule.yields !== yields) continue;
    for (const [i, block] of blocks.entries()) {
      if (!rule.labels.includes(block.label)) continue;
      const own = quote(text, block);
      const value = readWith(rule, own) ?? (rule.overTwoLines && readWith(rule, withNext(own, blocks[i + 1], text)));
      if (value !== undefined && !(yields === "outlet" && NOT_AN_OUTLET.test(value))) return value;
    }
  }
  return undefined;
}

/** Furniture breaks its sentences into lines: a name and its claim may stand under one another. */
function withNext(own: string, next: Block | undefined, text: string): string {
  return next?.label === "furniture" && own.length <= 60 ? `${own} ${quote(text, next)}` : own;
}

/** "(NAME)" in the dateline is the outlet if the furniture repeats it; otherwise it is an agency. */
function datelineName(text: string, blocks: readonly Block[]): string | undefined {
  const furniture = blocks.filter((b) => b.label === "furniture").map((b) => quote(text, b));
  for (const block of blocks) {
    if (block.rule !== "de:dateline") continue;
    const name = /\(([^()]{2,40})\)/u.exec(quote(text, block))?.[1]?.trim();
    if (name !== undefined && /\p{Lu}/u.test(name) && furniture.some((line) => line.includes(name))) return name;
  }
  return undefined;
}
