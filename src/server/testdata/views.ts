import type { ClaimView, DocumentHead, DocumentView, DyadView, Span, TodayView, UiLanguage } from "../contract.ts";
import { ARTICLES, type Article } from "./articles.ts";
import { actor, SAID, type Said } from "./claims.ts";

/** Documents and claims as the web would get them, built from the invented articles. */
export function documentView(
  article: Article,
  lang: UiLanguage,
  all: readonly Article[] = ARTICLES,
  said: readonly Said[] = SAID,
): DocumentView {
  const text = article.parts.map(([, words]) => words).join("\n\n");
  let at = 0;
  const blocks = article.parts.map(([label, words, rule]) => {
    const start = at;
    at += words.length + 2;
    return { label, start, end: start + words.length, rule: rule ?? `de.block.${label}` };
  });
  const bounded = article.head.published.basis === "text";
  const claims = said.filter((s) => s.id.startsWith(`${article.head.id}.`)).map((s) => claimView(s, article, text, lang));
  return {
    head: bounded ? { ...article.head, published: { ...article.head.published, evidence: claims.map((c) => c.evidence) } } : article.head,
    text,
    blocks: article.head.analysed ? blocks : [],
    claims,
    rejected: [],
    unread: (article.unread ?? []).map((s) => ({ ...find(text, s), actors: ["XNM", "XSL"] })),
    profile: {
      claims: claims.length,
      unsourced: claims.filter((c) => c.sources.length === 0).length,
      sources: [],
      genres: [],
      headline: [],
    },
    addresses: article.head.url === undefined ? [] : [article.head.url],
    versions: [{ n: 1, recordedAt: "2031-03-14T08:00:00Z", hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }],
    copies: (article.copies ?? []).flatMap((id) => all.filter((a) => a.head.id === id).map((a): DocumentHead => a.head)),
    agencies: article.agencies ?? [],
  };
}

function claimView(said: Said, article: Article, text: string, lang: UiLanguage): ClaimView {
  const evidence = find(text, said.quote);
  const block = article.parts.find(([, words]) => words.includes(said.quote))?.[1] ?? "";
  const inBlock = block.indexOf(said.quote);
  const { id, kind, stance, factuality, tense, status, quote } = said;
  return {
    id,
    kind,
    stance,
    factuality,
    tense,
    status,
    quote,
    ends: false,
    actors: said.from.map((a) => actor(a, lang)),
    recipients: (said.to ?? []).map((a) => actor(a, lang)),
    sources: said.sources ?? [],
    trigger: find(quote, said.trigger),
    before: block.slice(0, inBlock).trim(),
    after: block.slice(inBlock + quote.length).trim(),
    evidence,
    document: article.head,
    repeats: [],
    contradicts: [],
    articles: 1,
    origins: { atLeast: 1, atMost: 1 },
    rule: "de.frame.test",
    superseded: false,
    recordedAt: "2031-03-14T08:00:00Z",
    review: "unreviewed",
    ...said.more,
  };
}

function find(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`not in the text: ${part}`);
  return { start, end: start + part.length };
}

/** All invented claims, newest article first. */
export function allClaims(lang: UiLanguage): readonly ClaimView[] {
  return ARTICLES.flatMap((a) => documentView(a, lang).claims);
}

export function todayView(lang: UiLanguage): TodayView {
  const claims = allClaims(lang).filter((c) => c.id !== "d0002.1.1");
  const dyads = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const codes = [...new Set([...claim.actors, ...claim.recipients].map((a) => a.code))].sort();
    if (codes.length !== 2) continue;
    const id = codes.join("-");
    dyads.set(id, [...(dyads.get(id) ?? []), claim]);
  }
  return {
    funnel: { articles: ARTICLES.length, origins: 3, claims: claims.length, contradictions: 1, notAnalysed: 1 },
    sample: true,
    dyads: [...dyads].map(([id, of]): DyadView => {
      const [a = "", b = ""] = id.split("-");
      return {
        id,
        actors: [actor(a, lang), actor(b, lang)],
        articles: Math.max(2, of.length),
        origins: { atLeast: of.length, atMost: of.length },
        claims: of,
      };
    }),
    alone: claims.filter((c) => new Set([...c.actors, ...c.recipients].map((a) => a.code)).size === 1),
  };
}
