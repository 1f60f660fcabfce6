import { h } from "preact";
import { eventsCsv, readEventQuestion } from "../../app/index.ts";
import { EventsPage } from "../../web/pages/events/page.tsx";
import { EVENT_STATUSES } from "../contract.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { pageFrom } from "./page-number.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/events`: what is told to have happened or to come, each happening once; `.csv` holds every line of it. */
export const events: Route = {
  path: "/events",
  endings: ["json", "csv"],
  says: "Events of the ledger, those first told last on top.",
  parameters: [
    { name: "actor", says: "Code or usual name of an actor on either side." },
    { name: "dyad", says: "Codes of two actors, with a hyphen: DEU-POL." },
    { name: "kind", says: "Kind of claim, by the codebook." },
    { name: "status", says: "A status that is in the event's history.", values: EVENT_STATUSES },
    { name: "since", says: "First told on this day or later (a day, month or year)." },
    { name: "until", says: "First told on this day or before." },
    AS_OF,
    { name: "page", says: "Page of the list, from 1; a page has 100 events." },
  ],
  view: "EventsView",
  example: () => "/events",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const question = { ...readEventQuestion(query), ...clocksFrom({ as_of: query["as_of"] ?? "" }) };
      if (answer.ending === "csv") return answer.csv("events.csv", eventsCsv(await entente.events(question, lang)));
      const view = await entente.eventsPage({ ...question, page: pageFrom(query["page"]) }, lang);
      if (answer.ending === "json") return answer.data(view);
      return answer.page(answer.formats("/events", ["json", "csv"]), (ui) => h(EventsPage, { ui, view, query }));
    }),
};
