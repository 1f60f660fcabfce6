import { partialInWords } from "../partial-words.ts";
import type { DocumentHead, DocumentView } from "../views.ts";
import type { Words } from "../words.ts";
import { placeOf, quoted } from "./claim-words.ts";
import { cleanLine, cleanView } from "./clean.ts";
import { dateInWords } from "./dates.ts";
import type { Paint } from "./paint.ts";
import { pad } from "./width.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** What is known of a document, line by line; what is not known is said. */
export function headLines(view: DocumentView, words: Words, paint: Paint, width: number): string[] {
  const { text } = view;
  const { head, addresses, versions, copies, agencies } = cleanView({ ...view, text: "" });
  const row = (label: string, value: string): string[] => wrap(value, width, pad(label, 16), " ".repeat(16));
  return [
    ...wrap(head.title ?? words.titleUnknown, width).map(paint.bold),
    ...(head.sample ? wrap(words.sampleNote, width) : []),
    ...(head.partial === undefined ? [] : wrap(cleanLine(partialInWords(head.partial, words.tag === "en" ? "en" : "de")), width)),
    ...row(words.document, head.id),
    ...row(words.outlet, head.outlet ?? words.outletUnknown),
    ...row(words.published, `${dateInWords(head.published, words)} (${words.basis[head.published.basis]})`),
    ...evidenceOf(head, text).flatMap((sentence) => wrap(quoted(sentence, words), width, " ".repeat(16), " ".repeat(17))),
    ...(addresses.length > 0 ? addresses : [words.noAddress]).flatMap((address, i) => row(i === 0 ? words.address : "", address)),
    ...(agencies.length > 0 ? row(words.agencies, agencies.join(", ")) : []),
    ...(versions.length > 1 ? row(words.versions, versions.map((v) => versionWords(v, words)).join(", ")) : []),
    ...(copies.length > 0
      ? [`${words.copies}:`, ...copies.flatMap((c) => wrapParts([placeOf(c, words), `${words.document} ${c.id}`], width, "  "))]
      : []),
    ...(head.analysed ? [] : row(words.notRead, head.notAnalysed ?? "")),
  ];
}

function versionWords({ n, recordedAt, older }: DocumentView["versions"][number], words: Words): string {
  return `${n} (${recordedAt.slice(0, 10)}${older === true ? `, ${words.olderState}` : ""})`;
}

/** The sentences that bound the date. */
function evidenceOf(head: DocumentHead, text: string): string[] {
  return (head.published.evidence ?? []).map((s) => cleanLine(text.slice(s.start, s.end)));
}
