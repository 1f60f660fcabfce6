import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { type Scope, sampleShare, shelvesOf } from "./scope.ts";
import type { BriefingSubjects } from "./views.ts";

const MOST_PAIRS = 24;

interface Pair {
  readonly scope: Scope;
  readonly last: number;
}

const ordered = new WeakMap<Snapshot, readonly Pair[]>();

/** What a briefing can be about: the pairs last told of, and every actor by code. */
export function buildBriefingSubjects(snapshot: Snapshot, names: ActorNames, language: UiLanguage): BriefingSubjects {
  const pairs = ordered.get(snapshot) ?? lastTold(snapshot);
  ordered.set(snapshot, pairs);
  const actor = (code = ""): ActorView => ({ code, name: names(code, language), leaf: names(code, language) });
  return {
    pairs: pairs.map(({ scope: { of, codes, filed } }) => ({
      id: of,
      actors: [actor(codes[0]), actor(codes[1])] as const,
      claims: filed.length,
    })),
    actors: [...shelvesOf(snapshot).actors.values()]
      .map(({ of, filed }) => ({ ...actor(of), claims: filed.length }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    sample: sampleShare(snapshot.documents),
  };
}

function lastTold(snapshot: Snapshot): readonly Pair[] {
  return [...shelvesOf(snapshot).pairs.values()]
    .map((scope): Pair => ({ scope, last: scope.filed.reduce((last, { day }) => Math.max(last, day), 0) }))
    .sort((a, b) => b.last - a.last || b.scope.filed.length - a.scope.filed.length || (a.scope.of < b.scope.of ? -1 : 1))
    .slice(0, MOST_PAIRS);
}
