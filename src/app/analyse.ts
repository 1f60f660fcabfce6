import { type Document, type LanguagePack, UNKNOWN_DATE } from "../core/index.ts";
import { analysisRecord } from "./analysis-record.ts";
import { publicationDate } from "./publication-date.ts";
import { type Line, readLines } from "./read-lines.ts";

export interface AnalyseSinks {
  /** Takes one line of output, without line break; resolves when there is room for the next. */
  write(line: string): Promise<void>;
  /** Told of what is wrong with a line of input. `fatal`: the line gave no analysis. */
  complain(line: number, problem: string, fatal: boolean): void;
}

interface Failure {
  readonly problem: string;
  readonly id?: string | number;
}

/**
 * Reads documents, one JSON object a line, and writes their analyses in the same order, as fast as they are taken.
 * Touches no ledger. A broken line gives an error in its place if its id could be read, and no line otherwise.
 * @returns how many lines gave an analysis and how many did not.
 */
export async function analyseLines(
  input: AsyncIterable<Uint8Array>,
  packs: () => readonly LanguagePack[],
  { write, complain }: AnalyseSinks,
): Promise<{ readonly analysed: number; readonly failed: number }> {
  let [analysed, failed] = [0, 0];
  for await (const line of readLines(input)) {
    const result = analyseLine(line, packs, (warning) => complain(line.n, warning, false));
    if ("problem" in result) {
      failed++;
      complain(line.n, result.problem, true);
      if (result.id !== undefined) await write(JSON.stringify({ id: result.id, error: result.problem }));
    } else {
      analysed++;
      await write(JSON.stringify(result));
    }
  }
  return { analysed, failed };
}

function analyseLine(
  { text: json }: Line,
  packs: () => readonly LanguagePack[],
  warn: (problem: string) => void,
): Failure | ReturnType<typeof analysisRecord> {
  if (json === undefined) return { problem: "is not UTF-8" };
  let fields: unknown;
  try {
    fields = JSON.parse(json);
  } catch (error) {
    return { problem: `is not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return { problem: "is not a JSON object" };
  const { id, text, title, url, outlet, language, dct, published } = fields as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" && typeof id !== "number") return { problem: `has no "id" (a text or a number)` };
  if (typeof text !== "string") return { problem: `has no "text"`, id };
  const day = published ?? dct;
  const date = typeof day === "string" ? publicationDate(day) : undefined;
  if (day != null && !date)
    warn(`has a date that is not understood (${JSON.stringify(day)}); read as undated. Give a day, month or year as in "2024-03-12".`);
  const document: Document = {
    id: String(id),
    text,
    ...(typeof title === "string" && { title }),
    ...(typeof url === "string" && { url }),
    ...(typeof outlet === "string" && { outlet }),
    ...(typeof language === "string" && { language }),
    published: date ?? UNKNOWN_DATE,
  };
  try {
    return analysisRecord(id, document, packs());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: `could not be analysed (${error.name}: ${error.message}); please report this text as a bug`, id };
  }
}
