import type { PageMeta } from "../meta.ts";
import type { PageMap } from "../page-map.ts";
import type { Page } from "../parse-page.ts";
import type { VisibleBlock } from "../visible-blocks.ts";
import type { Candidate, When } from "./candidate.ts";

export interface PageDates {
  readonly published: readonly Candidate<When>[];
  readonly modified: readonly Candidate<When>[];
}

export interface DateSources {
  readonly page: Page;
  readonly meta: PageMeta;
  readonly blocks: readonly VisibleBlock[];
  readonly map: PageMap;
  readonly url: string | undefined;
  /** When the page was fetched, ISO 8601. */
  readonly fetched: string | undefined;
  /** The page's source, for what only its scripts say. */
  readonly html: string;
}
