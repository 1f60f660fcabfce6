/** The exit code of a program that was interrupted, by convention of shells. */
const INTERRUPTED = 130;

/** Ctrl+C and its like: the first one asks to end after what is in hand, the second ends at once. Nothing recorded is lost either way. */
export function stopSignals(onFirst: () => void): { readonly signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    stop.abort();
    onFirst();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: stop.signal,
    end: () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    },
  };
}
