import type { Context } from "hono";
import type { Entente } from "../../app/entente.ts";
import type { Intake } from "../../app/intake.ts";
import type { ReviewDesk } from "../../app/review-desk.ts";
import type { Answer, Ending } from "../answer.ts";

/** What the routes work with. */
export interface House {
  readonly entente: Entente;
  readonly clock: () => Date;
  /** Where people decide; without it the ledger is only shown. */
  readonly review?: ReviewDesk;
  /** Where articles and sources come in; without it nothing can be added here. */
  readonly intake?: Intake;
}

/** One request, as a route sees it. */
export interface Asked {
  readonly answer: Answer;
  /** What stands at `:id` in the path, without `.json` and the like; empty if the path has none. */
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
  readonly c: Context;
}

/** Part of an address behind the question mark. */
export interface Parameter {
  readonly name: string;
  /** In English, for the description of the interface. */
  readonly says: string;
  readonly values?: readonly string[];
}

/** A view under its address: a page, and the same as JSON, CSV or Atom. The description of the interface is made from these. */
export interface Route {
  /** As Hono writes it: `/events/:id`. */
  readonly path: `/${string}`;
  /** Where the endings are put if not to the path itself: `/today` for `/`. */
  readonly file?: `/${string}`;
  /** What it answers beside the page. */
  readonly endings: readonly Ending[];
  /** What the view is, in English. */
  readonly says: string;
  readonly parameters: readonly Parameter[];
  /** Name of the type of its JSON in `src/server/contract.ts`. */
  readonly view: string;
  /** All that it shows is of now, however large the ledger: nothing of it follows from the ledger as a whole (`Entente.behind`). */
  readonly live?: true;
  /** An address of it in a ledger that holds what `ids` names, for tests and measurements; undefined if there is nothing to show. */
  readonly example: (ids: ExampleIds) => string | undefined;
  get(house: House, asked: Asked): Promise<Response>;
}

/** Something of each sort that a ledger holds. */
export interface ExampleIds {
  readonly document?: string;
  readonly claim?: string;
  readonly event?: string;
  readonly dyad?: string;
  readonly outlet?: string;
}

/** A form that can be sent to the server. Its page holds the hidden field `token` (see `parts/form.tsx`). */
export interface FormRoute {
  readonly path: `/${string}`;
  /** Bytes; 64 kB unless told otherwise. */
  readonly largest?: number;
  post(house: House, asked: Asked): Promise<Response>;
}

export const AS_OF: Parameter = { name: "as_of", says: "A day or an instant (ISO 8601): the view as the ledger knew it then." };
