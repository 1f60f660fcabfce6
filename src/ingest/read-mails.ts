import type { BlockHint } from "../core/index.ts";
import type { ArticleResult, Given } from "./article.ts";
import type { ByteSource } from "./bytes/byte-source.ts";
import { complete, type Told } from "./complete.ts";
import { parseDate, published } from "./dates/parse-date.ts";
import type { Mail, MailPart } from "./mail/read-mail.ts";
import { readHtmlText, readSingle, type SingleResult, withMetadata } from "./read-single.ts";

/** Mails inside of mails. */
const DEEPEST = 3;
/** "AW: WG: …" */
const PREFIXES = /^(?:\s*(?:aw|antw|re|sv|wg|fwd?|tr)\s*:\s*)+/iu;
/** Where the mail programs that are used most put what a reply quotes. */
const QUOTED =
  /<(?:blockquote|div)\b[^>]{0,300}(?:type\s*=\s*["']?cite|class\s*=\s*["'](?:[^"']{0,100}[\s"'])?(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)|id\s*=\s*["']?(?:divRplyFwdMsg|appendonsend))/iu;

/** Reads the mails of a mailbox (mbox), each named for its number. */
export async function* readMailbox(source: ByteSource, name: string, given: Given): AsyncIterable<ArticleResult> {
  const { splitMbox } = await import("./mail/split-mbox.ts");
  let mails = 0;
  for await (const message of splitMbox(source)) {
    mails++;
    const place = `${name}:${message.number}`;
    if (message.ok) yield* readMailBytes(message.bytes, place, given);
    else yield { ok: false, name: place, reason: message.reason };
  }
  if (mails === 0) yield { ok: false, name, reason: "an empty mailbox" };
}

/** Reads one mail: its text is an article, and so is every page, PDF and mail that came with it (`name#2`, `name#3`, …). */
export async function* readMailBytes(bytes: Uint8Array, name: string, given: Given, depth = 1): AsyncIterable<ArticleResult> {
  const { readMail } = await import("./mail/read-mail.ts");
  const result = await readMail(bytes);
  if (!result.ok) {
    yield { ok: false, name, reason: result.reason };
    return;
  }
  const { mail } = result;
  const body = await readBody(mail);
  if (body?.ok) yield complete({ ...body.told, ...(mail.id !== undefined && { id: mail.id }) }, name, given, body.warnings);
  else if (body) yield { ok: false, name, reason: body.reason };
  else if (mail.parts.length === 0) yield { ok: false, name, reason: "a mail without text (encrypted, or nothing but pictures?)" };
  for (const part of mail.parts) yield* readPart(part, mail, `${name}#${part.number}`, given, depth);
}

async function* readPart(part: MailPart, mail: Mail, name: string, given: Given, depth: number): AsyncIterable<ArticleResult> {
  if (part.kind === "mail") {
    if (depth < DEEPEST) yield* readMailBytes(part.bytes, name, {}, depth + 1);
    else yield { ok: false, name, reason: `a mail inside ${DEEPEST} others` };
    return;
  }
  const read = await readSingle(part.bytes, part.kind);
  if (!read.ok) {
    yield { ok: false, name, reason: part.name === undefined ? read.reason : `${part.name}: ${read.reason}` };
    return;
  }
  // It was there when the mail was sent; who sent it need not have published it.
  const sent = parseDate(mail.sent ?? "")?.to;
  const told = { ...read.told, ...(sent !== undefined && { noLaterThan: read.told.noLaterThan ?? sent }) };
  const { url: _, ...rest } = given;
  yield complete({ ...told, ...(mail.id !== undefined && { id: `${mail.id}#${part.number}` }) }, name, rest, read.warnings);
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
