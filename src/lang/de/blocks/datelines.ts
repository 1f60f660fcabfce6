import type { Block } from "../../../core/index.ts";
import { AGENCY_PATTERN } from "./agencies.ts";

const WORD = "\\p{Lu}[\\p{L}.’'\\-]*";
const PLACE = `${WORD}(?:\\s(?:(?:de|am|an der|im|bei|del|la|los)\\s)?${WORD}){0,3}`;
const PLACES = `${PLACE}(?:\\s?[/,]\\s?${PLACE}){0,3}`;
const DAY = "(?:,?\\s\\d{1,2}\\.\\s?(?:\\p{L}+|\\d{1,2}\\.)(?:\\s?\\d{4})?)?";
/** An agency's name, a sign in small letters, or a name in capitals; parties stand in brackets too. */
const SIGN = `(?!SPD|CDU|CSU|FDP|AfD|BSW|ÖVP|SPÖ|FPÖ|SVP)(?:${AGENCY_PATTERN}|(?=[\\p{Ll}\\d-]*\\p{Ll})[\\p{Ll}\\d-]{2,12}|\\p{Lu}[\\p{Lu}\\d .&®-]{1,24})`;
const SIGNS = `\\(${SIGN}(?:[/,]\\s?${SIGN}){0,5}\\)`;

/** "Bremen/Oslo (abc) – Die …": places, day, agency, dash. */
const WITH_SIGN = new RegExp(`^(?!(?:D(?:ie|er|as)|Ein|Eine)\\s)(?:${PLACES}${DAY}\\s?)?${SIGNS}\\s?[-–—:.]+\\s+(?=[„"»\\p{Lu}\\d])`, "u");
const SIGNS_END = /\)\s?[-–—:.]/u;
/** "Bremen. Die …", "Bremen/Oslo – Die …", "BREMEN – Die …": only at the head of the first paragraph. */
const BARE = new RegExp(
  `^(?:${PLACE}(?:/${PLACE}){1,3}\\s?(?:[-–—:]|\\.)|\\p{Lu}[\\p{Lu}\\s]{2,30}\\s[-–—:]|${WORD}\\.)\\s+(?=[„"»\\p{Lu}\\d])`,
  "u",
);
/** Words that open a paragraph with a full stop and are no places. */
const NO_PLACE =
  /^(?:Nein|Ja|Doch|Schade|Stimmt|Richtig|Falsch|Punkt|Schluss|Ende|Nun|So|Vorbei|Fakt|Danke|Hintergrund|Dr|Prof|St|Nr|Art|Abs|Vgl|Ca|Bzw|Sog|Ex|Klar|Genau|Immerhin|Eben|Fehlanzeige|Unsinn|Mr|Mrs|Msgr|Gen|Kap)\.$/u;
/** "… sagte er. (abc/def)": signs after the last sentence. */
const FOOT = new RegExp(
  `(?<=[.!?…“"«”])\\s+(?:\\((?:${AGENCY_PATTERN}|\\p{Ll}{2,5})(?:\\s?[/,]\\s?(?:${AGENCY_PATTERN}|\\p{Ll}{2,5})){0,4}\\)|(?:${AGENCY_PATTERN}|\\p{Ll}{2,4})(?:/(?:${AGENCY_PATTERN}|\\p{Ll}{2,4})){1,4})$`,
  "u",
);

const LONGEST = 160;

/** Cuts dateline and agency signs off the paragraphs: they are credits, not part of the sentence. */
export function splitCredits(text: string, blocks: readonly Block[]): readonly Block[] {
  let first = true;
  return blocks.flatMap((block) => {
    if (block.label !== "body" && block.label !== "lead") return [block];
    const parts = split(text.slice(block.start, block.end), block, first);
    if (block.label === "body") first = false;
    return parts;
  });
}

function split(content: string, block: Block, first: boolean): readonly Block[] {
  const head = content.slice(0, LONGEST);
  const bare = first ? BARE.exec(head)?.[0] : undefined;
  // The long patterns take longer to build than many texts to read: they are tried only where their brackets or strokes stand.
  const dateline =
    (SIGNS_END.test(head) ? WITH_SIGN.exec(head)?.[0] : undefined) ?? (bare !== undefined && !NO_PLACE.test(bare.trim()) ? bare : "");
  const rest = content.slice(dateline.length);
  const tailFrom = Math.max(0, rest.length - LONGEST);
  const tail = rest.slice(tailFrom);
  const foot = tail.endsWith(")") || tail.includes("/") ? FOOT.exec(tail) : null;
  const bodyEnd = foot ? tailFrom + foot.index : rest.length;
  const out: Block[] = [];
  const start = block.start + dateline.length;
  if (dateline !== "") out.push({ start: block.start, end: block.start + dateline.trimEnd().length, label: "credit", rule: "de:dateline" });
  out.push({ ...block, start, end: start + bodyEnd });
  if (foot)
    out.push({ start: start + bodyEnd + (foot[0].length - foot[0].trimStart().length), end: block.end, label: "credit", rule: "de:signs" });
  return out;
}
