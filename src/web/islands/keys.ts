import { bindChanges, showKeys } from "./keys-dialog.ts";
import { keysAreOn, type Row, readRows, switchKeys } from "./keys-table.ts";

/** What an action does, by its name in the table of keys; true if it did something, so that the browser does not also act on the key. */
export type Actions = Readonly<Record<string, () => boolean>>;

/** Milliseconds between the two keys of a pair. */
const PATIENCE = 1500;

/**
 * Binds the actions of a page to the keys they have. Keys rest while somebody types, while a dialog is open, and when they are switched off
 * (WCAG 2.1.4).
 */
export function bindKeys(own: Actions): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#keys");
  if (!dialog) return;
  const actions: Actions = { ...byElement(), ...own, search: focusSearch, help: () => open(dialog) };
  const rows = readRows(dialog);
  const live = rows.filter((row) => row.href !== undefined || actions[row.action]);
  for (const row of rows) row.element.hidden = !live.includes(row);
  bindSwitch(dialog);
  bindChanges(dialog, rows);
  showKeys(rows);

  let [before, since] = ["", 0];
  document.addEventListener("keydown", (event) => {
    if (event.key.length !== 1 || resting(event)) return;
    const typed = before !== "" && event.timeStamp - since < PATIENCE ? `${before} ${event.key}` : event.key;
    before = "";
    const row = live.find((r) => r.keys === typed);
    const begins = !row && live.some((r) => r.keys.startsWith(`${typed} `));
    if (begins) [before, since] = [typed, event.timeStamp];
    if (row ? run(row) : begins) event.preventDefault();
  });

  function run({ action, href }: Row): boolean {
    if (href === undefined) return actions[action]?.() ?? false;
    location.assign(href);
    return true;
  }
}

/** The signs that layouts put behind AltGr or Option, as German ones do with brackets, come with those keys held. */
function resting(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey || (event.altKey && /[\p{L}\p{N}]/u.test(event.key));
  if (event.defaultPrevented || event.isComposing || (held && !event.getModifierState("AltGraph"))) return true;
  return !keysAreOn() || typing(event.target) || document.querySelector("dialog[open]") !== null;
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** A link or button that says itself which action it is. */
function byElement(): Actions {
  const elements = [...document.querySelectorAll<HTMLElement>("[data-does]")];
  return Object.fromEntries(
    elements.reverse().map((element) => [
      element.dataset["does"] ?? "",
      () => {
        element.click();
        return true;
      },
    ]),
  );
}

/** The field of the page before that of the frame. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("#q") ?? document.querySelector<HTMLInputElement>("#jump");
  field?.focus();
  field?.select();
  return field !== null;
}

function open(dialog: HTMLDialogElement): boolean {
  dialog.showModal();
  return true;
}

/** The button that opens the help works also when the keys are off. */
function bindSwitch(dialog: HTMLDialogElement): void {
  document.querySelector("#keys-open")?.addEventListener("click", () => open(dialog));
  const toggle = document.querySelector<HTMLInputElement>("#keys-on");
  if (!toggle) return;
  toggle.checked = keysAreOn();
  const show = (): void => void document.documentElement.classList.toggle("keys-live", toggle.checked);
  toggle.addEventListener("change", () => {
    switchKeys(toggle.checked);
    show();
  });
  show();
}
