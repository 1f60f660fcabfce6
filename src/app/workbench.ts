import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type LanguagePack, type OutletDirectory, outletDirectory } from "../core/index.ts";
import { type Analyser, type Ledger, openLedger } from "../ledger/index.ts";
import type { ActorNames } from "../publish/index.ts";
import { actorNames } from "./actor-names.ts";
import { makeAnalyser } from "./analyser.ts";
import { ownOutletsFile, ownPeopleFolder } from "./data-folder.ts";
import type { Entente } from "./entente.ts";
import { LedgerPathError } from "./errors.ts";
import { type ActorData, loadActors } from "./load-actors.ts";
import { loadOutlets } from "./load-outlets.ts";
import { openEntente } from "./open-entente.ts";
import { listedOutlets } from "./outlets.ts";
import { packageRoot } from "./package-root.ts";
import { makePacks } from "./packs.ts";
import { indexer } from "./search/indexer.ts";

/** What ships with Entente, the user's own office-holders included, loaded once and only as far as it is used. */
export interface Shipped {
  readonly root: string;
  actors(): ActorData;
  names(): ActorNames;
  /** Sources of news. */
  outlets(): OutletDirectory;
  packs(): readonly LanguagePack[];
  analyser(): Analyser;
}

/** Everything a use case works with. */
export interface Workbench extends Shipped {
  readonly ledger: Ledger;
  readonly entente: Entente;
  close(): Promise<void>;
}

/** Finds and loads what ships with Entente. */
export function shipped(root: string = packageRoot()): Shipped {
  const actors = once(() => loadActors(root, ownPeopleFolder()));
  const packs = once(() => makePacks(root, actors()));
  return {
    root,
    actors,
    packs,
    names: once(() => actorNames(actors())),
    outlets: once(() => outletDirectory(loadOutlets(root))),
    analyser: once(() => makeAnalyser(packs())),
  };
}

/**
 * Opens a ledger with all that is needed to work on it; makes its folder if there is none.
 * @throws LedgerError, DataError: what is wrong and what to do.
 */
export async function openWorkbench(
  ledgerPath: string,
  { clock = () => new Date(), ships = shipped() }: { readonly clock?: () => Date; readonly ships?: Shipped } = {},
): Promise<Workbench> {
  try {
    // Whoever can read the file can read the ledger: a new folder is for its owner only.
    mkdirSync(dirname(ledgerPath), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new LedgerPathError(ledgerPath, error);
  }
  const ledger = await openLedger(ledgerPath, { clock, indexer });
  // Names are asked for one by one: looking them up must not load them anew.
  const names: ActorNames = (code, language) => ships.names()(code, language);
  const outlets = once(() => listedOutlets(ownOutletsFile(), ships.outlets));
  const entente = openEntente(
    ledger,
    names,
    () => ships.analyser().version,
    (document) => outlets()(document),
    clock,
    ships.outlets,
  );
  const close = async (): Promise<void> => {
    await entente.close();
    await ledger.close();
  };
  return { ...ships, ledger, entente, close };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
