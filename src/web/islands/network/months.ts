/** What a month changes, beside the parts that say so themselves: the same page in another language and in other forms. */
const LIVE = "[data-live], .formats, a[hreflang]";

/**
 * The slider of months: the page of the month is fetched and its parts put in place of the old ones. Actors stand where they stood, so that
 * only lines change. The address follows, and the field of the form.
 * @param after what is to be done with new parts
 */
export function bindMonths(form: HTMLFormElement, after: () => void): void {
  const slider = form.querySelector<HTMLInputElement>("[data-month-slider]");
  const field = form.querySelector<HTMLSelectElement>("[data-months]");
  if (!slider || !field) return;
  // The field has the newest first, and "any time" before all; the slider ends with "any time".
  const months = [...field.options].map((o) => o.value).filter((value) => /^\d{4}-\d\d$/u.test(value));
  months.sort();
  const named = (n: number): string => months[n] ?? "";
  let latest = 0;

  slider.addEventListener("input", () => {
    field.value = named(slider.valueAsNumber);
    slider.setAttribute("aria-valuetext", field.selectedOptions[0]?.text.trim() ?? "");
    void show(addressOf(form));
  });
  field.addEventListener("change", () => {
    const at = months.indexOf(field.value);
    slider.valueAsNumber = at < 0 ? months.length : at;
    void show(addressOf(form));
  });
  slider.setAttribute("aria-valuetext", field.selectedOptions[0]?.text.trim() ?? "");
  for (const link of form.querySelectorAll<HTMLAnchorElement>("[data-does]"))
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const by = link.dataset["does"] === "month-back" ? -1 : 1;
      slider.valueAsNumber = Math.min(months.length, Math.max(0, slider.valueAsNumber + by));
      slider.dispatchEvent(new Event("input"));
    });

  /** Whoever is overtaken by a later question is dropped. */
  async function show(address: string): Promise<void> {
    const mine = ++latest;
    let text: string;
    try {
      const response = await fetch(address, { headers: { Accept: "text/html" } });
      if (!response.ok) throw new Error(String(response.status));
      text = await response.text();
    } catch {
      // The server says better what is wrong than we could.
      if (mine === latest) location.assign(address);
      return;
    }
    if (mine !== latest) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    const open = [...document.querySelectorAll("[data-live] details")].map((d) => d.hasAttribute("open"));
    const fresh = [...page.querySelectorAll(LIVE)];
    for (const [i, part] of [...document.querySelectorAll(LIVE)].entries()) {
      const other = fresh[i];
      if (other) part.replaceWith(document.adoptNode(other));
    }
    for (const [i, details] of [...document.querySelectorAll("[data-live] details")].entries())
      details.toggleAttribute("open", open[i] ?? false);
    document.title = page.title;
    history.replaceState(history.state, "", address);
    after();
  }
}

/** Where the form would lead; empty fields are left out, as the server's own links do. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") query.set(name, value);
  return `${new URL(form.action).pathname}${query.size > 0 ? `?${query}` : ""}`;
}
