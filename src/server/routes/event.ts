import { h } from "preact";
import { EventPage } from "../../web/pages/event/page.tsx";
import { wordsOf } from "../../web/pages/event/words.ts";
import { eventPath, inTime } from "../../web/pages/ui.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/events/ID`: an event with all that is told of it. The id of one of its claims leads to it. */
export const event: Route = {
  path: "/events/:id",
  endings: ["json"],
  says: "An event with its sides: who tells it how. The id of one of its claims names it too.",
  parameters: [AS_OF],
  view: "EventView",
  example: ({ event }) => event && eventPath(event),
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const { asOf } = clocksFrom({ as_of: query["as_of"] ?? "" });
      const view = await entente.event(id, answer.ui.lang, asOf === undefined ? {} : { asOf });
      if (!view) return answer.error("not-found", undefined, wordsOf(answer.ui.lang).unknownEvent(id));
      if (answer.ending === "json") return answer.data(view);
      if (view.id !== id) return answer.seeOther(inTime(answer.ui, eventPath(view.id)));
      return answer.page(answer.formats(eventPath(id), ["json"]), (ui) => h(EventPage, { ui, view }));
    }),
};
