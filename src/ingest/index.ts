export type { ArticleResult, Given, IncomingArticle, Input } from "./article.ts";
export { parseDate, published } from "./dates/parse-date.ts";
export { readRecord } from "./jsonl/read-record.ts";
export { readArticles } from "./read-articles.ts";
