import { minute, type UiLanguage, type Workbench } from "../app/index.ts";
import { watchWords } from "./watch-words.ts";

/** Later than every instant that a next try can have. */
const EVER = "9999-12-31T23:59:59.999Z";
/** Waiting entries that are looked through for the one that comes first. */
const MOST = 10_000;

/**
 * What a run of the watcher leaves for later, in sentences: how many entries wait and until when; the next visit, if nothing was due.
 * @param idle nothing was visited or read
 */
export async function outlook({ ledger }: Pick<Workbench, "ledger">, idle: boolean, language: UiLanguage): Promise<readonly string[]> {
  const words = watchWords(language);
  const sources = await ledger.sources.list();
  const active = sources.filter(({ state }) => state.gone !== true);
  const waiting = sources.reduce((sum, { items }) => sum + items.waiting, 0);
  // What has no time of its own, such as an entry whose host rests, may be read in the next run.
  const tries = waiting === 0 ? [] : await ledger.sources.waiting(EVER, { limit: MOST });
  const next = tries.every((item) => item.nextTry !== undefined) ? first(tries.map((item) => item.nextTry)) : undefined;
  const visit = first(active.map(({ state }) => state.nextDue));
  return [
    ...(idle && active.length > 0 ? [words.nothingDue(visit && minute(visit))] : []),
    ...(waiting > 0 ? [words.waiting(waiting, next && minute(next))] : []),
  ];
}

const first = (instants: readonly (string | undefined)[]): string | undefined => instants.filter((at) => at !== undefined).sort()[0];
