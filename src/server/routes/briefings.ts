import { h } from "preact";
import { briefingAddress, readBriefing } from "../../web/pages/briefings/address.ts";
import { BriefingsPage } from "../../web/pages/briefings/page.tsx";
import { type BriefingSubjects, briefingWords } from "../contract.ts";
import { NARROWING } from "./briefing.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import type { Route } from "./route.ts";

/** `/briefings`: the form that asks for a briefing, and leads to it. */
export const briefings: Route = {
  path: "/briefings",
  endings: ["json"],
  says: "What a briefing can be about. With `of` and `show` the page leads to that briefing.",
  parameters: [
    { name: "of", says: "A pair or an actor, by codes or names, or `all`." },
    { name: "show", says: "Leads to the briefing; without it the question stands in the form." },
    ...NARROWING,
  ],
  view: "BriefingSubjects",
  example: () => "/briefings",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const asked = readBriefing(query["of"] ?? "", query);
      const subjects = await entente.briefingSubjects(lang, clocksFrom({ as_of: query["as_of"] ?? "" }));
      if (answer.ending === "json") return answer.data(subjects);
      const of = meant(asked.of, subjects);
      if (of !== undefined && query["show"] !== undefined) return answer.seeOther(briefingAddress({ ...asked, of }, query["lang"]));
      const { sample } = subjects;
      const wrong = asked.of !== "" && of === undefined;
      if (wrong)
        return answer.form(
          (ui) => h(BriefingsPage, { ui, subjects, asked, sample, problem: briefingWords(lang).unknownOf(asked.of) }),
          400,
        );
      return answer.page("/briefings", (ui) => h(BriefingsPage, { ui, subjects, asked, sample }));
    }),
};

/** The subject that somebody means by codes or names, in any letter case: `polen`, `Deutschland-Polen`. */
function meant(given: string, { actors }: BriefingSubjects): string | undefined {
  const wanted = given.toLowerCase();
  if (wanted === "all") return "all";
  const codeOf = (text: string): string | undefined =>
    actors.find((a) => [a.code, a.name].some((name) => name.toLowerCase() === text.trim()))?.code;
  const whole = codeOf(wanted);
  if (whole !== undefined) return whole;
  // A name may hold a hyphen itself: every place to cut is tried.
  const parts = wanted.split(/[-–]/u);
  for (let cut = 1; cut < parts.length; cut++) {
    const [a, b] = [codeOf(parts.slice(0, cut).join("-")), codeOf(parts.slice(cut).join("-"))];
    if (a !== undefined && b !== undefined && a !== b) return a < b ? `${a}-${b}` : `${b}-${a}`;
  }
  return undefined;
}
