import { type LanguagePack, readDocument } from "../core/index.ts";
import type { Analyser } from "../ledger/index.ts";

/** Reads documents with the given packs, for the ledger. */
export function makeAnalyser(packs: readonly LanguagePack[]): Analyser {
  return {
    version: packs.map((p) => `${p.language}-${p.version}`).join("+") || "none",
    analyse: (document) => {
      const result = readDocument(document, packs);
      if (result.status === "not-analysed") {
        const { title, outlet, published } = document;
        return {
          status: "not-analysed",
          reason: result.reason,
          ...(title !== undefined && { title }),
          ...(outlet !== undefined && { outlet }),
          published,
          blocks: [],
          unread: [],
          agencies: [],
          genre: [],
          claims: [],
        };
      }
      const { reading } = result;
      const { title, outlet, published } = reading.document;
      return {
        status: "analysed",
        ...(title !== undefined && { title }),
        ...(outlet !== undefined && { outlet }),
        published,
        blocks: reading.blocks,
        unread: reading.unread,
        agencies: reading.self.agencies,
        genre: reading.genre,
        claims: reading.claims,
      };
    },
  };
}
