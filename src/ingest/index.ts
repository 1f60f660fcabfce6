export type { ArticleResult, Given, IncomingArticle, Input } from "./article.ts";
export { articleFiles, whyUnreadable } from "./article-files.ts";
export { parseDate, published } from "./dates/parse-date.ts";
export { formatOf } from "./formats.ts";
export type { Candidate, Field } from "./html/metadata/candidate.ts";
export type { Known, PageMetadata } from "./html/metadata/read-metadata.ts";
export { readRecord } from "./jsonl/read-record.ts";
export { readArticles } from "./read-articles.ts";
export { createPool, type Pool } from "./workers/pool.ts";
