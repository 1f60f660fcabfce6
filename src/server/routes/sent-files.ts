/** One text of a form, without white space around it; empty if it is not there, or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** The files of a form. A field without a choice is sent as a file without name and content. */
export async function filesOf(form: FormData, name: string): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const files = form.getAll(name).filter((value) => typeof value !== "string");
  return Promise.all(
    files
      .filter((file) => file.name !== "" || file.size > 0)
      .map(async (file) => ({ name: fileName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

const LONGEST_NAME = 200;

/** Without the folders that some programs send, and without what could not be shown; the ending, which tells the format, stays. */
function fileName(sent: string): string {
  const name = (sent.split(/[/\\]/u).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return name.slice(-LONGEST_NAME) || "?";
}
