export interface Closable {
  close(): Promise<void>;
}

/** Remembers what has to be closed. @returns what it was given */
export type Keep = <T extends Closable>(opened: T) => T;

/**
 * Opens what needs to be closed again.
 * @param open gives each thing to `keep` as soon as it is open
 * @returns what `open` returns, with a `close` for everything kept until then: the last first, and each even if another fails. If `open` fails,
 * what it has opened is closed.
 */
export async function openAll<T extends object>(open: (keep: Keep) => Promise<T>): Promise<T & Closable> {
  const kept: Closable[] = [];
  const close = async (): Promise<void> => {
    const last = kept.pop();
    if (last === undefined) return;
    try {
      await last.close();
    } finally {
      await close();
    }
  };
  const keep: Keep = (opened) => {
    kept.push(opened);
    return opened;
  };
  try {
    return { ...(await open(keep)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
