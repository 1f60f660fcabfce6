/** The charset that a page declares in its first bytes, as browsers look for it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.-]+)/iu.exec(head)?.[1]
  );
}
