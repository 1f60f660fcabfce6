import {
  type Below,
  type DerivationStep,
  type Factuality,
  kindEntry,
  type Quotation,
  type Source,
  type Stance,
  type Tense,
} from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { attribution } from "./attribution.ts";
import { type Dating, datingOf, laysAhead } from "./dating.ts";
import { type EventWord, holds, STATES } from "./event.ts";
import { type Firmness, firmness } from "./factuality.ts";

/** Who tells an event, how firmly, and when it lies. */
export interface Telling {
  readonly sources: readonly Source[];
  readonly stance: Stance;
  readonly factuality: Factuality;
  readonly tense: Tense;
  readonly time?: string;
  /** The event is only demanded or feared: no claim of its own. */
  readonly untold: boolean;
  readonly because: readonly string[];
  readonly steps: readonly DerivationStep[];
}

/** Reads everything that stands around the word of an event. */
export function tell(below: Below<"claims">, scene: Scene, event: EventWord, quotations: readonly Quotation[]): Telling {
  const firm = firmness(scene, event);
  const said = attribution(scene, event, quotations, firm);
  const dating = datingOf(below, scene, event, firm.known === true, quotations);
  return {
    sources: said.sources,
    stance: said.stance,
    factuality: said.factuality ?? firm.factuality,
    tense: event.performed ? "past" : tenseOf(scene, event, firm, dating),
    ...(dating && { time: dating.time }),
    untold: firm.untold === true,
    because: firm.because,
    steps: said.steps,
  };
}

/** Words that make a habit or a state of what is done. */
const GOES_ON =
  /^(?:seit|seither|seitdem|weiterhin|weiter|stets|immer|regelmäßig|täglich|ständig|unverändert|derzeit|gerade|momentan|unentwegt|beharrlich|längst)$/u;

/**
 * Present forms tell more than the present: what is dated ahead is future ("liefert im Juni"), what is dated before is past (historical
 * present), and so is what a headline tells. What somebody "fordert", "kritisiert", "lehnt ab" in running text, goes on
 * (Duden Grammatik § 725: szenisches Präsens; Konvention der Schlagzeile).
 */
function tenseOf(scene: Scene, event: EventWord, firm: Firmness, dating: Dating | undefined): Tense {
  const {
    functions: { clause },
    kind,
    noun,
  } = event;
  if (firm.tense !== "ongoing") return firm.tense;
  if (dating?.side === "after" || (!firm.known && laysAhead(scene, clause))) return "future";
  if (clause.time !== "ongoing" || clause.modal !== undefined) return firm.tense;
  if (dating?.side === "before" && !dating.starts && !STATES.has(kind)) return "past";
  if (holds(scene, clause, GOES_ON) || dating?.starts) return firm.tense;
  if (kindEntry(kind).speechAct && !scene.headline) return firm.tense;
  return scene.headline && (!noun || event.supported) && !STATES.has(kind) && clause.type === "main" && !clause.passive
    ? "past"
    : firm.tense;
}
