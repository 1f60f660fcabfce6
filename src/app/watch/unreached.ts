import { blameOf } from "./acquired.ts";

/** Something that was not reached: what to write down if that is its own fault. */
export interface Unreached {
  readonly host: string;
  readonly reason: string;
  settle(): Promise<void>;
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
  get reason(): string {
    for (const [first] of this.#hosts.values()) if (first) return first.reason;
    return "";
  }

  /**
   * Whether it is this machine that is not online, if nobody else answered: several hosts are not down at once, and an error may say so itself.
   * @param hosts all hosts that the sources are on: if there is but one, nobody else can be asked
   */
  isUs(hosts: ReadonlySet<string>): boolean {
    if (this.count !== 1) return this.count > 1;
    const [first] = [...this.#hosts.values()].flat();
    const blame = blameOf({ message: first?.reason ?? "" });
    return blame === "ours" || (blame === "unknown" && [...hosts].every((host) => this.#hosts.has(host)));
  }

  /** It was their fault: writes it down. @returns the hosts */
  async settle(): Promise<readonly string[]> {
    for (const all of this.#hosts.values()) for (const unreached of all) await unreached.settle();
    return [...this.#hosts.keys()];
  }
}
