import type { RecordedDocument } from "../../src/core/index.ts";
import { type Chance, chance } from "./chance.ts";
import { EDITS, type Edit, edited } from "./edits.ts";
import { type Facts, facts, fill, paragraph, type Story, tell } from "./story.ts";
import { HOUSES, QUOTES } from "./wording.ts";

/**
 * What a made-up document is.
 * - `agency` the agency's own print of its story, or an {@link Edit} of it
 * - `retold` the same story in the outlet's own words, with a quotation in common: an origin of its own
 * - `borrowed` another story with one paragraph of an agency's in it
 * - `digest` the first paragraphs of many agency stories
 * - `background` another story that ends with a paragraph which many stories end with
 * - `own` another story
 */
export type Sort = "agency" | Edit | "retold" | "borrowed" | "digest" | "background" | "own";

export interface MadeDocument {
  readonly recorded: RecordedDocument;
  readonly sort: Sort;
  /** Number of its origin. */
  readonly origin: number;
  /** Paragraphs in order, with the origin whose text each is; none for background. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly origin: number | undefined }[];
}

interface Wire {
  readonly origin: number;
  readonly facts: Facts;
  readonly story: Story;
  readonly day: number;
  readonly agency: string;
}
interface Paragraph {
  readonly sentences: readonly string[];
  readonly origin: number | undefined;
}

const AGENCIES = ["nmd", "ona", "sdk", "wpa"];
const FIRST_DAY = Date.UTC(2024, 0, 1) / 86_400_000;
const DAYS = 60;
/** How many houses print an agency's story. */
const FAMILIES = [1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 20];
/** The largest family's share of all documents: what everybody prints on a day. */
const LARGEST = 0.01;

/** Makes so many documents, in no order. The same seed makes the same. */
export function corpus(size: number, seed: number): MadeDocument[] {
  const by = chance(seed);
  const made: MadeDocument[] = [];
  const wires: Wire[] = [];
  const backgrounds = Array.from({ length: Math.ceil(size / 250) }, () => [...paragraph(by, facts(by)), ...paragraph(by, facts(by))]);
  const houses = HOUSES.map((house) => [house]);
  let origins = 0;

  const put = (
    sort: Sort,
    origin: number,
    day: number,
    title: string,
    told: readonly Paragraph[],
    agencies: readonly string[] = [],
  ): void => {
    if (made.length >= size) return;
    const house = by.next() < 0.3 ? [{ sentences: by.pick(houses), origin: undefined }] : [];
    made.push({
      sort,
      origin,
      ...print(`d${String(by.whole(0, 2 ** 31)).padStart(10, "0")}-${made.length}`, title, [...told, ...house], day, agencies),
    });
  };
  const own = (): { origin: number; day: number; about: Facts } => ({ origin: origins++, day: by.whole(0, DAYS), about: facts(by) });
  const from = (origin: number | undefined, paragraphs: Story["paragraphs"]): Paragraph[] =>
    paragraphs.map((sentences) => ({ sentences, origin }));

  for (let largest = true; made.length < size; largest = false) {
    const { origin, day, about } = own();
    const told = tell(by, about, by.whole(4, 12));
    const background = by.next() < 0.3 ? [by.pick(backgrounds)] : [];
    const wire: Wire = {
      origin,
      facts: about,
      story: { ...told, paragraphs: [...told.paragraphs, ...background] },
      day,
      agency: by.pick(AGENCIES),
    };
    wires.push(wire);
    put("agency", origin, day, wire.story.title, from(origin, wire.story.paragraphs), [wire.agency]);
    const prints = largest ? Math.round(size * LARGEST) : by.pick(FAMILIES);
    for (let i = 0; i < prints; i++) {
      const edit = by.pick(EDITS);
      const copy = edited(by, wire.story, about, edit);
      const later = edit === "late reprint" ? by.whole(30, 90) : by.whole(0, 2);
      // A desk's own lead is its own text, though the document is the agency's.
      const [lead, ...rest] = copy.paragraphs;
      const paragraphs =
        edit === "new headline and lead" && lead ? [...from(undefined, [lead]), ...from(origin, rest)] : from(origin, copy.paragraphs);
      put(edit, origin, day + later, copy.title, paragraphs, by.next() < 0.6 ? [wire.agency] : []);
    }
    if (by.next() < 0.5) put("retold", origins++, day + by.whole(0, 2), tell(by, about, 0).title, retold(by, wire));
    for (let i = by.whole(0, 3); i > 0; i--) {
      const { origin: another, day: date, about: what } = own();
      put("own", another, date, tell(by, what, 0).title, from(another, tell(by, what, by.whole(3, 12)).paragraphs));
    }
    if (by.next() < 0.5) {
      const { origin: another, about: what } = own();
      const source = by.pick(wires.slice(-20));
      const paragraphs = from(another, tell(by, what, by.whole(5, 10)).paragraphs);
      const taken = from(source.origin, [[...by.pick(source.story.paragraphs.slice(0, 4))]]);
      paragraphs.splice(by.whole(1, paragraphs.length), 0, ...taken);
      put("borrowed", another, source.day + by.whole(1, 2), tell(by, what, 0).title, paragraphs, by.next() < 0.5 ? [source.agency] : []);
    }
    if (by.next() < 0.3) {
      const { origin: another, day: date, about: what } = own();
      put("background", another, date, tell(by, what, 0).title, [
        ...from(another, tell(by, what, by.whole(4, 10)).paragraphs),
        ...from(undefined, [by.pick(backgrounds)]),
      ]);
    }
    if (by.next() < 0.1 && wires.length > 20) {
      const chosen = by.shuffled(wires.slice(-20)).slice(0, by.whole(3, 14));
      const briefs = chosen.map((w) => ({ sentences: w.story.paragraphs.slice(0, 2).flat(), origin: w.origin }));
      put("digest", origins++, Math.max(...chosen.map((w) => w.day)) + 1, "Kurz gemeldet", briefs);
    }
  }
  return made;

  /** The same facts in other words, and a quotation that both have. */
  function retold(by: Chance, { facts: about, story }: Wire): Paragraph[] {
    const origin = origins - 1;
    const quoted = story.paragraphs.flat().find((s) => s.startsWith("„")) ?? fill(by, by.pick(QUOTES), about);
    const paragraphs = tell(by, about, by.whole(4, 10)).paragraphs;
    return [...from(origin, paragraphs.slice(0, 2)), { sentences: [quoted], origin: undefined }, ...from(origin, paragraphs.slice(2))];
  }
}

function print(
  id: string,
  title: string,
  told: readonly Paragraph[],
  day: number,
  agencies: readonly string[],
): Pick<MadeDocument, "recorded" | "paragraphs"> {
  let text = title;
  const paragraphs = told.map(({ sentences, origin }) => {
    text += "\n\n";
    const start = text.length;
    text += sentences.join(" ");
    return { start, end: text.length, origin };
  });
  const date = new Date((FIRST_DAY + day) * 86_400_000).toISOString().slice(0, 10);
  const blocks = [
    { start: 0, end: title.length, label: "title" as const, rule: "made-up" },
    ...paragraphs.map(({ start, end }) => ({ start, end, label: "body" as const, rule: "made-up" })),
  ];
  return {
    recorded: {
      document: { id, text, published: { notBefore: date, notAfter: date, basis: "metadata" } },
      addresses: [],
      versions: [],
      sample: true,
      status: "analysed",
      analyser: "made-up",
      blocks,
      unread: [],
      agencies,
      genre: [],
    },
    paragraphs,
  };
}
