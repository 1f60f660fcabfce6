import type { Document, OutletOf, RecordedDocument } from "../core/index.ts";
import { sanctionMark } from "./quoting.ts";
import type { DocumentHead } from "./views.ts";

/** What of a document its head is made from. */
export interface Headed extends Pick<RecordedDocument, "addresses" | "versions" | "sample" | "status"> {
  readonly document: Omit<Document, "text">;
  readonly reason?: string;
}

/** The web addresses of a document, the one that names it first. A file on somebody's disk is no address for a reader. */
export function webAddresses({ document, addresses }: Pick<Headed, "document" | "addresses">): readonly string[] {
  const all = [document.url, ...addresses].filter((address) => address !== undefined && /^https?:\/\//iu.test(address));
  return [...new Set(all as string[])];
}

/** What is known about a document. @param of its outlet */
export function buildHead(recorded: Headed, origin: string | undefined, of: OutletOf): DocumentHead {
  const { document, versions, sample, status, reason } = recorded;
  const partial = versions.findLast((version) => version.older !== true)?.partial;
  const [url] = webAddresses(recorded);
  return {
    id: document.id,
    ...(document.title !== undefined && { title: document.title }),
    ...(document.outlet !== undefined && { outlet: document.outlet }),
    ...(url !== undefined && { url }),
    published: document.published,
    sample,
    analysed: status === "analysed",
    ...(status === "not-analysed" && { notAnalysed: reason ?? "" }),
    ...(partial !== undefined && { partial }),
    ...(origin !== undefined && { origin }),
    ...(of.id !== undefined && { outletId: of.id }),
    ...(of.sanctions.length > 0 && { sanctions: of.sanctions.map(sanctionMark) }),
  };
}
