export type { ArticleResult, Given, IncomingArticle, Input } from "./article.ts";
export { readArticles } from "./read-articles.ts";
