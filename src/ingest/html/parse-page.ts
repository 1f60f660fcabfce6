import { Parser } from "htmlparser2";
import { type ClassWords, classWords } from "./class-words.ts";
import { LIMITS, PageBeyondLimits } from "./limits.ts";
import type { PageElement, PageNode } from "./tree.ts";

type Attributes = Readonly<Record<string, string>>;

/** A parsed page: its body as a tree, and what its head and its data blocks say. */
export interface Page {
  /** Attributes of the `<html>` element. */
  readonly root: Attributes;
  readonly body: PageElement;
  readonly title: string;
  /** Attributes of every `<meta>` and `<link>`, in the order of the page. */
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  /** Sources of the JSON-LD blocks. */
  readonly jsonLd: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Elements whose content no reader of the page sees as its text. */
const DROPPED = words(
  "script style template noscript iframe object embed svg canvas math audio video select textarea datalist map title noframes noembed frameset",
);
const VOID = words("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
/** Void elements that a reader sees. */
const SEEN = words("br hr img");
const FRAME = words("html head body");
const JSON_LD = /^\s*application\/ld\+json\b/iu;
/** Text before an explicit `<body>` that is no longer than this is a server's warning, not the page's. */
const WARNING = 2000;

/**
 * Parses a page. Nothing in it is fetched or executed. Head and body are where the tags say so, as in a browser; where tags are missing,
 * doubled or misplaced, it goes by what stands there: pages open their body late, twice or never.
 * @throws PageBeyondLimits
 */
export function parsePage(html: string): Page {
  if (html.length > LIMITS.characters) throw new PageBeyondLimits("characters");
  const builder = new Builder();
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    ontext: (text) => builder.text(text),
    onclosetag: (name) => builder.close(name),
  });
  parser.end(html);
  return builder.page();
}

interface OpenElement extends PageElement {
  words: ClassWords;
  readonly children: PageNode[];
}

class Builder {
  readonly #root: Record<string, string> = {};
  readonly #bodyAttributes: Record<string, string> = {};
  readonly #body: OpenElement = {
    name: "body",
    attributes: this.#bodyAttributes,
    words: {},
    parent: undefined,
    children: [],
  };
  readonly #metas: Attributes[] = [];
  readonly #links: Attributes[] = [];
  readonly #jsonLd: string[] = [];
  #title: string | undefined;
  #stack: OpenElement[] = [];
  #elements = 0;
  #characters = 0;
  #seenBody = false;
  /** The dropped element that is open, with those of its name inside: only they can hide its end. */
  #dropped: string[] = [];
  /** Text of a dropped element that is of use all the same. */
  #gathered: string[] | undefined;

  open(name: string, attributes: Attributes): void {
    if (this.#dropped.length > 0) {
      if (name === this.#dropped[0]) this.#dropped.push(name);
    } else if (FRAME.has(name)) this.#frame(name, attributes);
    else if (DROPPED.has(name)) {
      this.#dropped.push(name);
      const useful = name === "title" ? this.#title === undefined : name === "script" && JSON_LD.test(attributes["type"] ?? "");
      if (useful) this.#gathered = [];
    } else {
      if (name === "meta") this.#metas.push(attributes);
      if (name === "link") this.#links.push(attributes);
      if (!VOID.has(name) || SEEN.has(name) || attributes["itemprop"] !== undefined) this.#push(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#dropped.length > 0) this.#gathered?.push(text);
    else {
      this.#top().children.push(text);
      this.#characters += text.length;
    }
  }

  close(name: string): void {
    if (this.#dropped.length > 0) {
      if (name !== this.#dropped[0]) return;
      this.#dropped.pop();
      if (this.#dropped.length === 0) this.#keepGathered(name);
    } else if (!VOID.has(name) && !FRAME.has(name)) {
      const at = this.#stack.findLastIndex((e) => e.name === name);
      if (at >= 0) this.#stack.length = at;
    }
  }

  page(): Page {
    return {
      root: this.#root,
      body: this.#body,
      title: (this.#title ?? "").replace(/\s+/gu, " ").trim(),
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
    };
  }

  #frame(name: string, attributes: Attributes): void {
    if (name === "html") Object.assign(this.#root, { ...attributes, ...this.#root });
    if (name !== "body") return;
    Object.assign(this.#bodyAttributes, attributes);
    this.#body.words = classWords(this.#bodyAttributes["class"], this.#bodyAttributes["id"]);
    if (!this.#seenBody && this.#characters < WARNING) {
      this.#body.children.length = 0;
      this.#stack = [];
    }
    this.#seenBody = true;
  }

  #keepGathered(name: string): void {
    const text = this.#gathered?.join("");
    this.#gathered = undefined;
    if (text === undefined) return;
    if (name === "title") this.#title = text;
    else this.#jsonLd.push(text);
  }

  #top(): OpenElement {
    return this.#stack.at(-1) ?? this.#body;
  }

  #push(name: string, attributes: Attributes): void {
    if (++this.#elements > LIMITS.elements) throw new PageBeyondLimits("elements");
    const parent = this.#top();
    const words = classWords(attributes["class"], attributes["id"]);
    const element: OpenElement = { name, attributes, words, parent, children: [] };
    parent.children.push(element);
    if (VOID.has(name)) return;
    this.#stack.push(element);
    if (this.#stack.length > LIMITS.depth) throw new PageBeyondLimits("depth");
  }
}
