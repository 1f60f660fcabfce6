/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import type { ListedClaim } from "../../../server/contract.ts";
import { atSentence, webAddress } from "../text/links.ts";
import { claimPath, documentPath, inTime, type Ui } from "../ui.ts";

interface Props {
  readonly ui: Ui;
  readonly claim: ListedClaim;
  readonly children?: ComponentChildren;
}

/** The ways from a claim that stands among others: to its article, to its own page, to the original at its sentence. */
export function ClaimLinks({ ui, claim, children }: Props): JSX.Element {
  const { evidence } = ui.words;
  return (
    <p class="card-links">
      <a href={inTime(ui, documentPath(claim.document.id, claim.id))}>{evidence.open}</a>
      <a href={inTime(ui, claimPath(claim.id))}>{evidence.permanent}</a>
      <OpenOriginal ui={ui} claim={claim} />
      {children}
    </p>
  );
}

/** Leads to the article where it was published, at the sentence. Invented articles have no original to open. */
export function OpenOriginal({ ui, claim }: Omit<Props, "children">): JSX.Element | null {
  const original = claim.document.sample ? undefined : webAddress(claim.document.url);
  if (original === undefined) return null;
  return (
    <a href={atSentence(original, claim.quote)} rel="noreferrer noopener">
      {ui.words.evidence.original}
    </a>
  );
}
