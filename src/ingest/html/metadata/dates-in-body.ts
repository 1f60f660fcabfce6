import { findDate } from "../../dates/find-date.ts";
import { hasClassWord } from "../class-words.ts";
import { isListOfLinks } from "../furniture.ts";
import type { PageMap } from "../page-map.ts";
import { attribute, type PageElement, textOf, upward, visit } from "../tree.ts";
import { BLOCK_TAGS, type VisibleBlock } from "../visible-blocks.ts";
import type { Basis, Candidate, When } from "./candidate.ts";
import { dateCandidate } from "./choose-date.ts";
import type { DateSources, PageDates } from "./date-sources.ts";
import { datelineIn, partTitle } from "./dateline.ts";
import { asClock, type BareDate, dayOfFetch } from "./day-of-fetch.ts";
import { type ClockRule, clockRule, saysPublished } from "./page-clock.ts";

/** How often each was right on the development half of htmldate's pages. */
const CONFIDENCE = {
  microdata: 0.96,
  time: 0.95,
  class: 0.96,
  label: 0.97,
  // An estimate: the yardstick's pages have too few.
  dateline: 0.95,
  line: 0.92,
  nearTitle: 0.8,
  elsewhere: 0.75,
  lineElsewhere: 0.6,
} as const;
/** So much of a line is its date, if it is there for the date. */
const MOSTLY = 0.4;
/** Where a dateline stands. */
const DATELINE = 60;
/** How much a second day by the same mark is worth. */
const FURTHER = 0.5;
/** A line that states a date says little else; one that says what date it is may say more. */
const LINE = 160;
const LABELLED = 320;
/** How many blocks above the title, and below it where no text is found, may bear the article's date. */
const ABOVE = 4;
const UNDER = 8;
/** The first prose may be the lead, and the line with the date follow it. */
const AFTER_LEAD = 3;
const BELOW = 12;

/** One link alone, such as an author's name, is no menu. */
const MENU = 20;
/** Elements that are looked at. */
const MOST = 200;
/** What is furniture to the reader may say when, if it stands by the title; menus, clocks and other articles do not. */
const MAY_BEAR_DATE =
  /^html:(?:class-(?!nav|menu|topbar|clock|weather|wetter|related|recommend|empfehlung|mostread|meistgelesen|teasers|masthead|weitere)|header|footer)/u;
/** What a page's head is made of: a date above the title that shares with it only a box that holds these is the page's clock. */
const PAGE_HEAD = /^html:(?:nav|header|role-navigation|role-banner|class-(?:nav|menu|topbar|masthead))/u;
/** What stands before the date on a line of its own: nothing, or the day of the week. */
const WEEKDAY = /^\P{L}*(?:\p{L}{2,10}[.,]{0,2}\s)?$/u;
const SENTENCE = /\p{L}{3,}[.!?]$/u;
/** The year of a copyright is the page's, not the article's. */
const COPYRIGHT = /^\W*(?:©|copyright\b)/iu;
const CHANGED = /\b(?:updated?|modified|changed|revised|aktualisiert|geändert|letzte (?:änderung|aktualisierung)|zuletzt|last)\b/iu;
const PUBLISHED =
  /\b(?:ver(?:ö|oe)ffentlich(?:t|ung)|publiziert|erschienen|erstellt|geschrieben|verfasst|gespeichert|eingestellt|gepostet|stand|datum|published|posted|submitted|publié|publicado|pubblicato|publikováno|objavljeno|опубликовано|date)\b/iu;

/** The line of a bare date, and whether it stands above the title. */
type Line = Pick<BareDate, "line" | "above">;

export interface BodyDates extends PageDates {
  /** Dates to take if nothing else on the page states one, the first at best. */
  readonly lastResort: readonly Candidate<When>[];
}

/** Dates that stand in the body of the page, inside or close to its article. */
export function statedInBody({ page, meta, blocks, map, fetched }: DateSources, monthFirst: boolean): BodyDates {
  const published: Candidate<When>[] = [];
  const modified: Candidate<When>[] = [];
  const lastResort: Candidate<When>[] = [];
  const isClock = clockRule(blocks, map);
  const near = nearArticle(blocks, map, isClock);
  const article = around(blocks, map);
  const judge = dayOfFetch(fetched);
  /** @param bare the line in which it stands, where nothing calls the date that of the publication */
  const put = (stated: string, basis: Basis, confidence: number, to: Candidate<When>[], bare?: Line): void => {
    const read = dateCandidate(stated, basis, confidence, monthFirst);
    const judged = read && (bare || to === lastResort) ? judge({ value: read.value, line: "", above: false, ...bare }) : undefined;
    // Far from the article the day of fetching is the reader's, more often than the article's.
    const ofClock = judged === "clock" || (judged !== undefined && to === lastResort);
    const found = read && ofClock ? asClock(read) : read && judged === "today" ? { ...read, readers: false } : read;
    const before = to.filter((c) => c.basis === basis && c.readers !== true);
    if (!found || before.some((c) => c.value === found.value)) return;
    // Further days by the same mark are those of other articles, more often than not.
    const further = before.length > 0 && before[0]?.value.slice(0, 10) !== found.value.slice(0, 10);
    to.push(further ? { ...found, confidence: found.confidence * FURTHER } : found);
  };
  const mayBe = elsewhereRule(blocks, map, isClock);
  const titleBlock = blocks[map.title];
  const besideTitle = titleBlock && partTitle(titleBlock.text, meta.titles).dateline;
  if (besideTitle !== undefined) put(besideTitle, "text", CONFIDENCE.dateline, published);
  // A dateline says most plainly that its day is the article's: other lines come after it.
  blocks.forEach((block, i) => {
    const line = i > map.title && near.get(block.inner) === block && (map.last < 0 || i <= map.last) ? datelineIn(block.text) : undefined;
    if (line !== undefined) put(line, "text", CONFIDENCE.dateline, published);
  });
  for (const element of dateElements(page.body)) {
    const prop = attribute(element, "itemprop") ?? "";
    const own = textOf(element);
    const stated = attribute(element, "datetime") || attribute(element, "content") || own;
    if (stated.length > LINE) continue;
    const inHead = element.parent === page.body && element.name === "meta";
    const changed = /modified|updated/iu.test(prop) || CHANGED_CLASS.test(attribute(element, "class") ?? "") || CHANGED.test(own);
    const basis = element.name === "time" ? "time" : "class";
    const block = near.get(element) ?? near.get(blockOf(element));
    const called = saysPublished(own, element) || (block !== undefined && PUBLISHED.test(block.text));
    // No clock is marked up as a time with its day; one that shows this very minute is.
    const line = { line: own, above: basis === "class" && block !== undefined && blocks.indexOf(block) < map.title };
    if (!inHead && !isNear(element, near) && !(own === "" && belongs(element, article))) {
      if (!changed && mayBe(element)) put(stated, basis, CONFIDENCE.elsewhere, lastResort);
    } else if (DATE_PROPERTY.test(prop)) put(stated, inHead ? "meta" : "microdata", CONFIDENCE.microdata, changed ? modified : published);
    else put(stated, basis, CONFIDENCE[basis], changed ? modified : published, called ? undefined : line);
  }
  blocks.forEach((block, i) => {
    if (block.text.length > LABELLED || !/\d/u.test(block.text)) return;
    const label = PUBLISHED.test(block.text);
    if (i === map.title || COPYRIGHT.test(block.text) || block.text.length > (label ? LABELLED : LINE)) return;
    const found = findDate(block.text, monthFirst);
    if (!found) return;
    const line =
      found.length >= block.text.length * MOSTLY || (!SENTENCE.test(block.text) && WEEKDAY.test(block.text.slice(0, found.start)));
    const said = label || saysPublished(block.text, block.inner);
    const foot = map.last >= 0 && i > map.last;
    const to = CHANGED.test(block.text) ? modified : published;
    if (near.get(block.inner) === block && block.text.length <= LINE) {
      if (label || line || (!foot && !SENTENCE.test(block.text)))
        put(
          block.text,
          "text",
          CONFIDENCE[label ? "label" : line ? "line" : "nearTitle"],
          to,
          said ? undefined : { line: block.text, above: i < map.title },
        );
    } else if (
      (label || (line && i > map.title)) &&
      to === published &&
      (mayBe(block.inner) || (label && i < map.title && !isClock(block, i)))
    )
      put(block.text, "text", CONFIDENCE.lineElsewhere, lastResort);
  });
  // "Sielow, 12.03.2024. Der Hafen …": the dateline of a press release.
  const dateline = map.first >= 0 ? blocks[map.first]?.text.slice(0, DATELINE) : undefined;
  if (dateline !== undefined) put(dateline, "text", CONFIDENCE.lineElsewhere, lastResort);
  return { published, modified, lastResort };
}

/** Far from the article only what stands under the title and in none of the page's furniture may be its date. */
function elsewhereRule(blocks: readonly VisibleBlock[], map: PageMap, isClock: ClockRule): (element: PageElement) => boolean {
  const out = new Set<PageElement>();
  blocks.forEach((block, i) => {
    const reason = map.furniture.get(block);
    if (i < map.title || isClock(block, i) || (reason !== undefined && !MAY_BEAR_DATE.test(reason)))
      for (const e of [block.inner, block.element]) out.add(e);
  });
  return (element) => !out.has(element) && !out.has(blockOf(element));
}

const DATE_PROPERTY = /^(?:datePublished|dateCreated|dateModified)$/iu;
const CHANGED_CLASS = /updated|modified|aktualisiert/iu;

/** Elements that state a date by what they are. */
function dateElements(body: PageElement): readonly PageElement[] {
  const out: PageElement[] = [];
  visit(body, {
    enter: (element) => {
      const prop = attribute(element, "itemprop") ?? "";
      if (element.name === "time" || DATE_PROPERTY.test(prop) || hasClassWord(element, "date")) out.push(element);
      return out.length < MOST;
    },
    leave: () => {},
    text: () => {},
  });
  return out;
}

/** The blocks that may bear the article's date, around its title and under its end, by each element that holds one of them alone. */
function nearArticle(blocks: readonly VisibleBlock[], map: PageMap, isReaders: ClockRule): ReadonlyMap<PageElement, VisibleBlock> {
  const held = new Map<PageElement, number>();
  for (const block of blocks) for (const e of upward(block.inner)) held.set(e, (held.get(e) ?? 0) + 1);
  const pageHead = new Set<PageElement>();
  for (const [block, reason] of map.furniture) if (PAGE_HEAD.test(reason)) for (const e of upward(block.element)) pageHead.add(e);
  const aroundTitle = new Set(upward(blocks[map.title]?.element));
  const underHead = (block: VisibleBlock): boolean =>
    pageHead.has([...upward(block.element)].find((e) => aroundTitle.has(e)) ?? block.element);
  // What stands above a menu belongs to the page, however it is made; a path of links inside the article's own frame is no menu.
  const frames = new Set([...aroundTitle].filter((e) => e.name === "article" || e.name === "main"));
  const inFrame = (block: VisibleBlock): boolean => [...upward(block.element)].some((e) => frames.has(e));
  const isHead = (b: VisibleBlock): boolean => PAGE_HEAD.test(map.furniture.get(b) ?? "") && !inFrame(b);
  const isMenu = (b: VisibleBlock): boolean => isListOfLinks(b) && b.text.length >= MENU && !inFrame(b);
  // The name of the site may be taken for a title: then menus follow it.
  const menu = blocks.findLastIndex((b, i) => (i < map.first && isHead(b)) || (i < map.title && isMenu(b)));
  const out = new Map<PageElement, VisibleBlock>();
  blocks.forEach((block, i) => {
    if (i < menu || isReaders(block, i) || (i < map.title && underHead(block))) return;
    const top = map.title >= 0 ? map.title : map.first;
    const head = top >= 0 && i >= top - ABOVE && i <= (map.first >= 0 ? map.first + AFTER_LEAD : top + BELOW);
    const foot = map.last >= 0 && i > map.last && i <= map.last + UNDER;
    const reason = map.furniture.get(block);
    if (!(head || foot) || (reason !== undefined && !MAY_BEAR_DATE.test(reason))) return;
    for (const e of upward(block.inner)) {
      out.set(e, block);
      if ((held.get(e.parent ?? e) ?? 0) > 1 && BLOCK_TAGS.has(e.name)) break;
    }
  });
  return out;
}

/** The element, or the first around it that makes a block. */
function blockOf(element: PageElement): PageElement {
  for (const e of upward(element)) if (BLOCK_TAGS.has(e.name)) return e;
  return element;
}

function isNear(element: PageElement, near: ReadonlyMap<PageElement, VisibleBlock>): boolean {
  return near.has(element) || near.has(blockOf(element));
}

/** Elements that hold the title or the first paragraph, from the one around both inwards. */
function around(blocks: readonly VisibleBlock[], map: PageMap): ReadonlySet<PageElement> {
  const of = (i: number): readonly PageElement[] => (blocks[i] ? [...upward(blocks[i].element)] : []);
  return new Set([...of(map.title), ...of(map.first)].filter((e) => e.name === "article" || attribute(e, "itemscope") !== undefined));
}

/** An element without text of its own (`<meta itemprop>`, an empty `<time>`) belongs to the item that it is a property of. */
function belongs(element: PageElement, article: ReadonlySet<PageElement>): boolean {
  for (const e of upward(element.parent)) if (e.name === "article" || attribute(e, "itemscope") !== undefined) return article.has(e);
  return false;
}
