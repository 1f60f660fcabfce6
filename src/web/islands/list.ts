import { cite } from "./cite.ts";
import type { Actions } from "./keys.ts";

const NARROW = matchMedia("(max-width: 59.99rem)");

/**
 * A list of claims one can walk through. Where evidence stands beside it (Today), the chosen line's evidence is shown
 * there, on narrow screens below the line itself; elsewhere the lines are plain links.
 */
export function bindList(root: HTMLElement): Actions {
  const lines = [...root.querySelectorAll<HTMLAnchorElement>("a[data-line]")];
  const evidence = root.hasAttribute("data-choosing") ? root.querySelector<HTMLElement>("#evidence") : null;
  const home = evidence?.parentElement;
  let at = lines.findIndex((line) => line.ariaCurrent === "true");

  if (evidence && home) {
    root.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>("a[data-line], a[data-choose]");
      // The same claim may stand in several groups: a line means itself, a reference the first line of its claim.
      const index = link?.dataset["line"]
        ? lines.indexOf(link)
        : lines.findIndex((line) => line.dataset["line"] === link?.dataset["choose"]);
      if (index < 0) return;
      event.preventDefault();
      if (NARROW.matches && index === at && !evidence.hidden && link?.dataset["line"]) evidence.hidden = true;
      else choose(index, !link?.dataset["line"]);
    });
    NARROW.addEventListener("change", place);
    // On a narrow screen the list comes first, unless a claim was asked for.
    evidence.hidden = NARROW.matches && !evidence.hasAttribute("data-asked");
    place();
  }

  return {
    next: () => step(1),
    previous: () => step(-1),
    document: () => visit(lines[at]?.dataset["document"]),
    original: () => visit(lines[at]?.dataset["original"]),
    cite: () => cite(lines[at]),
    contradiction: () => {
      const id = lines[at]?.dataset["contradiction"];
      if (id === undefined) return false;
      const index = lines.findIndex((line) => line.dataset["line"] === id);
      return index >= 0 ? choose(index, true) : visit(`/claims/${encodeURIComponent(id)}`);
    },
  };

  function step(by: 1 | -1): boolean {
    const next = at < 0 ? 0 : at + by;
    return next >= 0 && next < lines.length && choose(next, true);
  }

  function choose(index: number, focus: boolean): boolean {
    const line = lines[index];
    if (!line) return false;
    if (evidence) {
      lines[at]?.removeAttribute("aria-current");
      line.setAttribute("aria-current", "true");
      const template = line.parentElement?.querySelector("template");
      if (template) evidence.replaceChildren(template.content.cloneNode(true));
      evidence.scrollTop = 0;
      evidence.hidden = false;
      history.replaceState(history.state, "", line.pathname + line.search);
    }
    at = index;
    place();
    if (focus) line.focus({ preventScroll: true });
    if (focus || NARROW.matches) line.scrollIntoView({ block: "nearest" });
    return true;
  }

  function place(): void {
    if (!evidence || !home) return;
    if (NARROW.matches) lines[at]?.after(evidence);
    else {
      home.append(evidence);
      evidence.hidden = false;
    }
  }
}

/** Pages of Entente are opened in the moment that this one shows. */
function visit(address: string | undefined): boolean {
  if (address === undefined) return false;
  const asOf = new URLSearchParams(location.search).get("as_of");
  const url = new URL(address, location.href);
  if (asOf !== null && url.origin === location.origin) url.searchParams.set("as_of", asOf);
  location.assign(url);
  return true;
}
