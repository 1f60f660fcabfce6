import type { Ledger, Opened } from "../ledger/index.ts";
import type { VersionsView } from "../publish/differences/views.ts";
import type { RenderOptions } from "../publish/index.ts";
import { UnknownChoice } from "./errors.ts";

/**
 * The versions of a document and what became different.
 * @param between two numbers of versions; without, each version is compared with the one before it
 * @param asOf only those that were recorded by then; ISO 8601 instant, UTC
 * @throws UnknownChoice if there is no version of such a number
 */
export async function versions(
  { ledger }: { readonly ledger: Pick<Ledger, "texts"> },
  id: string,
  between?: readonly [number, number],
  asOf?: string,
): Promise<Opened<VersionsView>> {
  const found = await ledger.texts(id);
  if (found.state !== "found") return found;
  const texts = found.value.filter((v) => asOf === undefined || v.recordedAt <= asOf);
  if (texts.length === 0) return { state: "unknown" };
  const known = texts.map((v) => v.n);
  const missing = between?.find((n) => !known.includes(n));
  if (missing !== undefined) throw new UnknownChoice(`The document ${id} has no version ${missing}. It has ${known.join(", ")}.`);
  // Loaded late: no other command compares texts.
  const { buildVersions } = await import("../publish/differences/build.ts");
  return { state: "found", value: buildVersions(id, texts, between) };
}

/** Versions and their differences as text. */
export async function renderVersions(view: VersionsView, options: RenderOptions): Promise<string> {
  return (await import("../publish/differences/render.ts")).renderVersions(view, options);
}
