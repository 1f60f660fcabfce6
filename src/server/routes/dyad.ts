import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import type { TwoClocks } from "../../app/findings.ts";
import { claimEntry, timelineCsv } from "../../app/index.ts";
import { readDyadQuestion } from "../../web/pages/dyad/address.ts";
import { DyadPage } from "../../web/pages/dyad/page.tsx";
import { wordsOf } from "../../web/pages/dyad/words.ts";
import { dyadPath } from "../../web/pages/ui.ts";
import type { Answer } from "../answer.ts";
import type { ClaimView, TimelineQuestion, TimelineView } from "../contract.ts";
import { AT, clocksFrom, dayFrom, refusing } from "./clocks.ts";
import { pageFrom } from "./page-number.ts";
import { AS_OF, type Route } from "./route.ts";

const ENDINGS = ["json", "csv", "atom"] as const;

/** `/dyads/DEU-POL`: what two actors do with each other; `.csv` holds every event that was asked for, `.atom` the newest. */
export const dyad: Route = {
  path: "/dyads/:id",
  endings: ENDINGS,
  says: "What two actors do with each other: events over time, change points, standing relations.",
  parameters: [
    { name: "from", says: "Events on this day or later (a day, month or year)." },
    { name: "to", says: "Events on this day or before." },
    { name: "direction", says: "Code of the one of the two who acts." },
    { name: "origins", says: "Told by at least so many independent origins: 2.." },
    AS_OF,
    AT,
    { name: "page", says: "Page of the list of events, from 1; a page has 30." },
    { name: "claim", says: "Id of the claim whose evidence is shown." },
  ],
  view: "TimelineView",
  example: ({ dyad }) => dyad && `/dyads/${dyad}`,
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const own = wordsOf(lang);
      const clocks = clocksFrom(query);
      const typed = readDyadQuestion(query);
      const least = /^([1-9]\d{0,5})(?:\.\.)?$/u.exec(typed.origins || "1")?.[1];
      if (least === undefined) return answer.error("bad-filter", undefined, own.badOrigins(typed.origins));
      const question: TimelineQuestion = {
        ...(typed.from !== "" && { from: dayFrom(typed.from, "notBefore") }),
        ...(typed.to !== "" && { to: dayFrom(typed.to, "notAfter") }),
        ...(typed.direction !== "" && { direction: typed.direction.toUpperCase() }),
        ...(Number(least) > 1 && { origins: Number(least) }),
        ...(typed.page !== "" && { page: pageFrom(typed.page) }),
        ...(typed.claim !== "" && { claim: typed.claim }),
      };
      const view = await entente.timeline(id, question, lang, clocks);
      if (!view) return answer.error("not-found", undefined, own.unknown(id));
      const codes = view.actors.map((a) => a.code);
      if (question.direction !== undefined && !codes.includes(question.direction))
        return answer.error("bad-filter", undefined, own.badDirection(typed.direction, codes.join(", ")));
      if (answer.ending === "json") return answer.data(view);
      if (answer.ending === "csv") return answer.csv(`${view.dyad}.csv`, timelineCsv(view.marks));
      if (answer.ending === "atom") return feed(answer, view);
      const chosen = await choose(entente, view, typed.claim, lang, clocks);
      return answer.page(answer.formats(dyadPath(view.dyad), ENDINGS), (ui) =>
        h(DyadPage, { ui, view, question: typed, sample: view.sample, chosen }),
      );
    }),
};

function feed(answer: Answer, view: TimelineView): Response {
  const { lang } = answer.ui;
  return answer.atom({
    title: view.actors.map((a) => a.name).join(" – "),
    page: dyadPath(view.dyad),
    entries: view.list.map((l) => claimEntry(l.claim, lang)),
  });
}

/** A claim asked for by address need not stand for one of the events that are listed. */
async function choose(
  entente: Entente,
  view: TimelineView,
  id: string,
  lang: Answer["ui"]["lang"],
  clocks: TwoClocks,
): Promise<ClaimView | null | undefined> {
  if (id === "" || view.list.some((l) => l.claims.includes(id))) return undefined;
  const opened = await entente.claim(id, lang, clocks);
  return opened.state === "found" ? opened.value.view : null;
}
