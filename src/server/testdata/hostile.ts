import type { Entente } from "../../app/entente.ts";
import type { ClaimView, TodayView } from "../contract.ts";
import type { Article } from "./articles.ts";
import { changesView } from "./changes.ts";
import type { Said } from "./claims.ts";
import { detail } from "./detail.ts";
import { testEntente } from "./facade.ts";
import { testLists } from "./lists.ts";
import { documentView, todayView } from "./views.ts";

const SCRIPT = "<script>window.hacked=1</script>";
const IMAGE = '<img src="https://evil.example/x.png" onerror="window.hacked=1">';
export const OVERRIDE = "\u202E";

const SENTENCE = `Nordmark ${SCRIPT} liefert ${OVERRIDE}nenhorD an Südland </p></mark>${IMAGE}.`;

const ARTICLE: Article = {
  head: {
    id: "hostile",
    title: `${SCRIPT}${OVERRIDE}Titel`,
    outlet: `Blatt"><b onmouseover=alert(1)>`,
    url: "javascript:alert(document.domain)",
    published: { basis: "unknown" },
    sample: false,
    analysed: true,
  },
  agencies: [IMAGE],
  parts: [
    ["furniture", `${IMAGE}</details>${SCRIPT}`, `rule${SCRIPT}`],
    ["caption", `Bild ${IMAGE}`],
    ["body", `${SCRIPT} Vorher. ${SENTENCE} <a href="javascript:alert(1)">Nachher</a>\u0000\u0007`],
  ],
};

const SAID: Said = {
  id: "hostile.1.1",
  kind: "arms-transfer",
  stance: "states",
  factuality: "CT+",
  tense: "past",
  status: "reported",
  quote: SENTENCE,
  trigger: "liefert",
  from: [`XNM:${SCRIPT}`],
  to: ["XSL"],
  sources: [{ name: IMAGE, unnamed: false }],
  more: { object: SCRIPT, place: IMAGE, time: SCRIPT, rule: SCRIPT, contradicts: ['"><script>1</script>'], score: 10 },
};

/** A ledger whose only article tries everything that text can try. */
export function hostileEntente(url?: string): Entente {
  const article = url === undefined ? ARTICLE : { ...ARTICLE, head: { ...ARTICLE.head, url } };
  const view = documentView(article, "de", [article], [SAID]);
  const claim = view.claims[0] as ClaimView;
  const [dyad] = todayView("de").dyads;
  const today: TodayView = {
    funnel: { articles: 1, origins: 1, claims: 1, contradictions: 0, notAnalysed: 0 },
    sample: false,
    dyads: dyad ? [{ ...dyad, claims: [claim] }] : [],
    alone: [],
  };
  return testEntente({
    today: async () => today,
    changes: async () => ({ ...changesView(today), sample: "none" }),
    document: async () => ({ state: "found", value: view }),
    claim: async (id) => (id === claim.id ? { state: "found", value: detail(claim) } : { state: "unknown" }),
    claims: async () => [claim],
    lists: testLists([claim], false),
  });
}
