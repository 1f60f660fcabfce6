import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { briefingText } from "../../app/index.ts";
import { BriefingPage } from "../../web/pages/briefing/page.tsx";
import { leastOrigins, type RawBriefing, readBriefing } from "../../web/pages/briefings/address.ts";
import { briefingPath } from "../../web/pages/ui.ts";
import type { Answer } from "../answer.ts";
import { briefingWords } from "../contract.ts";
import { clocksFrom, dayFrom, refusing } from "./clocks.ts";
import { AS_OF, type Parameter, type Route } from "./route.ts";

/** What narrows a briefing. */
export const NARROWING: readonly Parameter[] = [
  { name: "from", says: "Published on this day or later (a day, month or year)." },
  { name: "to", says: "Published on this day or before." },
  { name: "origins", says: "Only events that so many independent origins tell at least: `2` or `2..`." },
  AS_OF,
];

/** `/briefings/DEU-POL`, `/briefings/DEU`, `/briefings/all`: who says what, with numbered citations; `.txt` to paste. */
export const briefing: Route = {
  path: "/briefings/:id",
  endings: ["json", "txt"],
  says: "A briefing about a pair (DEU-POL), an actor (DEU) or everything (all), to be printed: every sentence with a numbered citation.",
  parameters: NARROWING,
  view: "BriefingView",
  example: ({ dyad }) => dyad && briefingPath(dyad),
  get: ({ entente }, { answer, id, query }) => refusing(answer, () => tell(entente, answer, readBriefing(id, query))),
};

/** @throws BadQuestion if a date is none */
async function tell(entente: Entente, answer: Answer, asked: RawBriefing): Promise<Response> {
  const { lang } = answer.ui;
  const w = briefingWords(lang);
  const origins = asked.origins === undefined ? 1 : leastOrigins(asked.origins);
  if (origins === undefined) return answer.error("bad-filter", undefined, w.badOrigins(asked.origins ?? ""));
  const question = {
    of: asked.of,
    ...(asked.from !== undefined && { from: dayFrom(asked.from, "notBefore") }),
    ...(asked.to !== undefined && { to: dayFrom(asked.to, "notAfter") }),
    ...(origins > 1 && { origins }),
  };
  const view = await entente.briefing(question, lang, clocksFrom({ as_of: asked.asOf ?? "" }));
  if (!view) return answer.error("not-found", undefined, w.unknownOf(asked.of));
  if (answer.ending === "json") return answer.data(view);
  if (answer.ending === "txt") return answer.text("text/plain; charset=utf-8", briefingText(view, lang, answer.origin));
  return answer.page(answer.formats(briefingPath(asked.of), ["json", "txt"]), (ui) => h(BriefingPage, { ui, view, asked }));
}
