import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import { claimCsvRow, claimsCsvHeader } from "../../app/index.ts";
import { BadQuestion } from "../../app/search/question.ts";
import { claimsAddress, readAddress } from "../../web/pages/claims/address.ts";
import { ClaimsPage } from "../../web/pages/claims/page.tsx";
import type { Answer } from "../answer.ts";
import { type ListedClaim, problemInWords, type RawQuestion } from "../contract.ts";

type Query = Readonly<Record<string, string>>;

/** `/claims` and `/claims.json`: the ledger as a list, narrowed, searched and counted as the address says. */
export async function claims(entente: Entente, answer: Answer, query: Query): Promise<Response> {
  const question = readAddress(query);
  try {
    const view = await entente.lists.page(question, answer.ui.lang);
    const { next, ...rest } = view;
    const json = claimsAddress(question, { after: question.after }, ".json");
    if (answer.json)
      return answer.data({ ...rest, ...(next !== undefined && { next: claimsAddress(question, { after: next }, ".json") }) });
    return answer.page(json, (ui) => h(ClaimsPage, { ui, question, view }));
  } catch (error) {
    return refuse(error, answer, question);
  }
}

/** `/claims.csv`: every claim of the list as a table. */
export async function claimsAsCsv(entente: Entente, answer: Answer, query: Query): Promise<Response> {
  const question = readAddress(query);
  try {
    const lines = rows(entente.lists.all(question, answer.ui.lang));
    // The first line comes once the question was understood and answered.
    const first = await lines.next();
    return answer.lines("text/csv; charset=utf-8", "claims.csv", first.value ?? "", lines);
  } catch (error) {
    return refuse(error, answer, question);
  }
}

async function* rows(claims: AsyncIterable<ListedClaim>): AsyncGenerator<string, undefined> {
  yield claimsCsvHeader();
  for await (const claim of claims) yield claimCsvRow(claim);
}

/** A question that cannot be understood keeps its form, with what is wrong beside it. */
function refuse(error: unknown, answer: Answer, question: RawQuestion): Response {
  if (!(error instanceof BadQuestion)) throw error;
  const problem = problemInWords(error.problem, answer.ui.lang);
  if (answer.json) return answer.error("bad-filter", undefined, problem);
  return answer.form((ui) => h(ClaimsPage, { ui, question, view: { problem } }), 400);
}
