import type { DocumentView } from "../views.ts";
import type { Words } from "../words.ts";
import { quoted } from "./claim-words.ts";
import { cleanLine, cleanView } from "./clean.ts";
import type { Paint } from "./paint.ts";
import { pad } from "./width.ts";
import { wrap, wrapParts } from "./wrap.ts";

const COLUMN = 16;

/** What the document is as a whole: how much of it has no source, who its sources are, what hints at its genre, headline against body. */
export function profileLines(view: DocumentView, words: Words, paint: Paint, width: number): string[] {
  const { profile: own, sourceType, genre, genreBasis } = words;
  const { claims, unsourced, sources, genres } = cleanView(view.profile);
  const row = (label: string, parts: readonly string[]): string[] => wrapParts(parts, width, pad(`  ${label}`, COLUMN), " ".repeat(COLUMN));
  const named = (names: readonly string[]): string => (names.length === 0 ? "" : ` (${names.join(", ")})`);
  return [
    paint.bold(own.title),
    ...(claims === 0 ? [] : row(own.unsourced, [own.unsourcedShare(unsourced, claims, Math.round((100 * unsourced) / claims))])),
    ...(sources.length === 0
      ? []
      : row(
          own.sources,
          sources.map((s) => `${sourceType[s.type]}: ${s.claims}${named(s.names)}`),
        )),
    ...row(
      own.genre,
      genres.length === 0
        ? [own.noHint]
        : genres.map(
            (g) =>
              `${own.hintsAt(genre[g.genre])}: ${g.evidence.map((e) => `${genreBasis[e.basis]} ${quoted(e.words, words)}`).join(", ")}`,
          ),
    ),
    ...headlineLines(view, words, width),
  ];
}

/** Each pair of sentences: the headline, and the body that says it with more reserve. */
function headlineLines({ profile, claims }: DocumentView, words: Words, width: number): string[] {
  const { profile: own, headlineDrop } = words;
  const sentence = (id: string): string => {
    const at = claims.findIndex((c) => c.id === id);
    return at < 0 ? id : `[${at + 1}] ${quoted(cleanLine(claims[at]?.quote ?? ""), words)}`;
  };
  const indent = " ".repeat(COLUMN);
  return profile.headline.flatMap(({ drops, headline, body }) => [
    ...wrap(`${own.saysMore}: ${drops.map((d) => headlineDrop[d]).join(", ")}`, width, pad(`  ${own.headline}`, COLUMN), indent),
    ...wrap(`${own.inHeadline}: ${sentence(headline)}`, width, indent, `${indent}  `),
    ...wrap(`${own.inBody}: ${sentence(body)}`, width, indent, `${indent}  `),
  ]);
}
