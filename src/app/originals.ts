import type { KeptOriginal, Opened } from "../ledger/index.ts";
import { cleanLine } from "../publish/index.ts";
import { UnknownChoice } from "./errors.ts";
import type { Workbench } from "./workbench.ts";

/** An original whose bytes are there. */
export type WholeOriginal = KeptOriginal & { readonly bytes: Uint8Array };

/**
 * The bytes of a document as they came, checked against their hash.
 * @param version its number; without, the newest version of which an original was kept
 * @throws UnknownChoice if there is no such version, none was kept, or its bytes were dropped
 * @throws LedgerError `original-damaged`
 */
export async function original({ ledger }: Pick<Workbench, "ledger">, id: string, version?: number): Promise<Opened<KeptOriginal>> {
  const found = await ledger.texts(id);
  if (found.state !== "found") return found;
  const known = found.value.map((v) => v.n);
  if (version !== undefined && !known.includes(version))
    throw new UnknownChoice(`The document ${id} has no version ${version}. It has ${known.join(", ")}.`);
  const value = await ledger.log.original(id, version);
  if (value) return { state: "found", value };
  const which = version === undefined ? `the document ${id}` : `version ${version} of the document ${id}`;
  const others = found.value.filter((v) => v.hasOriginal).map((v) => v.n);
  const hint = others.length > 0 ? ` One was kept of version ${others.join(", ")}.` : "";
  const why = "it came before originals were kept, or with the sample that ships with Entente";
  throw new UnknownChoice(`No original was kept of ${which}: ${why}.${hint}`);
}

/**
 * The same, with its bytes.
 * @throws UnknownChoice if they were dropped
 */
export function whole(kept: KeptOriginal): WholeOriginal {
  const { bytes, droppedAt = "", sha256 } = kept;
  if (bytes) return { ...kept, bytes };
  const day = droppedAt.slice(0, 10);
  throw new UnknownChoice(`The bytes of this original were dropped on ${day}; its hash is ${sha256}. --headers still shows how it came.`);
}

/** How an original came, for people: when, from where, with which headers, and its hash. */
export function originalHead({ acquisition, sha256, length, mediaType, charset, droppedAt }: KeptOriginal): string {
  const { at, address, part, chain = [], finalAddress, status, headers = [], ground } = acquisition;
  const hops = chain.length > 1 ? chain.map((hop) => `${hop.status} ${hop.url}`) : [];
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ["time", at],
    ["address", address],
    ["part", part],
    ["final address", finalAddress === address ? undefined : finalAddress],
    ...hops.map((hop) => ["by way of", hop] as const),
    ["status", status],
    ["media type", mediaType && `${mediaType}${charset === undefined ? "" : `; charset=${charset}`}`],
    ["bytes", length],
    ["sha256", sha256],
    ["ground", ground],
    ["dropped", droppedAt],
  ];
  const lines = facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(13)}  ${cleanLine(String(value))}`]));
  return [...lines, ...(headers.length > 0 ? ["", ...headers.map(([name, value]) => cleanLine(`${name}: ${value}`))] : [])].join("\n");
}
