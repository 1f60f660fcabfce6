import type { BlockHint } from "../core/index.ts";
import type { ArticleResult, Given } from "./article.ts";
import type { ByteSource } from "./bytes/byte-source.ts";
import { complete, type Told } from "./complete.ts";
import { parseDate, published } from "./dates/parse-date.ts";
import type { Mail, MailPart } from "./mail/read-mail.ts";
import type { FilePart, FoundPart, PartRead } from "./part.ts";
import { readHtmlText, readSingle, type SingleResult, withMetadata } from "./read-single.ts";

/** Mails inside of mails. */
const DEEPEST = 3;
/** "AW: WG: …" */
const PREFIXES = /^(?:\s*(?:aw|antw|re|sv|wg|fwd?|tr)\s*:\s*)+/iu;
/** Where the mail programs that are used most put what a reply quotes. */
const QUOTED =
  /<(?:blockquote|div)\b[^>]{0,300}(?:type\s*=\s*["']?cite|class\s*=\s*["'](?:[^"']{0,100}[\s"'])?(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)|id\s*=\s*["']?(?:divRplyFwdMsg|appendonsend))/iu;

/** The mails of a mailbox (mbox), each named for its number. */
export async function* mailboxParts(source: ByteSource, name: string, given: Given): AsyncGenerator<FoundPart> {
  const { splitMbox } = await import("./mail/split-mbox.ts");
  let mails = 0;
  for await (const message of splitMbox(source)) {
    mails++;
    const place = `${name}:${message.number}`;
    if (message.ok) yield { ok: true, part: { name: place, kind: "mail", bytes: message.bytes, given } };
    else yield { ok: false, name: place, reason: message.reason };
  }
  if (mails === 0) yield { ok: false, name, reason: "an empty mailbox" };
}

/** Reads one mail: its text is an article, and every page, PDF and mail that came with it is a part of its own (`name#2`, `name#3`, …). */
export async function readMailPart({ bytes, name, given, mailed }: FilePart): Promise<PartRead> {
  const depth = mailed?.depth ?? 1;
  if (depth > DEEPEST) return { results: [{ ok: false, name, reason: `a mail inside ${DEEPEST} others` }] };
  const { readMail } = await import("./mail/read-mail.ts");
  const result = await readMail(bytes);
  if (!result.ok) return { results: [{ ok: false, name, reason: result.reason }] };
  const { mail } = result;
  const body = await readBody(mail);
  const parts = mail.parts.map((part) => attached(part, mail, name, given, depth));
  if (body?.ok)
    return { results: [complete({ ...body.told, ...(mail.id !== undefined && { id: mail.id }) }, name, given, body.warnings)], parts };
  if (body) return { results: [{ ok: false, name, reason: body.reason }], parts };
  const empty: ArticleResult = { ok: false, name, reason: "a mail without text (encrypted, or nothing but pictures?)" };
  return { results: parts.length === 0 ? [empty] : [], parts };
}

/** A file that came with a mail. What the caller knows of the mail holds for it too, but for the address; of a mail inside it nothing does. */
function attached(part: MailPart, mail: Mail, name: string, { url: _, ...given }: Given, depth: number): FilePart {
  const { number, kind, bytes, name: fileName } = part;
  const mailed = {
    depth: depth + 1,
    ...(mail.id !== undefined && { id: mail.id }),
    ...(mail.sent !== undefined && { sent: mail.sent }),
    ...(fileName !== undefined && { fileName }),
  };
  return { name: `${name}#${number}`, kind, bytes, given: kind === "mail" ? {} : given, mailed };
}

async function readBody(mail: Mail): Promise<SingleResult | undefined> {
  // Replies mark what they quote in their plain text; newsletters often have none that is worth reading.
  const usePlain = mail.text !== undefined && (mail.html === undefined || mail.isReply);
  const read = usePlain ? await readPlain(mail.text ?? "") : mail.html === undefined ? undefined : await readHtmlMail(mail.html);
  if (!read?.ok) return mail.text !== undefined && !usePlain ? withMail(await readPlain(mail.text), mail) : read;
  return withMail(read, mail);
}

async function readPlain(text: string): Promise<SingleResult> {
  const [{ plainMail }, plain] = [await import("./mail/plain-mail.ts"), await readSingle(Buffer.from(text), "text")];
  if (!plain.ok) return plain;
  const { hints } = plainMail(plain.told.text);
  return { ...plain, told: { ...plain.told, ...(hints.length > 0 && { hints }) } };
}

/** The mail as a page; what it quotes of another mail at its end is furniture. */
async function readHtmlMail(html: string): Promise<SingleResult> {
  const whole = await readHtmlText(html);
  const at = html.search(QUOTED);
  if (!whole.ok || at < 0) return whole;
  const quoted = await readHtmlText(html.slice(at));
  if (!quoted.ok || !whole.told.text.endsWith(quoted.told.text)) return whole;
  const start = whole.told.text.length - quoted.told.text.length;
  const hint: BlockHint = { start, end: whole.told.text.length, label: "furniture", rule: "mail:quoted" };
  const before = (whole.told.hints ?? []).filter((h) => h.end <= start);
  return { ...whole, told: { ...whole.told, hints: [...before, hint] } };
}

/** What the mail's fields say goes before what its text says: a newsletter is full of other articles' dates. */
function withMail(read: SingleResult, mail: Mail): SingleResult {
  if (!read.ok) return read;
  const title = mail.subject?.replace(PREFIXES, "");
  const day = parseDate(mail.sent ?? "");
  const outlet = read.told.outlet ?? mail.sender;
  const { publishedAt: _, ...metadata } = read.told.metadata ?? {};
  const { metadata: __, url: ___, ...told }: Told = read.told;
  return {
    ...read,
    told: {
      ...told,
      ...(title !== undefined && title !== "" && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(mail.url !== undefined && { url: mail.url }),
      ...(mail.language !== undefined && { language: mail.language }),
      ...(day && { published: published(day, "metadata") }),
      ...withMetadata({ ...metadata, ...(mail.sent !== undefined && { publishedAt: mail.sent }) }),
    },
  };
}
