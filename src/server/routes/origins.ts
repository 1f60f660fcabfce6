import { h } from "preact";
import { OriginsPage } from "../../web/pages/origins/page.tsx";
import { originsPath } from "../../web/pages/ui.ts";
import { AT, clocksFrom, refusing } from "./clocks.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/docs/ID/origins`: where the text of an article comes from, and what became of it on the way. */
export const origins: Route = {
  path: "/docs/:id/origins",
  endings: ["json"],
  says: "Where the text of an article comes from, why that is thought, its copies and what each of them changed.",
  parameters: [AS_OF, AT],
  view: "OriginsView",
  example: ({ document }) => document && originsPath(document),
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const opened = await entente.document(id, lang);
      if (opened.state === "deleted") return answer.error("document-deleted", opened.tombstone);
      const view = await entente.originsOf(id, lang, clocksFrom(query));
      if (!view) return answer.error("document-unknown");
      if (answer.ending === "json") return answer.data(view);
      return answer.page(answer.formats(originsPath(id), ["json"]), (ui) => h(OriginsPage, { ui, view }));
    }),
};
