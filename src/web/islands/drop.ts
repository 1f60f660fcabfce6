/** Lets files be dropped on the field for files: what is dropped is chosen, and the form says what is missing. */
export function bindDrop(field: HTMLElement): void {
  const input = field.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const over = (is: boolean) => (event: DragEvent) => {
    // Text that is dragged is no file.
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    field.toggleAttribute("data-over", is);
  };
  field.addEventListener("dragover", over(true));
  field.addEventListener("dragleave", over(false));
  field.addEventListener("drop", (event) => {
    over(false)(event);
    const files = event.dataTransfer?.files;
    if (files && files.length > 0) {
      input.files = files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}
