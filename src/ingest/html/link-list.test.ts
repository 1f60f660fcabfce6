import { expect, test } from "vitest";
import { NO_ARTICLE } from "./link-list.ts";
import { readPage } from "./read-html.ts";

const TEASER = "Die Verhandlungen über die Fähre dauern an. Beide Seiten wollen sich in der kommenden Woche noch einmal treffen.";
const entry = (n: number): string =>
  `<article><h3><a href="/artikel/${n}">Estland und Finnland sprechen über die Fähre ${n}</a></h3><p>${TEASER}</p></article>`;
const list = (n: number): string => Array.from({ length: n }, (_, i) => entry(i)).join("");
const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="de"><head><title>Hafenblatt</title>${head}</head><body><nav><a href="/">Start</a></nav><main>${body}</main></body></html>`;
const refused = (html: string): boolean => {
  const read = readPage(html);
  return !read.ok && read.reason.startsWith(NO_ARTICLE);
};

const STORY = `<h1>Neue Fähre zwischen Estland und Finnland</h1><p>${TEASER}</p><p>${TEASER} ${TEASER}</p><p>${TEASER} ${TEASER}</p>`;

test("a front page and a page of a topic are no articles", () => {
  expect(refused(page(list(20)))).toBe(true);
  expect(refused(page(`<h1>Thema: Ostsee</h1><p>${TEASER}</p>${list(9)}`, '<meta property="og:type" content="website">'))).toBe(true);
});

test("an article is one, however many headlines stand around it, and so is a page that calls itself one", () => {
  expect(refused(page(`${STORY}<h2>Mehr zum Thema</h2>${list(40)}`))).toBe(false);
  expect(refused(page(`${list(40)}${STORY}`))).toBe(false);
  expect(refused(page(`<h1>Kurz gemeldet</h1><p>${TEASER}</p>${list(20)}`, '<meta property="og:type" content="article">'))).toBe(false);
  expect(refused(page(`<h1>Kurz gemeldet</h1><p>${TEASER}</p>${list(5)}`))).toBe(false);
});
