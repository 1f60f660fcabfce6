import type { BlockLabel } from "../../../core/index.ts";
import type { Opens } from "./rule.ts";
import type { Segment } from "./segments.ts";

/** A segment on its way to being a block: the passes of one reading fill in the label, never outside of it. */
export interface Labelled {
  readonly segment: Segment;
  readonly text: string;
  readonly index: number;
  /** Running prose, see {@link isProseLike}: every pass asks. */
  readonly prose: boolean;
  label?: BlockLabel;
  rule?: string;
  opens?: Opens;
}
