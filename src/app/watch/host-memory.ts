import type { HostMemory } from "../../fetch/index.ts";
import type { Ledger } from "../../ledger/index.ts";

/** Under which name the ledger keeps until when a host wants to be left alone: milliseconds since 1970. */
const settingOf = (hostname: string): string => `rest.${hostname}`;

/** Keeps in the ledger which hosts want to be left alone (429, 503), so that a later run leaves them alone too. */
export function hostMemory(ledger: Pick<Ledger, "setting" | "set">): HostMemory {
  return {
    restsUntil: async (hostname) => {
      const until = await ledger.setting(settingOf(hostname));
      return typeof until === "number" ? until : undefined;
    },
    rest: (hostname, until) => ledger.set(settingOf(hostname), until),
  };
}
