/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import { type EventFacets, type EventStatus, type Kind, kindEntry } from "../../../server/contract.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { eventsAddress, type Query } from "./address.ts";
import { Standing } from "./standing.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly query: Query;
  readonly facets: EventFacets;
}

type Facet = "status" | "kind" | "actor";

/** What the events are, counted; each value a link that narrows to it, a chosen one a link that lets it go. */
export function EventFacetList({ ui, query, facets }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const shown = (["status", "kind", "actor"] as const).filter((facet) => facets[facet].length > 0);
  return (
    <nav class="facets" aria-label={w.facets}>
      {shown.map((facet) => (
        <details key={facet} open>
          <summary>{w.facet[facet]}</summary>
          <ul>
            {facets[facet].map((v) => (
              <li key={v.value}>
                <Value ui={ui} query={query} facet={facet} value={v.value}>
                  {name(facet, v)}
                </Value>{" "}
                <span class="count">{numberFormat(ui.words.tag).format(v.count)}</span>
              </li>
            ))}
            {facet !== "status" && facets.more[facet] > 0 && <li class="aside">{w.moreValues(facets.more[facet])}</li>}
          </ul>
        </details>
      ))}
    </nav>
  );

  function name(facet: Facet, v: { readonly value: string; readonly name?: string }): ComponentChildren {
    if (facet === "status") return <Standing status={v.value as EventStatus} lang={ui.lang} />;
    if (facet === "kind") return kindLabel(v.value as Kind, ui.lang);
    return (
      <>
        {visible(v.name ?? v.value)} <span class="codes">{visible(v.value)}</span>
      </>
    );
  }
}

/** Under another value than the one that is chosen, the list is narrowed to that one. */
function Value({
  ui,
  query,
  facet,
  value,
  children,
}: Omit<Props, "facets"> & { readonly facet: Facet; readonly value: string; readonly children: ComponentChildren }): JSX.Element {
  const chosen = query[facet]?.trim().toLowerCase() === value.toLowerCase();
  return (
    <a href={eventsAddress(ui, query, { [facet]: chosen ? undefined : value })} {...(chosen && { "aria-current": "true" as const })}>
      {children}
      {chosen && (
        <span>
          <span aria-hidden="true"> ×</span>
          <span class="unseen"> ({wordsOf(ui.lang).letGo})</span>
        </span>
      )}
    </a>
  );
}

/** A kind as a noun with a capital. */
export function kindLabel(kind: Kind, lang: Ui["lang"]): string {
  const label = kindEntry(kind).label[lang];
  return label.charAt(0).toUpperCase() + label.slice(1);
}
