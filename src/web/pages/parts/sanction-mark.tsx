/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type DocumentHead, MEASURES, type SanctionMark as Measure, type UiLanguage } from "../../../server/contract.ts";
import { wordsOf } from "../sources/words.ts";
import { webAddress } from "../text/links.ts";
import { visible } from "../text/visible.ts";

interface Props {
  readonly document: Pick<DocumentHead, "sanctions">;
  readonly lang: UiLanguage;
  /** Inside of a link, where no other can stand: the acts are named, not linked. */
  readonly brief?: boolean;
}

/** Says that the outlet of what stands here is under measures of the European Union, and by which act. Nothing if none is known. */
export function SanctionMark({ document: { sanctions = [] }, lang, brief = false }: Props): JSX.Element | null {
  if (sanctions.length === 0) return null;
  const w = wordsOf(lang).sanction;
  return (
    <span class="sanctioned">
      <span class="sanctioned-mark">
        <span aria-hidden="true">§ </span>
        {w.mark}
      </span>{" "}
      {sanctions.map((sanction, i) => (
        <span key={sanction.id}>
          {i > 0 && "; "}
          <Act sanction={sanction} brief={brief} />
          {!brief && ` (${MEASURES[sanction.measure][lang]}, ${w.since(sanction.from)}${sanction.unconfirmed ? `, ${w.unconfirmed}` : ""})`}
        </span>
      ))}
    </span>
  );
}

/** Acts are cited as the list has them, in English. */
function Act({ sanction: { act, url }, brief }: { sanction: Measure; brief: boolean }): JSX.Element {
  const address = brief ? undefined : webAddress(url);
  if (address === undefined) return <span lang="en">{visible(act)}</span>;
  return (
    <a href={address} lang="en" rel="noreferrer noopener">
      {visible(act)}
    </a>
  );
}
