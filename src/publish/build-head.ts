import type { RecordedDocument } from "../core/index.ts";
import type { DocumentHead } from "./views.ts";

/** What is known about a document. */
export function buildHead(recorded: RecordedDocument, origin: string | undefined): DocumentHead {
  const { document, addresses, versions, sample, status, reason } = recorded;
  const partial = versions.at(-1)?.partial;
  // A file on somebody's disk is no address for a reader.
  const url = [document.url, ...addresses].find((address) => address !== undefined && /^https?:\/\//iu.test(address));
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
  };
}
