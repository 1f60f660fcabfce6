import { cite } from "./cite.ts";
import type { Actions } from "./keys.ts";

/** The reader: sentence and claim light up together, j and k walk from claim to claim, x follows a contradiction. */
export function bindReader(root: HTMLElement): Actions {
  const notes = [...root.querySelectorAll<HTMLElement>("[data-note]")];
  let at = notes.findIndex((note) => `#${note.id}` === decodeURIComponent(location.hash));

  light(at < 0 ? [] : [notes[at]?.dataset["note"] ?? ""]);
  for (const kind of ["pointerover", "focusin"] as const)
    root.addEventListener(kind, (event) => light(event.target instanceof Element ? idsAt(event.target) : []));
  root.addEventListener("pointerleave", () => light([]));

  return {
    next: () => step(1),
    previous: () => step(-1),
    document: () => follow(root.querySelector<HTMLAnchorElement>(".claim-page .card-links a, a.button[href^='/docs/']")?.href),
    original: () => follow((notes[at] ?? root).dataset["original"]),
    cite: () => cite(notes[at] ?? root),
    annotate: () => press((notes[at] ?? root).querySelector<HTMLElement>('[data-does="annotate"]')),
    contradiction: () => follow((notes[at] ?? root).querySelector<HTMLAnchorElement>(".note-contradiction a, a[data-contradiction]")?.href),
  };

  function step(by: 1 | -1): boolean {
    const note = notes[at + by];
    if (!note) return false;
    at += by;
    const number = note.querySelector<HTMLAnchorElement>("a.number");
    number?.focus({ preventScroll: true });
    sentenceOf(note)?.scrollIntoView({ block: "center" });
    return true;
  }

  function light(ids: readonly string[]): void {
    for (const note of notes) note.classList.toggle("lit", ids.includes(note.dataset["note"] ?? ""));
    for (const sentence of root.querySelectorAll<HTMLElement>("[data-claims]"))
      sentence.classList.toggle(
        "lit",
        claimsOf(sentence).some((id) => ids.includes(id)),
      );
  }

  function sentenceOf(note: HTMLElement): HTMLElement | undefined {
    return [...root.querySelectorAll<HTMLElement>("[data-claims]")].find((s) => claimsOf(s).includes(note.dataset["note"] ?? ""));
  }
}

function press(control: HTMLElement | null): boolean {
  control?.click();
  control?.focus();
  return control !== null;
}

function follow(address: string | undefined): boolean {
  if (address === undefined) return false;
  location.assign(address);
  return true;
}

function idsAt(target: Element): readonly string[] {
  const note = target.closest<HTMLElement>("[data-note]")?.dataset["note"];
  if (note !== undefined) return [note];
  const sentence = target.closest<HTMLElement>("[data-claims]");
  return sentence ? claimsOf(sentence) : [];
}

const claimsOf = (sentence: HTMLElement): readonly string[] => (sentence.dataset["claims"] ?? "").split(" ");
