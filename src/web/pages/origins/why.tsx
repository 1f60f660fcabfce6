/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { OriginsView } from "../../../server/contract.ts";
import { OutletLink } from "../parts/outlet-link.tsx";
import { dateInWords, publicationInBrief } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { documentPath, inTime, type Ui } from "../ui.ts";
import { titleOf } from "./title.tsx";
import { wordsOf } from "./words.ts";

/** On what it rests that the text comes from there. */
export function Why({ ui, view }: { readonly ui: Ui; readonly view: OriginsView }): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const { document, origin, basis, agencies, madeBy, madeAt } = view;
  const alone = origin.id === document.id;
  const says = basis === "decided" && alone ? w.basis.decidedOwn : w.basis[basis];
  return (
    <section class="why">
      <p>
        {says}
        {!alone && (
          <>
            {" "}
            <a href={inTime(ui, documentPath(origin.id))}>{titleOf(origin, ui)}</a>{" "}
            <span class="aside">
              (<OutletLink document={origin} words={words} />, {publicationInBrief(origin.published, words)})
            </span>
          </>
        )}
      </p>
      <Measure ui={ui} of={view} shown={alone ? undefined : origin.id} />
      {agencies.length > 0 && <p>{w.agencies(agencies.map(visible).join(", "))}</p>}
      {madeBy && madeAt !== undefined && (
        <p class="aside">
          {"decision" in madeBy
            ? w.byDecision(madeBy.decision, dateInWords(madeAt, words))
            : w.software(madeBy.software, dateInWords(madeAt, words))}
        </p>
      )}
    </section>
  );
}

/** How much two texts share. */
export function Measure({
  ui,
  of: { of, shared, sentences, agency },
  shown,
}: {
  readonly ui: Ui;
  readonly of: Pick<OriginsView, "of" | "shared" | "sentences" | "agency">;
  /** The document that is named already. */
  readonly shown: string | undefined;
}): JSX.Element | null {
  const w = wordsOf(ui.lang);
  if (shared === undefined) return null;
  const told = [
    w.shared(numberFormat(ui.words.tag, "percent").format(shared)),
    ...(sentences === undefined ? [] : [w.sentences(sentences)]),
    ...(agency === undefined ? [] : [w.both(visible(agency))]),
  ];
  return (
    <p class="aside">
      {told.join(" · ")}
      {of !== undefined && of !== shown && (
        <>
          {" · "}
          {w.comparedWith} <a href={inTime(ui, documentPath(of))}>{of}</a>
        </>
      )}
    </p>
  );
}
