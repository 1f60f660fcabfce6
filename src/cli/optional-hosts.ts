import { existsSync } from "node:fs";

const OPTION = "--allow-private";
/** Names of hosts with a dot, IP addresses and networks; in a list also names without one. */
const ENTRY = String.raw`(?:[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.?|[\d.]+(?:/\d{1,3})?|\[?[\da-f]*:[\da-f:.]*\]?(?:/\d{1,3})?)`;
const HOSTS = new RegExp(`^${ENTRY}(?:,${ENTRY})*$`, "iu");

/**
 * Settles what stands behind `--allow-private`, whose hosts may be left out: a list of hosts belongs to it, an address of the web or
 * something that lies on the disk does not. `--allow-private=HOSTS` says it without a doubt.
 */
export function withOptionalHosts(args: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const [arg = "", next] = [args[i], args[i + 1]];
    if (arg === "--") return [...out, ...args.slice(i)];
    if (arg !== OPTION) out.push(arg);
    else if (next !== undefined && /[.,:]/u.test(next) && HOSTS.test(next) && !existsSync(next)) {
      out.push(`${OPTION}=${next}`);
      i++;
    } else out.push(`${OPTION}=`);
  }
  return out;
}
