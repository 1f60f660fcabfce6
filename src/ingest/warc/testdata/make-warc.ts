import { gzipSync } from "node:zlib";

export interface RecordOptions {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  /** In place of the true one. */
  readonly length?: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly contentType?: string;
}

/** A WARC record (ISO 28500). */
export function warcRecord(block: string | Uint8Array, options: RecordOptions = {}): Buffer {
  const bytes = Buffer.from(block as Uint8Array);
  const head = [
    "WARC/1.1",
    `WARC-Type: ${options.type ?? "response"}`,
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
    `WARC-Date: ${options.date ?? "2024-03-12T07:15:00Z"}`,
    ...(options.type === "warcinfo" ? [] : [`WARC-Target-URI: ${options.url ?? "https://kurier.example/a"}`]),
    `Content-Type: ${options.contentType ?? "application/http; msgtype=response"}`,
    ...Object.entries(options.fields ?? {}).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${options.length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** A response as it went over the wire. */
export function http(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = "200 OK"): Buffer {
  const fields = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields.join("")}\r\n`), Buffer.from(body as Uint8Array)]);
}

/** Each record a gzip member of its own, as the standard asks. */
export const inMembers = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((r) => gzipSync(r)));
