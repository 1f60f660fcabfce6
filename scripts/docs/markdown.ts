/** A fenced block of code; line numbers of its fences, from 0. */
export interface Fence {
  /** What stands behind the opening fence: a language, then words for us ("sh run exit=1"). */
  readonly info: string;
  readonly from: number;
  readonly to: number;
  readonly body: string;
}

/** Fenced blocks in order. Fences of three backticks only; nothing nests. */
export function fences(markdown: string): readonly Fence[] {
  const lines = markdown.split("\n");
  const found: Fence[] = [];
  let open: { info: string; from: number } | undefined;
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith("```")) continue;
    if (open) {
      found.push({ ...open, to: i, body: lines.slice(open.from + 1, i).join("\n") });
      open = undefined;
    } else open = { info: line.slice(3).trim(), from: i };
  }
  return found;
}

/** `name=value` words of an info string. */
export function option(info: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}=(\\S+)`, "u").exec(info)?.[1];
}

/** The markdown without its fenced blocks. */
export function prose(markdown: string): string {
  const lines = markdown.split("\n");
  for (const { from, to } of fences(markdown)) for (let i = from; i <= to; i++) lines[i] = "";
  return lines.join("\n");
}

/** A table; cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Text as code, backticks inside allowed for. */
export const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

const BLOCK = /(<!-- generated: ([^>]+?) -->)\n[\s\S]*?\n(<!-- end of generated -->)/gu;

/** Names of the generated blocks of a page. */
const blockNames = (markdown: string): readonly string[] => [...markdown.matchAll(BLOCK)].map((m) => m[2] ?? "");

/** Fills every generated block with what its name stands for now. */
export async function fillBlocks(markdown: string, generate: (name: string) => Promise<string>): Promise<string> {
  const made = new Map<string, string>();
  for (const name of new Set(blockNames(markdown))) made.set(name, await generate(name));
  return markdown.replaceAll(BLOCK, (_all, open: string, name: string, close: string) => `${open}\n\n${made.get(name) ?? ""}\n\n${close}`);
}
