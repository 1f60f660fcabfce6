import { SCREENS, type Screen } from "../parts/screens.ts";

/**
 * Where an action lives. Two actions may have one key if they never live on the same page: who reads does not work through the queue.
 */
export type Scope = "everywhere" | "reading" | "review";

interface Key {
  readonly keys: string;
  readonly scope: Scope;
}

/** Every action that has a key of its own, by its name: an island binds it by that, whatever key it has. */
export const ACTIONS = {
  next: { keys: "j", scope: "everywhere" },
  previous: { keys: "k", scope: "everywhere" },
  document: { keys: "o", scope: "everywhere" },
  original: { keys: "v", scope: "everywhere" },
  contradiction: { keys: "x", scope: "everywhere" },
  cite: { keys: "c", scope: "everywhere" },
  annotate: { keys: "a", scope: "reading" },
  "month-back": { keys: "[", scope: "everywhere" },
  "month-on": { keys: "]", scope: "everywhere" },
  "review-accept": { keys: "a", scope: "review" },
  "review-correct": { keys: "e", scope: "review" },
  "review-reject": { keys: "r", scope: "review" },
  search: { keys: "/", scope: "everywhere" },
  help: { keys: "?", scope: "everywhere" },
} as const satisfies Readonly<Record<string, Key>>;

export type ActionName = keyof typeof ACTIONS;

/** The keys that lead to a screen: two, one after the other. */
export function screenKeys(screen: Screen): string {
  return `g ${SCREENS[screen].key}`;
}
