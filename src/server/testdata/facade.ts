import type { ClaimDetail, Entente, LedgerStatus, Opened } from "../../app/entente.ts";
import { openReview } from "../../app/review.ts";
import { openViews } from "../../app/views/open-views.ts";
import { outletDirectory } from "../../core/index.ts";
import type { DocumentView, TodayView, UiLanguage } from "../contract.ts";
import { ARTICLES } from "./articles.ts";
import { changesView } from "./changes.ts";
import { detail } from "./detail.ts";
import { testLists } from "./lists.ts";
import { allClaims, documentView, todayView } from "./views.ts";

const DELETED = { id: "d0009", deletedAt: "2031-03-20T10:00:00Z", reason: "Bitte des Verlags" };

const STATUS: LedgerStatus = {
  path: "/tmp/test.db",
  schema: "1",
  bytes: 4096,
  documents: ARTICLES.length,
  versions: ARTICLES.length,
  analyses: ARTICLES.length,
  claims: 11,
  unread: 1,
  notAnalysed: 1,
  sample: ARTICLES.length,
  deleted: 1,
  originals: { kept: 0, length: 0, stored: 0, dropped: 0 },
  acquisitions: {},
  sources: { active: 0, failing: 0, gone: 0, waiting: 0, failedItems: 0 },
  lastRecordedAt: "2031-03-14T08:00:00Z",
  analyser: "test",
  outdated: 0,
  health: [],
};

/** A facade over the invented articles, or over whatever a test puts in its place. */
export function testEntente(over: Partial<Entente> = {}): Entente {
  const empty = openViews(
    { claimsOf: async () => [], findings: { decisions: async () => [] } },
    async () => ({ documents: [], claims: [] }),
    {
      names: (code) => code,
      clock: () => new Date("2031-03-14T08:00:00Z"),
      outlets: () => outletDirectory([]),
    },
  );
  return {
    ...empty,
    ...openReview(empty),
    today: async (lang) => todayView(lang),
    dyad: async (id, lang) => todayView(lang).dyads.find((d) => d.id === id),
    document: async (id, lang) => openDocument(id, lang),
    versions: async () => ({ state: "unknown" }),
    claim: async (id, lang) => openClaim(id, lang),
    claims: async ({ actor, dyad, kind }, lang) =>
      allClaims(lang).filter((c) => {
        const codes = [...c.actors, ...c.recipients].map((a) => a.code);
        return (
          (!actor || codes.includes(actor)) &&
          (!dyad || dyad.split("-").every((code) => codes.includes(code))) &&
          (!kind || c.kind === kind)
        );
      }),
    lists: testLists(allClaims("de")),
    status: async () => STATUS,
    watched: async () => STATUS.health,
    hasSample: async () => STATUS.sample > 0,
    stay: async () => {},
    behind: () => undefined,
    close: async () => {},
    changes: async (_, lang) => changesView(todayView(lang)),
    ...over,
  };
}

/** A ledger without any article. */
export function emptyEntente(): Entente {
  const empty: TodayView = {
    funnel: { articles: 0, origins: 0, claims: 0, contradictions: 0, notAnalysed: 0 },
    sample: false,
    dyads: [],
    alone: [],
  };
  const { lastRecordedAt: _, ...rest } = STATUS;
  return testEntente({
    today: async () => empty,
    changes: async () => changesView(empty),
    claims: async () => [],
    lists: testLists([]),
    status: async () => ({ ...rest, documents: 0, claims: 0, sample: 0 }),
    hasSample: async () => false,
  });
}

function openDocument(id: string, lang: UiLanguage): Opened<DocumentView> {
  if (id === DELETED.id) return { state: "deleted", tombstone: DELETED };
  const article = ARTICLES.find((a) => a.head.id === id);
  return article ? { state: "found", value: documentView(article, lang) } : { state: "unknown" };
}

function openClaim(id: string, lang: UiLanguage): Opened<ClaimDetail> {
  if (id.startsWith(`${DELETED.id}.`)) return { state: "deleted", tombstone: DELETED };
  const superseded = id.startsWith("d0001.0.");
  const view = allClaims(lang).find((c) => c.id === (superseded ? id.replace(".0.", ".1.") : id));
  return view ? { state: "found", value: detail({ ...view, id, superseded }) } : { state: "unknown" };
}
