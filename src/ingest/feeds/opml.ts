import type { Opml } from "feedsmith";
import { decodeXml, withoutDoctype } from "../bytes/xml.ts";
import { resolve } from "./fields.ts";
import { plainText } from "./plain-text.ts";

/** A feed that an OPML file lists. */
export interface ListedFeed {
  readonly url: string;
  readonly title?: string;
  /** The page that the feed belongs to. */
  readonly page?: string;
  /** The folders it lies in, the outermost first. */
  readonly folders: readonly string[];
}

export type OpmlResult =
  | { readonly ok: true; readonly title?: string; readonly feeds: readonly ListedFeed[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string };

const MAX_BYTES = 10_000_000;
const MAX_FEEDS = 10_000;
type Outline = Partial<Opml.Outline<string>>;

/** Reads the feeds of an OPML 1.0 or 2.0 file, folders flattened to names; each address once. Never throws. */
export async function parseOpml(bytes: Uint8Array): Promise<OpmlResult> {
  if (bytes.length > MAX_BYTES) return { ok: false, reason: `larger than ${MAX_BYTES / 1_000_000} MB` };
  const decoded = decodeXml(bytes);
  if (!decoded.ok) return decoded;
  const { xml } = withoutDoctype(decoded.text);
  if (!/<opml[\s>]/iu.test(xml)) return { ok: false, reason: "not an OPML file: it has no <opml> element" };
  // The parser refuses a list without entries.
  if (!/<outline[\s/>]/iu.test(xml)) return { ok: true, feeds: [], notes: [] };
  const { parseOpml: parse } = await import("feedsmith");
  const notes: string[] = [];
  let document: Opml.Document<string>;
  try {
    document = parse(xml);
  } catch (error) {
    // What is cut off is read up to there: outlines carry everything in their attributes.
    const cut = closeOutlines(xml);
    try {
      document = parse(cut);
      notes.push("is broken XML; it was read as far as it goes");
    } catch {
      return { ok: false, reason: `an OPML file that cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  const feeds = new Map<string, ListedFeed>();
  let strange = 0;
  const visit = (outlines: readonly Outline[], folders: readonly string[]): void => {
    for (const outline of outlines) {
      const name = plainText(outline.title ?? outline.text ?? "").replace(/\s+/gu, " ");
      // Some programs write the feed's address into "url".
      const stated = outline.xmlUrl ?? (outline.type === "rss" ? outline.url : undefined);
      const url = resolve(stated, undefined);
      if (stated !== undefined && url === undefined) strange++;
      const page = resolve(outline.htmlUrl, undefined);
      if (url !== undefined && !feeds.has(url) && feeds.size < MAX_FEEDS)
        feeds.set(url, { url, ...(name !== "" && { title: name }), ...(page !== undefined && { page }), folders });
      if (outline.outlines) visit(outline.outlines, stated === undefined && name !== "" ? [...folders, name] : folders);
    }
  };
  visit(document.body?.outlines ?? [], []);
  if (strange > 0) notes.push(`lists ${strange} ${strange === 1 ? "feed" : "feeds"} without a web address`);
  if (feeds.size >= MAX_FEEDS) notes.push(`lists more than ${MAX_FEEDS} feeds; the rest was left out`);
  const title = plainText(document.head?.title ?? "");
  return { ok: true, ...(title !== "" && { title }), feeds: [...feeds.values()], notes };
}

/** Writes feeds as OPML 2.0, in folders as they lie. */
export async function writeOpml(feeds: readonly ListedFeed[], title = "Entente"): Promise<string> {
  if (feeds.length === 0) return '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head/><body/></opml>\n';
  const { generateOpml } = await import("feedsmith");
  interface Folder {
    readonly text: string;
    readonly outlines: Outlines;
  }
  type Outlines = ({ readonly text: string; readonly type: string; readonly xmlUrl: string; readonly htmlUrl?: string } | Folder)[];
  const root: Outlines = [];
  for (const { url, title: name, page, folders } of feeds) {
    let at = root;
    for (const folder of folders) {
      let found = at.find((o): o is Folder => "outlines" in o && o.text === folder);
      if (!found) {
        found = { text: folder, outlines: [] };
        at.push(found);
      }
      at = found.outlines;
    }
    at.push({ text: name ?? url, type: "rss", xmlUrl: url, ...(page !== undefined && { htmlUrl: page }) });
  }
  return generateOpml({ head: { title }, body: { outlines: root } } as unknown as Parameters<typeof generateOpml>[0]);
}

function closeOutlines(xml: string): string {
  const end = xml.lastIndexOf(">");
  const whole = xml.slice(0, end + 1);
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of whole.matchAll(/<(\/?)([a-z]+)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/giu)) {
    if (slash === "/") {
      if (open.at(-1) === name) open.pop();
    } else if (!rest.endsWith("/")) open.push(name);
  }
  return (
    whole +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join("")
  );
}
