/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import type { ClaimView } from "../../../server/contract.ts";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Evidence } from "../parts/evidence.tsx";
import type { EvidenceProps } from "../parts/evidence-props.ts";
import { choosePath } from "../ui.ts";

interface Props extends Omit<EvidenceProps, "claim"> {
  readonly id: string;
  readonly heading: ComponentChildren;
  readonly about: ComponentChildren;
  readonly claims: readonly ClaimView[];
  readonly chosen: string | undefined;
  readonly mixed: boolean;
  readonly more?: ComponentChildren;
}

/** Claims that belong together. Each carries its evidence as an inert template, so that moving on needs no request. */
export function Group({ id, heading, about, claims, chosen, mixed, more, lang, words, others }: Props): JSX.Element {
  return (
    <section class="group" aria-labelledby={`group-${id}`}>
      <header class="group-head">
        <h2 id={`group-${id}`}>{heading}</h2>
        <p>{about}</p>
      </header>
      <ul class="lines">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} lang={lang} words={words} href={choosePath(claim.id)} chosen={claim.id === chosen} mixed={mixed} />
            <template data-for={claim.id}>
              <Evidence claim={claim} lang={lang} words={words} others={others} />
            </template>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
