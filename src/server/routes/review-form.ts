import type { Context } from "hono";
import { UnknownChoice } from "../../app/index.ts";
import type { ReviewDesk } from "../../app/review-desk.ts";
import type { Fields } from "../../web/pages/review/filled.ts";
import type { Problem } from "../../web/pages/review/frame.tsx";
import { REVIEW } from "../../web/pages/review/paths.ts";
import type { Sent } from "../../web/pages/review/sent.ts";
import { wordsOf } from "../../web/pages/review/words.ts";
import { ownPath } from "../auth/own-path.ts";
import { kindEntry, type UiLanguage } from "../contract.ts";
import { rememberDecision, rememberName } from "./review-who.ts";
import type { Asked, House } from "./route.ts";

/** As long as the ledger takes them. */
const LONGEST_REASON = 2000;
const LONGEST_NAME = 200;

/** A form about a decision, as it was sent. */
export interface SentForm {
  readonly fields: Fields;
  readonly sent: Sent;
}

/** Reads a form; files and what is named twice do not count. */
export async function readForm(c: Context): Promise<SentForm> {
  const body = await c.req.parseBody().catch(() => ({}));
  const fields: Fields = Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const { ready, reason, by, back } = fields;
  return { fields, sent: { ready, reason, by: by || undefined, back: backTo(back) } };
}

/** What was decided, as `decided` and `kind` of it; `back`: where else to lead than where the form says. */
export interface Taken {
  readonly decided: { readonly id: string; readonly kind: string };
  readonly undone?: boolean;
  readonly back?: string;
}

/**
 * Takes a form: checks who decides and why, lets `work` decide, and leads back with a note; what cannot be taken is shown again by `show`,
 * nothing of it lost.
 * @param usual the reason that is meant if none is given
 */
export async function takeForm(
  { review }: House,
  { c, answer }: Asked,
  { sent }: SentForm,
  work: (desk: ReviewDesk, reason: string, by: string) => Promise<Taken | Problem>,
  show: (problem: Problem) => Response | Promise<Response>,
  usual = "",
): Promise<Response> {
  const { lang } = answer.ui;
  const { refused: w } = wordsOf(lang);
  const who = c.get("reviewing");
  if (!review || !who) return answer.error("not-found");
  const reason = [sent.ready, sent.reason].flatMap((part) => part?.trim() || []).join(" ") || usual;
  const by = who.user ? who.name : (sent.by?.trim() ?? who.name);
  if (reason === "") return show({ words: w.reason });
  if (reason.length > LONGEST_REASON) return show({ words: w.reasonLong });
  if (by === "" || by.length > LONGEST_NAME) return show({ words: w.by });
  const taken = await work(review, reason, by).catch((error: unknown) => refused(error, lang));
  if (!("decided" in taken)) return show(taken);
  if (!who.user && sent.by !== undefined) rememberName(c, by);
  rememberDecision(c, taken.decided, taken.undone);
  return answer.seeOther(taken.back ?? sent.back ?? REVIEW);
}

/** What the program says against a decision, in the reader's language as far as it is known there. */
function refused(error: unknown, lang: UiLanguage): Problem {
  if (!(error instanceof UnknownChoice)) throw error;
  const { problem } = error;
  if (!problem) return { english: error.message };
  const { given, code } = problem;
  const words = wordsOf(lang).refused[code];
  return { words: words(code === "symmetric" ? kindEntry(given as Parameters<typeof kindEntry>[0]).label[lang] : given) };
}

/** Where to go back to: a path of ours, with the place in it; undefined if none was given. */
function backTo(given: string | undefined): string | undefined {
  if (given === undefined || given === "") return undefined;
  const [path = "", place] = given.split("#", 2);
  const safe = ownPath(path);
  return place !== undefined && safe !== "/" && /^[\w.%-]{1,200}$/u.test(place) ? `${safe}#${place}` : safe;
}

/** The id in an address of ours, or the id itself, as people paste it. */
export function idIn(given: string): string {
  const [, id] = /\/(?:claims|docs|events)\/([^/?#]+)/u.exec(given) ?? [];
  try {
    return id === undefined ? given.trim() : decodeURIComponent(id);
  } catch {
    return given.trim();
  }
}
