import { h } from "preact";
import { DocumentPage } from "../../web/pages/document/page.tsx";
import { documentPath } from "../../web/pages/ui.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { claimsElsewhere } from "./elsewhere.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/docs/ID` and `/docs/ID.json`: the article with its claims. */
export const document: Route = {
  path: "/docs/:id",
  endings: ["json"],
  says: "An article with its claims.",
  parameters: [AS_OF],
  view: "DocumentView",
  example: ({ document }) => document && documentPath(document),
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const clocks = clocksFrom({ as_of: query["as_of"] ?? "" });
      const opened = await entente.document(id, lang, clocks);
      if (opened.state === "unknown") return answer.error("document-unknown");
      if (opened.state === "deleted") return answer.error("document-deleted", opened.tombstone);
      const view = opened.value;
      if (answer.ending === "json") return answer.data(view);
      const elsewhere = await claimsElsewhere(entente, view.claims, lang, (c) => c.contradicts, clocks);
      return answer.page(answer.formats(documentPath(id), ["json"]), (ui) => h(DocumentPage, { ui, view, elsewhere }));
    }),
};
