import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { BadQuestion, UnknownChoice } from "../../app/index.ts";
import { VersionsPage } from "../../web/pages/document/versions.tsx";
import { documentPath, versionsPath } from "../../web/pages/ui.ts";
import type { DocumentView } from "../contract.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/docs/ID/versions`: the versions of an article and what became different. */
export const versions: Route = {
  path: "/docs/:id/versions",
  endings: ["json"],
  says: "The versions of an article and what became different from each to the next, or between two of them.",
  parameters: [
    { name: "a", says: "Number of the version to compare." },
    { name: "b", says: "Number of the version it is compared with." },
    AS_OF,
  ],
  view: "VersionsView",
  live: true,
  example: ({ document }) => document && versionsPath(document),
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const clocks = clocksFrom({ as_of: query["as_of"] ?? "" });
      const opened = await read(entente, id, pairFrom(query), clocks);
      if (opened.state === "unknown") return answer.error("document-unknown");
      if (opened.state === "deleted") return answer.error("document-deleted", opened.tombstone);
      const view = opened.value;
      if (answer.ending === "json") return answer.data(view);
      const document = await entente.document(id, answer.ui.lang, clocks);
      if (document.state !== "found") return answer.error("document-unknown");
      const { head }: DocumentView = document.value;
      return answer.page(answer.formats(`${documentPath(id)}/versions`, ["json"]), (ui) => h(VersionsPage, { ui, view, head }));
    }),
};

/** @throws BadQuestion if there is no version of such a number */
async function read(entente: Entente, id: string, between: readonly [number, number] | undefined, clocks: { readonly asOf?: string }) {
  try {
    return await entente.versions(id, between, clocks);
  } catch (error) {
    if (error instanceof UnknownChoice) throw new BadQuestion({ code: "version", at: between?.join(", ") ?? "" });
    throw error;
  }
}

/** Both numbers, or none. @throws BadQuestion */
function pairFrom({ a = "", b = "" }: Readonly<Record<string, string>>): readonly [number, number] | undefined {
  const [from, to] = [a.trim(), b.trim()];
  if (from === "" && to === "") return undefined;
  if (![from, to].every((n) => /^[1-9]\d{0,5}$/u.test(n))) throw new BadQuestion({ code: "version", at: [from, to].join(", ") });
  return [Number(from), Number(to)];
}
