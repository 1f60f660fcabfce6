import { type ClaimLists, claimLists } from "../../app/search.ts";
import type { ClaimView, DocumentHead } from "../contract.ts";
import { detail } from "./detail.ts";

/** Lists of claims over views that a test made up; the code that narrows, counts and turns pages is the real one. Nothing is indexed by words. */
export function testLists(all: readonly ClaimView[], sample = true): ClaimLists {
  const heads = new Map<string, DocumentHead>(all.map((c) => [readingOf(c), c.document]));
  const at = "2031-03-14T08:00:00.000Z";
  return claimLists(
    {
      lastChange: async () => at,
      claimRows: async () => ({
        analyses: [...heads].map(([reading, { id, outlet, published }]) => ({
          document: id,
          n: Number(reading.split(".")[1]),
          recordedAt: at,
          published,
          sample,
          ...(outlet !== undefined && { outlet }),
        })),
        claims: all.map(({ id, document, kind, stance, factuality, tense, actors, recipients, sources, evidence }) => ({
          document: document.id,
          analysis: Number(id.split(".")[1]),
          n: Number(id.split(".")[2]),
          kind,
          stance,
          factuality,
          tense,
          actors: actors.map((a) => a.code),
          recipients: recipients.map((a) => a.code),
          sources: sources.map((s) => s.name),
          start: evidence.start,
          review: "unreviewed",
        })),
        redone: [],
        deleted: [],
      }),
      listed: async (ids) => ({
        claims: ids.flatMap((id) => all.filter((c) => c.id === id).map((c) => detail(c).recorded)),
        documents: new Map(
          [...heads].map(([reading, { analysed, url, ...head }]) => [
            reading,
            {
              document: { ...head, ...(url !== undefined && { url }) },
              addresses: [],
              versions: [],
              sample: head.sample,
              status: analysed ? "analysed" : "not-analysed",
            },
          ]),
        ),
      }),
      search: {
        complete: async () => true,
        catchUp: async () => true,
        find: async () => ({ passages: [], more: false }),
        quotes: async () => [],
      },
    },
    (code, lang) => all.flatMap((c) => [...c.actors, ...c.recipients]).find((a) => a.code === code && lang === "de")?.name ?? code,
  );
}

const readingOf = ({ id }: ClaimView): string => id.slice(0, id.lastIndexOf("."));
