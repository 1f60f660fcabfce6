/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { FailureName, SourcesView } from "../../../server/contract.ts";
import { failureInWords } from "../../../server/contract.ts";
import { Layout } from "../parts/layout.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { Known } from "./known.tsx";
import { Outlets } from "./outlets.tsx";
import { ChooseFeed, Watched } from "./watched.tsx";
import { wordsOf } from "./words.ts";

/** What became of a wish to change what is watched. */
export interface Became {
  readonly ok: boolean;
  readonly says?: string;
  readonly failure?: { readonly kind: FailureName; readonly reason: string };
  /** To choose from. */
  readonly feeds?: readonly { readonly url: string; readonly title: string }[];
}

interface Props {
  readonly ui: Ui;
  readonly view: SourcesView;
  readonly query: Readonly<Record<string, string>>;
  /** Sources can be added here. */
  readonly open: boolean;
  readonly became?: Became;
}

/** Where articles come from: the outlets of the ledger, what is watched, and a look into the list of outlets. */
export function SourcesPage({ ui, view, query, open, became }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const says = became?.failure ? failureInWords(became.failure, ui.lang) : became?.says;
  return (
    <Layout ui={ui} title={w.title} at="sources">
      <div class="outlets">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        {says !== undefined && (
          <p class="notice" role={became?.ok === true ? "status" : "alert"}>
            {visible(says)}
          </p>
        )}
        {became?.feeds && <ChooseFeed ui={ui} feeds={became.feeds} />}
        <Outlets ui={ui} outlets={view.outlets} />
        <Known ui={ui} view={view} query={query} />
        <Watched ui={ui} sources={view.watched} open={open && ui.asOf === undefined} />
      </div>
    </Layout>
  );
}
