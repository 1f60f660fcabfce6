/** A line of input: its text, or why it is not text. Numbers count from 1, empty lines included. */
export interface Line {
  readonly n: number;
  /** Undefined if the bytes are not UTF-8. */
  readonly text: string | undefined;
}

const NEWLINE = 0x0a;

/**
 * Splits bytes into lines at line feeds only; other line separators of Unicode may stand inside a JSON string.
 * Reads no further than its reader does, and skips blank lines and a byte order mark at the start.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let n = 0;
  let open: Uint8Array[] = [];
  const finish = (last: Uint8Array): Line => {
    const bytes = Buffer.concat([...open, last]);
    open = [];
    n++;
    try {
      const text = decoder.decode(bytes);
      return { n, text: n === 1 ? text.replace(/^\ufeff/u, "") : text };
    } catch {
      return { n, text: undefined };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      const line = finish(chunk.subarray(from, at));
      if (line.text?.trim() !== "") yield line;
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) {
    const line = finish(new Uint8Array());
    if (line.text?.trim() !== "") yield line;
  }
}
