import { displayWidth } from "./width.ts";

/**
 * Breaks a text into lines of at most `width` columns, at blanks; a longer word stands alone on its line.
 * @param indent goes before the first line
 * @param hang goes before the others
 */
export function wrap(text: string, width: number, indent = "", hang = indent): string[] {
  return fill(
    text.split(/[ \t\n]+/u).filter((w) => w !== ""),
    " ",
    width,
    indent,
    hang,
  );
}

/** The same for parts that belong together, joined by ` · `: lines break between parts where they can. */
export function wrapParts(parts: readonly string[], width: number, indent = "", hang = indent): string[] {
  const lines = fill(
    parts.filter((p) => p !== ""),
    " · ",
    width,
    indent,
    hang,
  );
  return lines.flatMap((line, i) => {
    const own = i === 0 ? indent : hang;
    return displayWidth(line) <= width ? [line] : wrap(line.slice(own.length), width, own, hang);
  });
}

function fill(words: readonly string[], glue: string, width: number, indent: string, hang: string): string[] {
  const lines: string[] = [];
  let line = "";
  let room = width - displayWidth(indent);
  for (const word of words) {
    const longer = line === "" ? word : line + glue + word;
    if (line !== "" && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
      room = width - displayWidth(hang);
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines.map((l, i) => (i === 0 ? indent : hang) + l);
}
