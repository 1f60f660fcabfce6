import { h } from "preact";
import { isWebAddress, outletsCsv, UnknownChoice } from "../../app/index.ts";
import { type Became, SourcesPage } from "../../web/pages/sources/page.tsx";
import { wordsOf } from "../../web/pages/sources/words.ts";
import { type SourcesView, sourceKindInWords } from "../contract.ts";
import { AT, clocksFrom, refusing } from "./clocks.ts";
import { AS_OF, type Asked, type FormRoute, type House, type Route } from "./route.ts";
import { filesOf, textOf } from "./sent-files.ts";

/** `/sources`: the outlets of the ledger, what is watched, and a look into the list of outlets. */
export const sources: Route = {
  path: "/sources",
  endings: ["json", "csv"],
  says: "Outlets that articles of the ledger come from, with counts, ownership, sanctions and letter; and what is watched.",
  parameters: [
    { name: "q", says: "Part of a name or domain: looks it up in the list of outlets that ships with Entente." },
    { name: "country", says: "Code of a country or beginning of its name, for the same." },
    AS_OF,
    AT,
  ],
  view: "SourcesView",
  example: () => "/sources",
  get: (house, asked) =>
    refusing(asked.answer, async () => {
      const { answer } = asked;
      const view = await sourcesView(house, asked);
      if (answer.ending === "json") return answer.data(view);
      if (answer.ending === "csv") return answer.csv("sources.csv", outletsCsv(view.outlets));
      return answer.page(answer.formats("/sources", ["json", "csv"]), (ui) =>
        h(SourcesPage, { ui, view, query: asked.query, open: house.intake !== undefined }),
      );
    }),
};

async function sourcesView({ entente }: House, { answer, query }: Asked): Promise<SourcesView> {
  const { lang } = answer.ui;
  const clocks = clocksFrom(query);
  const { q = "", country = "" } = query;
  const [outlets, watched] = await Promise.all([entente.outlets(lang, clocks), entente.watched()]);
  const found = await entente.knownOutlets({ q, country }, lang, clocks);
  const asked = q.trim() !== "" || country.trim() !== "";
  return { ...outlets, watched, known: found.known, ...(asked && { found }) };
}

/** Adds a feed by its address or several by a list, or takes one off. Only an address is requested, and only because somebody asks. */
export const changeSources: FormRoute = {
  path: "/sources",
  largest: 2_000_000,
  post: async (house, asked) => {
    const { answer, c } = asked;
    if (!house.intake) return answer.error("not-found");
    const became = await change(house, await c.req.formData(), answer.ui.lang);
    // What the address asks for is not looked at: the change is made, and an address that cannot be understood must not hide that.
    const view = await sourcesView(house, { ...asked, query: {} });
    return answer.form((ui) => h(SourcesPage, { ui, view, query: {}, open: true, became }), became.ok ? 200 : 400);
  },
};

async function change({ intake }: House, form: FormData, lang: "de" | "en"): Promise<Became> {
  const w = wordsOf(lang).became;
  const way = textOf(form, "way");
  if (!intake) return { ok: false, says: w.unknownSource };
  try {
    if (way === "remove") {
      const { title, address } = await intake.removeSource(textOf(form, "id"));
      return { ok: true, says: w.removed(title ?? address) };
    }
    if (way === "opml") {
      const [file] = await filesOf(form, "opml");
      if (!file) return { ok: false, says: w.noFile };
      const { added, changed, known } = await intake.importSources(file);
      return { ok: true, says: w.imported(added, known + changed) };
    }
    const address = textOf(form, "address");
    if (address === "") return { ok: false, says: w.noAddress };
    // Folders and mailboxes are named on the command line only: a page must not make the server look into its own disk.
    if (!isWebAddress(address) || !URL.canParse(address)) return { ok: false, says: w.badAddress };
    const added = await intake.addSource(address);
    if (added.outcome === "failed") return { ok: false, failure: added };
    if (added.outcome === "choose") return { ok: false, says: added.feeds.length > 0 ? w.choose : w.noFeed, feeds: added.feeds };
    return { ok: true, says: w[added.outcome](`${sourceKindInWords(added.kind, lang)} ${added.title ?? added.address}`) };
  } catch (error) {
    if (!(error instanceof UnknownChoice)) throw error;
    return { ok: false, says: way === "remove" ? w.unknownSource : way === "opml" ? w.badFile : w.badAddress };
  }
}
