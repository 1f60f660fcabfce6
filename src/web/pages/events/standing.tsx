/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventStatus, eventWords, type UiLanguage } from "../../../server/contract.ts";

/** How an event stood when it was told so, by shape, with the word beside it. Where it matters the shapes are those of claims. */
export function Standing({ status, lang }: { readonly status: EventStatus; readonly lang: UiLanguage }): JSX.Element {
  return (
    <span class="standing">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {SHAPES[status]}
      </svg>{" "}
      {eventWords(lang).status[status]}
    </span>
  );
}

const ring = <circle cx="8" cy="8" r="5.2" stroke-width="1.5" />;
const dashed = <circle cx="8" cy="8" r="5.2" stroke-width="1.6" stroke-dasharray="2.4 1.68" />;
const slash = <path d="M4 13.2 12 2.8" stroke-width="1.75" />;

/** Full: told as a fact. Dashed: to come, or open. A stroke through it: not so. */
const SHAPES: Readonly<Record<EventStatus, JSX.Element>> = {
  planned: dashed,
  announced: (
    <>
      {dashed}
      <circle class="solid" cx="8" cy="8" r="1.8" />
    </>
  ),
  possible: (
    <>
      <path d="M5.2 5.6a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.1-1.6 2.3" stroke-width="1.75" stroke-linecap="round" />
      <circle class="solid" cx="8" cy="13.2" r="1.1" />
    </>
  ),
  happened: <circle class="solid" cx="8" cy="8" r="5.6" />,
  ongoing: (
    <>
      {ring}
      <circle class="solid" cx="8" cy="8" r="3.1" />
    </>
  ),
  denied: (
    <>
      {ring}
      {slash}
    </>
  ),
  "not-yet": (
    <>
      {dashed}
      {slash}
    </>
  ),
  "called-off": (
    <>
      {ring}
      <path d="M4.4 4.4 11.6 11.6M11.6 4.4 4.4 11.6" stroke-width="1.6" />
    </>
  ),
};
