import type { Kysely } from "kysely";
import type { Acquisition, HeaderLines } from "./acquisition.ts";
import { addressForms } from "./canonical-address.ts";
import type { StateInTime } from "./in-time.ts";
import type { Address } from "./ledger.ts";
import type { Tables } from "./tables.ts";
import type { VersionMetadata } from "./version-metadata.ts";

/** When and where each version of a document was to be seen, by its number: what the log says of its fetches, and what came with it. */
export async function sightings(
  db: Kysely<Tables>,
  id: string,
  versions: readonly { readonly n: number; readonly metadata: string | null }[],
): Promise<ReadonlyMap<number, StateInTime>> {
  const lines = await db
    .selectFrom("acquisitions")
    .select(["version_n", "at", "address", "final_address", "headers"])
    .where("document_id", "=", id)
    .where("version_n", "is not", null)
    .orderBy("at")
    .execute();
  return new Map(
    versions.map(({ n, metadata }) => {
      const own = lines
        .filter((line) => line.version_n === n)
        .map(({ at, address, final_address: final, headers }): Fetch => {
          return {
            at,
            address,
            ...(final !== null && { finalAddress: final }),
            ...(headers !== null && { headers: JSON.parse(headers) as HeaderLines }),
          };
        });
      const { modified, fetched } = (metadata === null ? {} : JSON.parse(metadata)) as VersionMetadata;
      const times = [fetched, ...own.map(timeOf)].filter((time) => time !== undefined);
      return [n, { modified, fetched: times, asked: [...new Set(own.flatMap(placesOf))] }] as const;
    }),
  );
}

/** What an incoming article tells of when and where it was to be seen. */
export function sightingOf(
  addresses: readonly Address[],
  metadata: VersionMetadata | undefined,
  acquisition: Acquisition | undefined,
): StateInTime {
  const fetched = metadata?.fetched ?? (acquisition && timeOf(acquisition));
  // The address that was asked for comes last (`articleAddresses`).
  const last = addresses.at(-1);
  const asked = acquisition ? placesOf(acquisition) : last ? [canonical(last.address)] : [];
  return { modified: metadata?.modified, fetched: fetched === undefined ? [] : [fetched], asked };
}

type Fetch = Pick<Acquisition, "at" | "address" | "finalAddress" | "headers">;

const isFile = (address: string): boolean => !/^https?:/iu.test(address);
const canonical = (address: string): string => addressForms(address)[0] ?? address;

/** The line of a file tells when it was read, not how old it is; that of a web archive also when it was fetched (ISO 28500, WARC-Date). */
function timeOf({ at, address, headers = [] }: Fetch): string | undefined {
  return isFile(address) ? headers.find(([name]) => name.toLowerCase() === "warc-date")?.[1] : at;
}

/** The addresses that were asked for; of what an archive fetched, those that it asked. */
function placesOf({ address, finalAddress }: Fetch): readonly string[] {
  return (finalAddress === undefined ? [address] : isFile(address) ? [finalAddress] : [address, finalAddress]).map(canonical);
}
