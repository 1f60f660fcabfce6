import type { Actions } from "./keys.ts";

/** The queue of the review: from claim to claim, and what can be decided about the chosen one. */
export function bindReview(root: HTMLElement): Actions {
  const items = [...root.querySelectorAll<HTMLElement>("[data-review-item]")];
  let at = items.findIndex((item) => `#${item.id}` === decodeURIComponent(location.hash));
  // After a decision the page opens at the claim that stood below: there the keys go on.
  if (at >= 0) choose(at);

  return {
    next: () => step(1),
    previous: () => step(-1),
    document: () => follow(items[at]?.dataset["document"]),
    contradiction: () => press("a[data-contradiction]"),
    "review-accept": () => press('[data-review-action="accept"]'),
    "review-correct": () => press('[data-review-action="correct"]'),
    "review-reject": () => reject(),
  };

  function step(by: 1 | -1): boolean {
    const next = at < 0 ? 0 : at + by;
    return next >= 0 && next < items.length && choose(next);
  }

  function choose(index: number): boolean {
    items[at]?.classList.remove("chosen");
    at = index;
    const item = items[index];
    item?.classList.add("chosen");
    item?.querySelector<HTMLElement>("article")?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "nearest" });
    return true;
  }

  function press(selector: string): boolean {
    // Without a claim chosen the first one is meant: it is the one that is seen.
    if (at < 0) choose(0);
    const control = items[at]?.querySelector<HTMLElement>(selector);
    control?.click();
    return control != null;
  }

  /** A rejection needs a reason: without one the field for it is opened. */
  function reject(): boolean {
    if (at < 0) choose(0);
    const given = [...(items[at]?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name=ready], [name=reason]") ?? [])];
    if (given.some((field) => field.value.trim() !== "")) return press('[data-review-action="reject"]');
    given[0]?.focus();
    return given.length > 0;
  }
}

function follow(address: string | undefined): boolean {
  if (address === undefined) return false;
  location.assign(address);
  return true;
}
