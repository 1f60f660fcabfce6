import type { Transaction } from "kysely";
import type { Acquisition } from "./acquisition.ts";
import { addAcquisition } from "./acquisitions.ts";
import { LedgerError } from "./errors.ts";
import { nextInstant } from "./instant.ts";
import { pack } from "./originals.ts";
import { readWaiting, seeItems, settleItem } from "./source-items.ts";
import type { SourceBook } from "./source-types.ts";
import { activeSources, addSource, change, findSource, readHistory, readSources, writeState } from "./sources.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";

/** Items given out at once, unless another number is asked for. */
const MANY = 1000;

/** The sources of a ledger; see {@link SourceBook}. */
export function sourceBook({ reading, writing }: Guard, clock: () => Date): SourceBook {
  const log = async (tx: Transaction<Tables>, taken: Acquisition | undefined, source: string, document?: string): Promise<void> => {
    if (taken) await addAcquisition(tx, { source, ...taken }, undefined, { document }, await nextInstant(tx, clock));
  };
  return {
    add: (wish) => writing((tx) => addSource(tx, wish, () => nextInstant(tx, clock))),
    remove: (idOrAddress) =>
      writing(async (tx) => {
        const id = (await findSource(tx, idOrAddress))?.id;
        const source = (await readSources(tx, false)).find((s) => s.id === id);
        if (source) await change(tx, source.id, source, "removed", await nextInstant(tx, clock));
        return source;
      }),
    list: (options) => reading((tx) => readSources(tx, options?.removed === true)),
    history: (id) => reading((tx) => readHistory(tx, id)),
    move: (id, address) =>
      writing(async (tx) => {
        const source = await findSource(tx, id);
        if (!source) throw unknownSource(id);
        await change(tx, id, { ...source, address }, "changed", await nextInstant(tx, clock));
      }),
    visited: async (id, { state, items = [], acquisition, original }) => {
      const packed = original && (await pack(reading, original));
      return writing(async (tx) => {
        if (!(await findSource(tx, id))) throw unknownSource(id);
        const at = await nextInstant(tx, clock);
        const fresh = await seeItems(tx, id, items, at);
        await writeState(tx, id, state);
        if (acquisition) await addAcquisition(tx, { source: id, ...acquisition }, packed, {}, at);
        return { shown: items.length, fresh };
      });
    },
    waiting: (now, { source, limit = MANY } = {}) =>
      reading(async (tx) => {
        const ids = (await activeSources(tx)).filter((id) => source === undefined || id === source);
        return readWaiting(tx, now, ids, limit);
      }),
    failed: (item, { error, nextTry, gone }, acquisition) =>
      writing(async (tx) => {
        const state = gone === true ? "gone" : nextTry === undefined ? "failed" : "waiting";
        await settleItem(tx, item, { state, error, next_try: nextTry ?? null }, true);
        await log(tx, acquisition, item.source);
      }),
    done: (item, document, acquisition) =>
      writing(async (tx) => {
        await settleItem(tx, item, {
          state: "done",
          error: null,
          next_try: null,
          ...(document !== undefined && { document_id: document }),
        });
        await log(tx, acquisition, item.source, document);
      }),
  };
}

function unknownSource(id: string): LedgerError {
  return new LedgerError(
    "unknown-source",
    `The ledger has no source ${id}: it was removed, or never added. "entente sources list" shows all.`,
  );
}
