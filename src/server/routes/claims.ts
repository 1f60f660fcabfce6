import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { claimCsvRow, claimEntry, claimsCsvHeader } from "../../app/index.ts";
import { BadQuestion } from "../../app/search/question.ts";
import { claimsAddress, readAddress } from "../../web/pages/claims/address.ts";
import { ClaimsPage } from "../../web/pages/claims/page.tsx";
import type { Answer } from "../answer.ts";
import { type ListedClaim, problemInWords, type RawQuestion } from "../contract.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/claims`: the ledger as a list, narrowed, searched and counted as the address says; `.csv` holds every line of it. */
export const claims: Route = {
  path: "/claims",
  endings: ["json", "csv", "atom"],
  says: "The ledger of claims as a list, narrowed, searched and counted.",
  parameters: [
    { name: "q", says: 'Words of the sentence: "phrase", -not, OR, prefix*, field:value.' },
    { name: "actor", says: "Code of an actor on either side." },
    { name: "dyad", says: "Codes of two actors, with a hyphen: DEU-POL." },
    { name: "kind", says: "Kind of claim, by the codebook." },
    { name: "status", says: "How the claim stands." },
    { name: "source", says: "Name or code of a source." },
    { name: "outlet", says: "Name of an outlet." },
    { name: "factuality", says: "FactBank value." },
    { name: "review", says: "unreviewed, accepted, corrected or added." },
    { name: "since", says: "Published on this day or later (a day, month or year)." },
    { name: "until", says: "Published on this day or before." },
    AS_OF,
    { name: "after", says: "Where the page begins, as `next` of an earlier answer gave it." },
  ],
  view: "ClaimsAnswer",
  live: true,
  example: () => "/claims",
  get: async ({ entente }, { answer, query }) => {
    const question = readAddress(query);
    try {
      if (answer.ending === "csv") return await asCsv(entente, answer, question);
      return await (answer.ending === "atom" ? asFeed(entente, answer, question) : asPage(entente, answer, question));
    } catch (error) {
      return refuse(error, answer, question);
    }
  },
};

async function asPage(entente: Entente, answer: Answer, question: RawQuestion): Promise<Response> {
  const view = await entente.lists.page(question, answer.ui.lang);
  const { next, ...rest } = view;
  if (answer.ending === "json")
    return answer.data({ ...rest, ...(next !== undefined && { next: claimsAddress(question, { after: next }, ".json") }) });
  const links = {
    json: claimsAddress(question, { after: question.after }, ".json"),
    csv: claimsAddress(question, {}, ".csv"),
    atom: claimsAddress(question, {}, ".atom"),
  };
  return answer.page(links, (ui) => h(ClaimsPage, { ui, question, view }));
}

/** What the ledger learned last of the list. */
async function asFeed(entente: Entente, answer: Answer, question: RawQuestion): Promise<Response> {
  const { lang, words } = answer.ui;
  const latest = await entente.lists.latest(question, lang);
  const { asOf: _, after: __, ...asked } = question;
  const title = [words.claimsPage.title, ...Object.values(asked)].join(" · ");
  return answer.atom({ title, page: claimsAddress(asked), entries: latest.map((claim) => claimEntry(claim, lang)) });
}

async function asCsv(entente: Entente, answer: Answer, question: RawQuestion): Promise<Response> {
  const lines = rows(entente.lists.all(question, answer.ui.lang));
  // The first line comes once the question was understood and answered.
  const first = await lines.next();
  return answer.lines("text/csv; charset=utf-8", "claims.csv", first.value ?? "", lines);
}

async function* rows(claims: AsyncIterable<ListedClaim>): AsyncGenerator<string, undefined> {
  yield claimsCsvHeader();
  for await (const claim of claims) yield claimCsvRow(claim);
}

/** A question that cannot be understood keeps its form, with what is wrong beside it. */
function refuse(error: unknown, answer: Answer, question: RawQuestion): Response {
  if (!(error instanceof BadQuestion)) throw error;
  const problem = problemInWords(error.problem, answer.ui.lang);
  if (answer.ending !== undefined) return answer.error("bad-filter", undefined, problem);
  return answer.form((ui) => h(ClaimsPage, { ui, question, view: { problem } }), 400);
}
