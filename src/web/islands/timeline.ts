/**
 * The picture of a pair: arrow keys go from mark to mark by time, a mark shows its event's evidence below where the list holds it, and the line
 * of the list that is chosen lights up in the picture.
 */
export function bindTimeline(root: HTMLElement): void {
  const marks = [...root.querySelectorAll<SVGAElement>("a.tl-mark")].sort((a, b) => placeOf(a) - placeOf(b));
  const said = root.querySelector<HTMLElement>(".tl-said");
  const list = document.querySelector<HTMLElement>(".dyad-list");

  root.addEventListener("keydown", (event) => {
    const at = marks.indexOf(document.activeElement as SVGAElement);
    const to = target(event.key, at);
    if (at < 0 || to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = marks[to];
    if (!next) return;
    marks[at]?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
  for (const kind of ["pointerover", "focusin"] as const)
    root.addEventListener(kind, (event) => {
      const mark = event.target instanceof Element ? event.target.closest("a.tl-mark") : null;
      if (said && mark) said.textContent = mark.getAttribute("aria-label");
    });
  root.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const line = lineOf(event.target.closest<SVGAElement>("a.tl-mark")?.dataset["event"]);
    if (!line) return;
    event.preventDefault();
    line.click();
    document.querySelector("#evidence")?.scrollIntoView({ block: "nearest" });
  });
  if (!list) return;
  light();
  new MutationObserver(light).observe(list, { subtree: true, attributeFilter: ["aria-current"] });

  function target(key: string, at: number): number | undefined {
    if (key === "ArrowRight" || key === "ArrowDown") return Math.min(marks.length - 1, at + 1);
    if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, at - 1);
    if (key === "Home") return 0;
    return key === "End" ? marks.length - 1 : undefined;
  }

  function lineOf(event: string | undefined): HTMLAnchorElement | null {
    return event === undefined
      ? null
      : (list?.querySelector<HTMLAnchorElement>(`[data-event="${CSS.escape(event)}"] a[data-line]`) ?? null);
  }

  function light(): void {
    const chosen = list?.querySelector("[aria-current]")?.closest<HTMLElement>("[data-event]")?.dataset["event"];
    for (const mark of marks) mark.classList.toggle("lit", chosen !== undefined && mark.dataset["event"] === chosen);
  }
}

/** Marks are drawn large ones first; bins, which stand in order, have no place. */
const placeOf = (mark: SVGAElement): number => Number(mark.dataset["x"] ?? 0);
