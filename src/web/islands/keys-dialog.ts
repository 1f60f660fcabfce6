import { type Row, storeKeys, takenBy } from "./keys-table.ts";

/** Puts the keys that actions have now where the page names them: in the help, and beside links. */
export function showKeys(rows: readonly Row[]): void {
  for (const { element, keys } of rows) {
    element.querySelector("dt")?.replaceChildren(...keys.split(" ").flatMap((key, i) => [...(i > 0 ? [" "] : []), keyboard(key)]));
  }
  for (const kbd of document.querySelectorAll<HTMLElement>("kbd[data-key-of]"))
    kbd.textContent = rows.find((r) => r.action === kbd.dataset["keyOf"])?.keys ?? kbd.textContent;
}

function keyboard(key: string): HTMLElement {
  const kbd = document.createElement("kbd");
  kbd.textContent = key;
  return kbd;
}

/** Lets the reader give another key to an action; a key that is taken is refused, with a word. */
export function bindChanges(dialog: HTMLDialogElement, rows: readonly Row[]): void {
  const said = dialog.querySelector<HTMLElement>("#keys-said");
  if (!said) return;
  let changing: Row | undefined;
  let first = "";

  for (const row of rows)
    row.element.querySelector("[data-change]")?.addEventListener("click", () => {
      [changing, first] = [row, ""];
      say("press");
    });
  dialog.querySelector("#keys-reset")?.addEventListener("click", () => {
    for (const row of rows) row.keys = row.standard;
    finish();
    say("wasReset");
  });
  dialog.addEventListener("close", () => {
    changing = undefined;
    say("");
  });
  dialog.addEventListener("keydown", (event) => {
    const row = changing;
    if (!row || ["Shift", "Control", "Alt", "AltGraph", "Meta"].includes(event.key)) return;
    event.preventDefault();
    if (event.key === "Escape") {
      changing = undefined;
      say("");
    } else if (!/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(event.key)) say("unfit");
    else take(row, first === "" ? event.key : `${first} ${event.key}`);
  });

  function take(row: Row, keys: string): void {
    // A key that begins pairs is the beginning of one here too.
    if (first === "" && rows.some((r) => r.keys.startsWith(`${keys} `))) {
      first = keys;
      say("pressSecond");
      return;
    }
    const other = takenBy(rows, row, keys);
    [changing, first] = [undefined, ""];
    if (other) {
      say("taken", keys, other.does);
      return;
    }
    row.keys = keys;
    finish();
    say("changed", keys, row.does);
  }

  function finish(): void {
    storeKeys(rows);
    showKeys(rows);
  }

  function say(what: string, key = "", does = ""): void {
    if (said) said.textContent = (said.dataset[what] ?? "").replace("{key}", key).replace("{does}", does);
  }
}
