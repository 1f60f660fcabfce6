/**
 * Arrows walk through the links of a drawing, which becomes one stop of the tab key; whoever points at an actor sees its ties stand out. One
 * set of listeners on the document serves drawings that come later too.
 */
export function bindNetwork(): void {
  document.addEventListener("focusin", ({ target }) => {
    const drawing = drawingOf(target);
    if (!drawing || !(target instanceof Element)) return;
    const links = linksOf(drawing);
    const here = target.closest("a");
    for (const link of links) link.setAttribute("tabindex", link.isSameNode(here) ? "0" : "-1");
  });
  document.addEventListener("keydown", (event) => {
    const by = STEPS[event.key];
    const drawing = drawingOf(event.target);
    if (by === undefined || !drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = linksOf(drawing);
    const at = links.findIndex((link) => link.isSameNode(document.activeElement));
    const next = links[(at + by + links.length) % links.length];
    event.preventDefault();
    next?.focus();
  });
  for (const type of ["pointerover", "focusin"] as const) document.addEventListener(type, ({ target }) => light(target));
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function drawingOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("svg[data-network]") : null;
}

/** Ties that are faint are in nobody's way; the list beside has them. */
function linksOf(drawing: Element): readonly SVGAElement[] {
  return [...drawing.querySelectorAll<SVGAElement>("a:not(.faint)")];
}

function light(target: EventTarget | null): void {
  const drawing = drawingOf(target);
  if (!drawing || !(target instanceof Element)) return;
  const code = target.closest<SVGAElement>("[data-actor]")?.dataset["actor"];
  const own = (tie: SVGElement): boolean => code !== undefined && (tie.dataset["tie"] ?? "").split(" ").includes(code);
  const ties = [...drawing.querySelectorAll<SVGElement>("[data-tie]")];
  for (const tie of ties) tie.classList.toggle("lit", own(tie));
  drawing.classList.toggle("lighting", code !== undefined && ties.some(own));
}
