import { parseDate } from "../dates/parse-date.ts";

/** What a PDF says about itself. People seldom look at it, so that it is taken only where it cannot do harm. */
export interface PdfInfo {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** BCP 47. */
  readonly language?: string;
  /** The day of publication, if the metadata name one as such (PRISM). */
  readonly published?: string;
  /** When the file was last written, ISO 8601 as far as stated: its text is no later. */
  readonly written?: string;
}

/** Names that programs give: "Microsoft Word - Bericht.docx", "untitled", "Scan_001". */
const PROGRAM_TITLE =
  /^(?:microsoft \w+ - |untitled|unbenannt|ohne titel|dokument\d*$|document\d*$|scan[_\s-]?\d|print$|about:blank)|\.(?:docx?|indd|pdf|odt|rtf|tmp|qxp|pptx?|xlsx?)$|^[\w-]*_[\w-]*$/iu;
/** Names of accounts and programs: one word, or with numbers. */
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:von|van|de|der|zu|zur|el|al|bin|\p{Lu}[\p{L}.'’-]*)){1,4}$/u;
const LONGEST = 300;

/**
 * Reads the document information dictionary (ISO 32000-1, 14.3.3) and XMP. Creation and modification tell when the file was written, which
 * is not when the article appeared: they come back as a bound only.
 */
export function pdfInfo(info: Readonly<Record<string, unknown>>, xmp: (name: string) => unknown): PdfInfo {
  const title = told(xmp("dc:title")) ?? told(info["Title"]);
  const author = told(xmp("dc:creator")) ?? told(info["Author"]);
  const authors = (author ?? "").split(/\s*[;,&]\s*|\s+und\s+/u).filter((name) => PERSON.test(name));
  const language = told(info["Language"]) ?? told(xmp("dc:language"));
  const published = told(xmp("prism:publicationdate"));
  const written = [pdfDate(told(info["ModDate"])), pdfDate(told(info["CreationDate"]))].flatMap((d) => d ?? []).sort();
  const latest = written.at(-1);
  return {
    ...(title !== undefined && title.length <= LONGEST && !PROGRAM_TITLE.test(title) && { title }),
    ...(authors.length > 0 && { authors }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(language) && { language }),
    ...(published !== undefined && parseDate(published) && { published }),
    ...(latest !== undefined && { written: latest }),
  };
}

/** `D:20240312081500+01'00'` (ISO 32000-1, 7.9.4) as ISO 8601. */
function pdfDate(stated: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/u.exec(stated ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = "00", utc, zoneHour, zoneMinute = "00"] = match;
  const date = `${year}-${month}-${day}`;
  if (!parseDate(date)) return undefined;
  const zone = utc ?? (zoneHour === undefined ? "" : `${zoneHour}:${zoneMinute}`);
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

function told(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((v) => typeof v === "string").join("; ") : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim().replace(/\s+/gu, " ") : undefined;
}
