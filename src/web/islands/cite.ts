/** Copies the citation that a line or note carries, with its permanent address behind it. */
export function cite(from: HTMLElement | undefined): boolean {
  const { cite: text, claim: id } = from?.dataset ?? {};
  if (text === undefined || id === undefined) return false;
  copy(`${text} ${location.origin}/claims/${encodeURIComponent(id)}`);
  return true;
}

/** Buttons that copy: a claim's citation, or a whole part of the page as text and as HTML. */
export function bindCopying(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy], button[data-cite]") : null;
    const part = document.getElementById(button?.dataset["copy"] ?? "");
    if (part) copy(part.innerText, whole(part));
    else if (button) cite(button);
  });
}

/** The part without what works only here, its addresses whole. */
function whole(part: HTMLElement): string {
  const clone = part.cloneNode(true) as HTMLElement;
  for (const only of clone.querySelectorAll("button, form, template, svg, .unseen, .no-copy")) only.remove();
  for (const link of clone.querySelectorAll<HTMLAnchorElement>("a[href]"))
    if (!link.getAttribute("href")?.startsWith("#")) link.setAttribute("href", link.href);
  for (const element of clone.querySelectorAll("[class]")) element.removeAttribute("class");
  return clone.innerHTML;
}

/** Both forms at once, in the way that also works where the page was not sent securely; the page says whether it did. */
function copy(text: string, html?: string): void {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", give, { capture: true, once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  const toast = document.querySelector<HTMLElement>("#toast");
  const word = document.createElement("span");
  word.textContent = (done ? toast?.dataset["copied"] : toast?.dataset["notCopied"]) ?? "";
  // A new element is announced and shown again, also if the same word stood there.
  toast?.replaceChildren(word);
}
