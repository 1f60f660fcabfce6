const OFF = "entente-keys-off";

/** What a key does; true if it did something, so that the browser does not also act on it. */
export type Actions = Readonly<Record<string, () => boolean>>;

/** Binds single keys. They rest while somebody types, while a dialog is open, and when they are switched off (WCAG 2.1.4). */
export function bindKeys(actions: Actions): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!keysAreOn() || typing(event.target) || document.querySelector("dialog[open]")) return;
    if (actions[event.key]?.()) event.preventDefault();
  });
}

/** The help with the off-switch. The button works also when the keys are off. */
export function bindHelp(): Actions {
  const dialog = document.querySelector<HTMLDialogElement>("#keys");
  const toggle = document.querySelector<HTMLInputElement>("#keys-on");
  if (!dialog || !toggle) return {};
  const open = (): boolean => {
    dialog.showModal();
    return true;
  };
  toggle.checked = keysAreOn();
  document.documentElement.classList.toggle("keys-live", toggle.checked);
  toggle.addEventListener("change", () => {
    remember(toggle.checked);
    document.documentElement.classList.toggle("keys-live", toggle.checked);
  });
  document.querySelector("#keys-open")?.addEventListener("click", open);
  return { "?": open };
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

// A browser may refuse storage; then the switch holds for this page.
let offHere = false;

function keysAreOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null && !offHere;
  } catch {
    return !offHere;
  }
}

function remember(on: boolean): void {
  offHere = !on;
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    // see above
  }
}
