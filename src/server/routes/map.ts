import { h } from "preact";
import { loadLand } from "../../app/index.ts";
import { readNetAddress } from "../../web/pages/graph/address.ts";
import { MapPage } from "../../web/pages/map/page.tsx";
import { REGIONS } from "../contract.ts";
import { refusing } from "./clocks.ts";
import { FOCUS, networkQuestion, T } from "./graph.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/map`: ties as lines over land without colours. */
export const map: Route = {
  path: "/map",
  endings: ["json"],
  says: "Ties over the map: of one actor, or the strongest of all.",
  parameters: [T, FOCUS, { name: "region", says: "Part of the world: ties with an end there.", values: REGIONS }, AS_OF],
  view: "MapView",
  example: ({ dyad }) => dyad && "/map",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const question = readNetAddress(query);
      const region = REGIONS.find((r) => r === question.region) ?? REGIONS[0];
      const view = await entente.map({ ...networkQuestion(query), region }, answer.ui.lang);
      if (answer.ending === "json") return answer.data(view);
      return answer.page(answer.formats("/map", ["json"]), (ui) => h(MapPage, { ui, question, view, region, land: loadLand(region) }));
    }),
};
