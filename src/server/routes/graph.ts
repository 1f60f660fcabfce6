import { h } from "preact";
import { BadQuestion } from "../../app/index.ts";
import { readNetAddress } from "../../web/pages/graph/address.ts";
import { GraphPage } from "../../web/pages/graph/page.tsx";
import { GRAPH_ORDERS, GRAPH_SHAPES, graphCsv, type NetworkQuestion } from "../contract.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { AS_OF, type Parameter, type Route } from "./route.ts";

/** The month of a network. */
export const T: Parameter = {
  name: "t",
  says: "A month, day or year (ISO 8601): ties of the 365 days up to its end. Absent: of all time.",
};
export const FOCUS: Parameter = { name: "focus", says: "Code of an actor: its ties." };

/** `/graph`: who stands how to whom, as a drawing, a matrix or triads. */
export const graph: Route = {
  path: "/graph",
  endings: ["json", "csv"],
  says: "The signed network of a month: somebody in the middle, a matrix, or triads.",
  parameters: [
    T,
    { ...FOCUS, says: "Code of the actor in the middle; `all` for everybody. Absent in a picture: whoever has most ties." },
    { name: "view", says: "What is shown.", values: GRAPH_SHAPES },
    { name: "order", says: "Rows of the matrix: tied ones side by side, or by code.", values: GRAPH_ORDERS },
    { name: "from", says: "The number of the first triad, from 0." },
    AS_OF,
  ],
  view: "GraphView",
  example: ({ dyad }) => dyad && "/graph",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const question = readNetAddress(query);
      const view = await entente.graph(
        {
          ...networkQuestion(query),
          shape: GRAPH_SHAPES.find((s) => s === question.view) ?? GRAPH_SHAPES[0],
          order: GRAPH_ORDERS.find((o) => o === question.order) ?? GRAPH_ORDERS[0],
          from: Number(/^\d{1,9}$/u.exec(question.from ?? "")?.[0] ?? 0),
        },
        answer.ui.lang,
      );
      if (answer.ending === "json") return answer.data(view);
      if (answer.ending === "csv") return answer.csv("network.csv", graphCsv(view));
      return answer.page(answer.formats("/graph", ["json", "csv"]), (ui) => h(GraphPage, { ui, question, view }));
    }),
};

/** What the addresses of the network and of the map have in common. @throws BadQuestion */
export function networkQuestion(query: Readonly<Record<string, string>>): NetworkQuestion {
  const { asOf, at } = clocksFrom({ as_of: query["as_of"] ?? "", at: query["t"] ?? "" });
  // Years of more or fewer digits are days that no calendar of the ledger has.
  if (at !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(at)) throw new BadQuestion({ code: "date", at: query["t"] ?? "" });
  const focus = query["focus"]?.trim();
  return { ...(asOf !== undefined && { asOf }), ...(at !== undefined && { at }), ...(focus && { focus }) };
}
