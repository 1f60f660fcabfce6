/** Options that every command takes, and how many words each has. */
const SHARED: Readonly<Record<string, number>> = { "--ledger": 2, "--lang": 2, "--json": 1 };

/**
 * Lets shared options stand before the command too: `entente --ledger my.db brief` is what many type first.
 * @returns the arguments with those options moved behind the command; unchanged if no command follows them.
 */
export function commandFirst(args: readonly string[]): readonly string[] {
  const before = leading(args);
  return before === 0 || before >= args.length ? args : [args[before] as string, ...args.slice(0, before), ...args.slice(before + 1)];
}

function leading(args: readonly string[]): number {
  let at = 0;
  for (let words = wordsOf(args[at] ?? ""); words > 0; words = wordsOf(args[at] ?? "")) at += words;
  return at;
}

function wordsOf(arg: string): number {
  const [name = "", value] = arg.split("=", 2);
  return value === undefined ? (SHARED[name] ?? 0) : name in SHARED ? 1 : 0;
}
