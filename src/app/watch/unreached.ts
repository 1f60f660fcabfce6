import type { Failed } from "../../fetch/index.ts";
import type { FailureName } from "../../publish/index.ts";
import { blameOf, isUnreached } from "./acquired.ts";

/** Something that was not reached: what to write down if that is its own fault. */
export interface Unreached {
  readonly host: string;
  readonly kind: FailureName;
  readonly reason: string;
  settle(): Promise<void>;
}

/** A name server was reached, and says that there is no such name. */
export function isNoName({ kind }: Pick<Failed, "kind">): boolean {
  return kind === "no-such-name";
}

/** Nobody answered, as {@link isUnreached} says, or there is nobody of that name. */
export function isNobodyThere(failed: Failed): boolean {
  return isUnreached(failed) || (failed.status === undefined && isNoName(failed));
}

/** What nobody answered for in one round. Only at its end is it known whether that says something about them or about us. */
export class UnreachedHosts {
  readonly #hosts = new Map<string, Unreached[]>();

  add(unreached: Unreached): void {
    const { host } = unreached;
    const there = this.#hosts.get(host);
    if (there) there.push(unreached);
    else this.#hosts.set(host, [unreached]);
  }

  get count(): number {
    return this.#hosts.size;
  }

  /** Why the first one was not reached. */
  get first(): { readonly kind: FailureName; readonly reason: string } {
    const [first] = [...this.#hosts.values()].flat();
    return { kind: first?.kind ?? "refused", reason: first?.reason ?? "" };
  }

  /**
   * Whether it is this machine that is not online, if nobody else answered: several hosts are not down at once, and an error may say so itself.
   * @param hosts all hosts that the sources are on: if there is but one, nobody else can be asked
   */
  isUs(hosts: ReadonlySet<string>): boolean {
    // Whoever is told that a name does not exist is online; networks that say so of every name are found out by the others.
    const named = [...this.#hosts.values()].filter(([first]) => first?.kind !== "no-such-name");
    if (named.length !== 1) return named.length > 1;
    const blame = blameOf({ message: named[0]?.[0]?.reason ?? "" });
    return blame === "ours" || (blame === "unknown" && [...hosts].every((host) => this.#hosts.has(host)));
  }

  /** It was their fault: writes it down. @returns the hosts */
  async settle(): Promise<readonly string[]> {
    for (const all of this.#hosts.values()) for (const unreached of all) await unreached.settle();
    return [...this.#hosts.keys()];
  }
}
