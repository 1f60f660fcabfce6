import { dyadPath, inTime, type Ui } from "../ui.ts";

/** What the address of a pair's page holds, as typed; empty if it is not there. */
export interface DyadQuestion {
  readonly from: string;
  readonly to: string;
  readonly direction: string;
  readonly origins: string;
  readonly at: string;
  readonly page: string;
  readonly claim: string;
}

/** Reads it. */
export function readDyadQuestion(query: Readonly<Record<string, string>>): DyadQuestion {
  const of = (name: string): string => query[name]?.trim() ?? "";
  return {
    from: of("from"),
    to: of("to"),
    direction: of("direction"),
    origins: of("origins"),
    at: of("at"),
    page: of("page"),
    claim: of("claim"),
  };
}

/** The address of a pair's page with the same question, but for what is given. */
export function dyadAddress(ui: Pick<Ui, "asOf">, id: string, question: DyadQuestion, changed: Partial<DyadQuestion> = {}): string {
  // Where a question changes, its pages do.
  const asked = { ...question, page: "", claim: "", ...changed };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
  return inTime(ui, `${dyadPath(id)}${query.size > 0 ? `?${query}` : ""}`);
}
