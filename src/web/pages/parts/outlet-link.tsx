/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DocumentHead } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { outletPath } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { useInTime } from "./in-time.ts";

/** The outlet of a document, with the way to what is known of it; or that it is unknown. */
export function OutletLink({ document, words }: { document: DocumentHead; words: Words }): JSX.Element {
  const then = useInTime();
  const { outlet, outletId } = document;
  const name = outlet === undefined ? <em>{words.evidence.outletUnknown}</em> : visible(outlet);
  return outletId === undefined ? (
    <span class="outlet">{name}</span>
  ) : (
    <a class="outlet" href={then(outletPath(outletId))}>
      {name}
    </a>
  );
}
