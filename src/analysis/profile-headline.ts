import { type Block, type BlockLabel, blockAt, type RecordedClaim } from "../core/index.ts";
import { CERTAIN, certainty, isDenial } from "./certainty.ts";
import { subjectKey } from "./claim-key.ts";

/** What the headline leaves out that its body says: who says so, that it is not certain, that somebody denies it. */
export type HeadlineDrop = "source" | "certainty" | "denial";

/** A claim of the headline that says more than the body. */
export interface HeadlineFinding {
  readonly drops: readonly HeadlineDrop[];
  readonly headline: RecordedClaim;
  /** The claim of the body that shows it. */
  readonly body: RecordedClaim;
}

const BODY: ReadonlySet<BlockLabel> = new Set(["lead", "heading", "body"]);

/**
 * Where the headline says more than its body. Headline and body are compared only where they tell of the same: claims of one kind, with
 * the same actors in the same direction.
 * - `source`: the headline says it itself, and the body nowhere does without a source ("laut")
 * - `certainty`: nowhere in the body it is as certain as in the headline ("könnte", "dürfte")
 * - `denial`: the headline tells it as certain, somebody in the body says that it is not so, and no headline tells of that
 */
export function headlineFindings(blocks: readonly Block[], claims: readonly RecordedClaim[]): readonly HeadlineFinding[] {
  const labelOf = (c: RecordedClaim): BlockLabel | undefined => blockAt(blocks, c.evidence)?.label;
  const head = claims.filter((c) => labelOf(c) === "title");
  const body = claims.filter((c) => BODY.has(labelOf(c) ?? "furniture"));
  return head.flatMap((headline) => {
    const same = body.filter((c) => subjectKey(c) === subjectKey(headline));
    const told = head.some((h) => subjectKey(h) === subjectKey(headline) && isDenial(h));
    return grouped(headline, [
      ["source", dropsSource(headline, same)],
      ["certainty", dropsCertainty(headline, same)],
      ["denial", told ? undefined : dropsDenial(headline, same)],
    ]);
  });
}

const isAffirmed = ({ factuality }: RecordedClaim): boolean => factuality.endsWith("+");

/** What the body says of the happening, denials apart: they stand against the headline, they do not tell the same with more reserve. */
const affirming = (same: readonly RecordedClaim[], headline: RecordedClaim): readonly RecordedClaim[] =>
  same.filter((c) => isDenial(c) === isDenial(headline));

function dropsSource(headline: RecordedClaim, same: readonly RecordedClaim[]): RecordedClaim | undefined {
  const told = affirming(same, headline);
  return headline.sources.length === 0 && told.every((c) => c.sources.length > 0) ? told[0] : undefined;
}

function dropsCertainty(headline: RecordedClaim, same: readonly RecordedClaim[]): RecordedClaim | undefined {
  const told = affirming(same, headline);
  const highest = Math.max(...told.map((c) => certainty(c.factuality)));
  // The most certain one shows it best: even that says less.
  return told.length > 0 && highest < certainty(headline.factuality) ? told.find((c) => certainty(c.factuality) === highest) : undefined;
}

function dropsDenial(headline: RecordedClaim, same: readonly RecordedClaim[]): RecordedClaim | undefined {
  return isAffirmed(headline) && certainty(headline.factuality) === CERTAIN ? same.find(isDenial) : undefined;
}

/** One finding per claim of the body, with all that it shows. */
function grouped(
  headline: RecordedClaim,
  found: readonly (readonly [HeadlineDrop, RecordedClaim | undefined])[],
): readonly HeadlineFinding[] {
  const byBody = new Map<RecordedClaim, HeadlineDrop[]>();
  for (const [drop, body] of found) if (body) byBody.set(body, [...(byBody.get(body) ?? []), drop]);
  return [...byBody].map(([body, drops]) => ({ drops, headline, body }));
}
