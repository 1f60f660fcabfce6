import { type Study, statusOf, study } from "../../analysis/index.ts";
import { headlineFindings } from "../../analysis/profile-headline.ts";
import type { RecordedClaim, Snapshot } from "../../core/index.ts";
import { buildHead } from "../build-head.ts";
import { newestFirst } from "../order.ts";
import { remembered } from "../remembered.ts";
import type { DocumentHead } from "../views.ts";
import type { OutletEntry } from "./lines.ts";
import { type HeadlineDropView, MOST_CLAIMS, MOST_DROPS, type OutletPageView } from "./views.ts";

type Figures = "copiedFrom" | "agencyCredited" | "changed" | "headlines" | "headlineDrops" | "denials" | "contradicted" | "unsourced";

/** What the articles of an outlet show, whatever the day and the language. */
interface OutletContents extends Pick<OutletPageView, Figures> {
  readonly newest: readonly { readonly claim: RecordedClaim; readonly head: DocumentHead }[];
}

/** What the articles of each outlet of a snapshot show; reckoned when it is first asked for. */
export const contentsIn = remembered((snapshot: Snapshot) => remembered((entry: OutletEntry) => contentsOf(study(snapshot), entry)));

function contentsOf(found: Study, { documents }: OutletEntry): OutletContents {
  const claims = documents.flatMap((d) => found.claimsOf(d.document.id));
  const drops = headlines(found, documents);
  return {
    copiedFrom: copiedFrom(found, documents),
    agencyCredited: documents.filter((d) => d.agencies.length > 0 && (found.origins.decisions.get(d.document.id)?.basis ?? "own") === "own")
      .length,
    changed: documents.filter((d) => d.versions.filter((v) => v.older !== true).length > 1).length,
    headlines: drops.slice(0, MOST_DROPS),
    headlineDrops: {
      source: drops.filter((d) => d.drops.includes("source")).length,
      certainty: drops.filter((d) => d.drops.includes("certainty")).length,
      denial: drops.filter((d) => d.drops.includes("denial")).length,
    },
    denials: claims.filter((c) => statusOf(c) === "denied").length,
    contradicted: claims.filter((c) => (found.contradicts.get(c.id)?.length ?? 0) > 0).length,
    unsourced: claims.filter((c) => c.sources.length === 0).length,
    newest: newest(found, documents),
  };
}

function newest(found: Study, documents: OutletEntry["documents"]): OutletContents["newest"] {
  return documents
    .flatMap((of) =>
      found.claimsOf(of.document.id).map((claim) => ({ claim, of, id: claim.id, evidence: claim.evidence, document: of.document })),
    )
    .sort(newestFirst)
    .slice(0, MOST_CLAIMS)
    .map(({ claim, of }) => ({
      claim,
      head: buildHead(of, found.origins.decisions.get(of.document.id)?.origin, found.outletOf(of)),
    }));
}

function copiedFrom({ origins, documents: all, outletOf }: Study, documents: OutletEntry["documents"]): OutletPageView["copiedFrom"] {
  const counts = new Map<string, { id?: string; name?: string; articles: number }>();
  for (const { document } of documents) {
    const decision = origins.decisions.get(document.id);
    if (!decision || decision.basis === "own") continue;
    const from = all.get(decision.origin);
    const { id, listed } = from ? outletOf(from) : {};
    const name = listed?.name ?? from?.document.outlet ?? id;
    const known = counts.get(id ?? "");
    if (known) known.articles++;
    else counts.set(id ?? "", { ...(id !== undefined && { id }), ...(name !== undefined && { name }), articles: 1 });
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

/** Headlines that leave out what their body says, those of the newest articles first. */
function headlines(found: Study, documents: OutletEntry["documents"]): readonly HeadlineDropView[] {
  const day = ({ document: { published } }: OutletEntry["documents"][number]): string => published.notAfter ?? published.notBefore ?? "";
  return documents
    .toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.document.id < b.document.id ? -1 : 1))
    .flatMap(({ document, blocks }) =>
      headlineFindings(blocks, found.claimsOf(document.id)).map(
        ({ drops, headline, body }): HeadlineDropView => ({
          document: document.id,
          ...(document.title !== undefined && { title: document.title }),
          drops,
          headline: headline.id,
          body: body.id,
        }),
      ),
    );
}
