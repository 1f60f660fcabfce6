import { type Document, type LanguagePack, UNKNOWN_DATE } from "../core/index.ts";
import { MOST_CHARACTERS, published, readRecord, TOO_LONG } from "../ingest/index.ts";
import { analysisRecord } from "./analysis-record.ts";
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
  const read = readRecord(json);
  const id = read.ok ? read.record.id : read.id;
  if (!read.ok) return { problem: read.reason, ...(id !== undefined && { id }) };
  if (id === undefined) return { problem: `has no "id" (a text or a number)` };
  const { warnings, published: day, ...fields } = read.record;
  if (fields.text.length > MOST_CHARACTERS) return { problem: `is ${TOO_LONG}`, id };
  for (const warning of warnings) warn(warning);
  const date = day === undefined || day === "none" ? UNKNOWN_DATE : published(day, "given");
  const document: Document = { ...fields, id: String(id), published: date };
  try {
    return analysisRecord(id, document, packs());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: `could not be analysed (${error.name}: ${error.message}); please report this text as a bug`, id };
  }
}
