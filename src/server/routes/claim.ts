import { h } from "preact";
import { ClaimPage } from "../../web/pages/claim/page.tsx";
import { clocksFrom, refusing } from "./clocks.ts";
import { claimsElsewhere } from "./elsewhere.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/claims/ID` and `/claims/ID.json`: one claim and how it came about, for ever; with `as_of` as the ledger knew it then. */
export const claim: Route = {
  path: "/claims/:id",
  endings: ["json"],
  says: "One claim and how it came about. The address is permanent.",
  parameters: [AS_OF],
  view: "ClaimAnswer",
  example: ({ claim }) => claim && `/claims/${claim}`,
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const { asOf } = clocksFrom({ as_of: query["as_of"] ?? "" });
      const then = asOf === undefined ? {} : { asOf };
      const opened = await entente.claim(id, lang, then);
      if (opened.state === "unknown") return answer.error("claim-unknown");
      if (opened.state === "deleted") return answer.error("claim-deleted", opened.tombstone);
      const { explain, recorded, asRead, decisions } = opened.value;
      const { recordedAt } = recorded;
      if (answer.ending === "json") return answer.data({ ...explain, recordedAt, ...(asRead && { asRead }), decisions });
      const elsewhere = await claimsElsewhere(entente, [explain.claim], lang, (c) => [...c.contradicts, ...c.repeats], then);
      return answer.page(`/claims/${encodeURIComponent(id)}`, (ui) =>
        h(ClaimPage, { ui, explain, recordedAt, elsewhere, asRead, decisions }),
      );
    }),
};
