const STORE = "entente-keys";
const OFF = "entente-keys-off";

/** An action with the key, or the two keys one after the other, that it has in this browser. */
export interface Row {
  readonly action: string;
  /** `j`, `g t` */
  keys: string;
  /** As it is before anybody changes it. */
  readonly standard: string;
  /** What it does, in the reader's language. */
  readonly does: string;
  /** Where it leads, if it leads somewhere. */
  readonly href: string | undefined;
  readonly element: HTMLElement;
}

/** The table as the page brings it, with what was changed in this browser. */
export function readRows(dialog: HTMLElement): readonly Row[] {
  const changed = storedKeys();
  return [...dialog.querySelectorAll<HTMLElement>("[data-action]")].map((element) => {
    const { action = "", keys: standard = "", label: does = "", href } = element.dataset;
    return { action, keys: changed[action] ?? standard, standard, does, href, element };
  });
}

/** The row that has these keys already, or whose keys begin or go on with them: it could no longer be reached. */
export function takenBy(rows: readonly Row[], row: Row, keys: string): Row | undefined {
  const overlap = (a: string, b: string): boolean => `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);
  return rows.find((other) => other !== row && meet(other, row) && overlap(other.keys, keys));
}

/** False for two actions that are never on the same page. */
function meet(a: Row, b: Row): boolean {
  const [one, other] = [a.element.dataset["scope"], b.element.dataset["scope"]];
  return one === other || one === "everywhere" || other === "everywhere";
}

/** Keeps in this browser what differs from the table. */
export function storeKeys(rows: readonly Row[]): void {
  const changed = rows.filter((r) => r.keys !== r.standard).map((r) => [r.action, r.keys]);
  keep(STORE, changed.length > 0 ? JSON.stringify(Object.fromEntries(changed)) : undefined);
}

function storedKeys(): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORE) ?? "{}");
    const entries = Object.entries(value ?? {}).filter((e): e is [string, string] => typeof e[1] === "string");
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

// A browser may refuse storage; then the switch holds for this page.
let offHere = false;

export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null && !offHere;
  } catch {
    return !offHere;
  }
}

export function switchKeys(on: boolean): void {
  offHere = !on;
  keep(OFF, on ? undefined : "1");
}

function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // see above
  }
}
