import { statedInstant } from "../dates/stated-instant.ts";
import { isPdf } from "../formats.ts";
import { unflow } from "./plain-mail.ts";
import { relabel } from "./relabel.ts";

/** A file that came with a mail and may be an article of its own. */
export interface MailPart {
  /** Counted from 2: the mail itself is the first. */
  readonly number: number;
  readonly kind: "html" | "pdf" | "mail";
  readonly name?: string;
  readonly bytes: Uint8Array;
}

/** A mail, decoded. */
export interface Mail {
  readonly subject?: string;
  /** The sender's name, or the domain of the address if there is none. */
  readonly sender?: string;
  /** As stated, ISO 8601 with the zone. */
  readonly sent?: string;
  /** The message's id, without its brackets. */
  readonly id?: string;
  /** Where the message is archived on the web (RFC 5064). */
  readonly url?: string;
  readonly language?: string;
  readonly isReply: boolean;
  readonly html?: string;
  readonly text?: string;
  readonly parts: readonly MailPart[];
}

export type MailResult = { readonly ok: true; readonly mail: Mail } | { readonly ok: false; readonly reason: string };

const MAX_PARTS = 100;
const MAX_FIELD = 1000;

/**
 * Decodes one mail (RFC 5322, MIME). Pictures and other files that are no articles are left out; nothing that a mail points to is fetched.
 * Whatever the bytes are, the answer is a mail or a reason.
 */
export async function readMail(bytes: Uint8Array): Promise<MailResult> {
  const { simpleParser } = await import("mailparser");
  const { bytes: message, flowed } = relabel(bytes);
  try {
    const parsed = await simpleParser(message, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      keepCidLinks: true,
    });
    // Headers that do not hold the parser's limits are missing altogether.
    if (!(parsed.headers instanceof Map)) return { ok: false, reason: "a mail whose headers are too large to be read" };
    const raw = new Map(
      parsed.headerLines.map(({ key, line }) => [
        key,
        line
          .slice(line.indexOf(":") + 1)
          .replace(/\s+/gu, " ")
          .trim(),
      ]),
    );
    if (!["from", "date", "subject", "message-id"].some((key) => raw.has(key)))
      return { ok: false, reason: "not a mail: it has neither sender, date nor subject" };
    const from = parsed.from?.value[0];
    const sender = told(from?.name) ?? /@([\w.-]+)$/u.exec(from?.address ?? "")?.[1];
    const subject = told(parsed.subject);
    const sent = statedInstant(raw.get("date") ?? "");
    const id = told(raw.get("message-id")?.replace(/^<|>$/gu, ""));
    const url = /^<?(https?:\/\/[^\s<>]+)>?$/iu.exec(raw.get("archived-at") ?? "")?.[1];
    const language = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\b/iu.exec(raw.get("content-language") ?? "")?.[1];
    const text = parsed.text?.replace(/\r\n?/gu, "\n") ?? "";
    return {
      ok: true,
      mail: {
        ...(subject !== undefined && { subject }),
        ...(sender !== undefined && { sender }),
        ...(sent !== undefined && { sent }),
        ...(id !== undefined && { id }),
        ...(url !== undefined && { url }),
        ...(language !== undefined && { language }),
        isReply: raw.has("in-reply-to") || raw.has("references"),
        ...(typeof parsed.html === "string" && parsed.html.trim() !== "" && { html: parsed.html }),
        ...(text.trim() !== "" && { text: flowed ? unflow(text, flowed.deleteSpace) : text }),
        parts: partsOf(parsed.attachments),
      },
    };
  } catch (error) {
    return { ok: false, reason: `a mail that cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

interface Attachment {
  readonly contentType?: string;
  readonly filename?: string | undefined;
  readonly content: unknown;
}

function partsOf(attachments: readonly Attachment[]): readonly MailPart[] {
  const out: MailPart[] = [];
  attachments.forEach(({ contentType = "", filename, content }, i) => {
    if (!(content instanceof Uint8Array) || content.length === 0 || out.length >= MAX_PARTS) return;
    const kind = kindOf(contentType, filename ?? "", content);
    if (kind) out.push({ number: i + 2, kind, bytes: content, ...(filename !== undefined && { name: filename.slice(0, MAX_FIELD) }) });
  });
  return out;
}

function kindOf(type: string, name: string, bytes: Uint8Array): MailPart["kind"] | undefined {
  if (isPdf(bytes)) return "pdf";
  if (type === "message/rfc822" || /\.eml$/iu.test(name)) return "mail";
  return /^(?:text\/html|application\/xhtml\+xml)$/u.test(type) || /\.html?$/iu.test(name) ? "html" : undefined;
}

function told(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/gu, " ").trim().slice(0, MAX_FIELD) ?? "";
  return text === "" ? undefined : text;
}
