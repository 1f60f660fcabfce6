import { type Block, quote } from "../../../core/index.ts";
import { AGENCY_PATTERN, knownAgency } from "./agencies.ts";

const KNOWN = new RegExp(`(?<![\\p{L}\\d])(?:${AGENCY_PATTERN})(?![\\p{L}\\d])`, "gu");

/**
 * Agencies credited in the credits of a text, in the order of their naming, each once. Known ones are found
 * anywhere in a credit; an unknown one only as a lone sign in a dateline, "(abc) –", where nothing else stands,
 * or spelled out in a source line that calls itself an agency.
 */
export function readAgencies(text: string, blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  const add = (name: string): void => {
    if (!found.some((known) => known.toLowerCase() === name.toLowerCase())) found.push(name);
  };
  for (const block of blocks) {
    if (block.label !== "credit") continue;
    const credit = quote(text, block);
    // In a line with an author's name a short word is the name, not the agency.
    if (block.rule === "de:byline") continue;
    for (const sign of signs(credit, block.rule)) add(knownAgency(sign) ?? sign);
    for (const match of credit.matchAll(KNOWN)) add(knownAgency(match[0]) ?? match[0]);
  }
  return found;
}

function signs(credit: string, rule: string): readonly string[] {
  if (rule === "de:dateline") {
    const inside = /\(([^()]+)\)/u.exec(credit)?.[1] ?? "";
    return inside
      .split(/[/,]/u)
      .map((s) => s.trim())
      .filter((s) => /^[\p{L}\d-]{2,12}$/u.test(s));
  }
  // "Quelle: npd": a sign that stands alone is not the author's.
  const alone = /^Quelle: ?(\p{Ll}[\p{Ll}\d]{1,4})$/u.exec(credit)?.[1];
  if (alone !== undefined) return [alone];
  // "Quelle: Nordischer Pressedienst (npd)"
  const spelled =
    /(?:Depeschendienst|Pressedienst|Nachrichtenagentur|Presseagentur|Presse-Agentur|Nachrichtendienst)\s[^()\n]{0,40}\(([\p{L}\d-]{2,8})\)/u.exec(
      credit,
    )?.[1];
  return spelled === undefined ? [] : [spelled];
}
