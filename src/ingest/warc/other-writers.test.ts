import { expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { bytesAsSource } from "../bytes/byte-source.ts";
import { readWarc } from "./read-warc.ts";

/** An archive as Webrecorder's library writes it: another hand than ours, so that no mistake is made twice. */
async function written(gzip: boolean): Promise<Uint8Array> {
  const text = async function* (words: string): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(words);
  };
  const common = { date: "2024-03-12T07:15:00Z", httpHeaders: { "Content-Type": "text/html; charset=utf-8" } };
  const records = [
    WARCRecord.createWARCInfo({ filename: "a.warc.gz" }, { software: "test" }),
    WARCRecord.create({
      ...common,
      url: "https://kurier.example/1",
      type: "request",
      httpHeaders: { Host: "kurier.example" },
      statusline: "GET /1 HTTP/1.1",
    }),
    WARCRecord.create({ ...common, url: "https://kurier.example/1", type: "response" }, text("<p>Größe</p>")),
    WARCRecord.create({ ...common, url: "https://kurier.example/2", type: "revisit", refersToUrl: "https://kurier.example/1" }),
    WARCRecord.create(
      { ...common, url: "https://kurier.example/3", type: "resource", warcHeaders: { "Content-Type": "text/html" } },
      text("<p>Drei</p>"),
    ),
  ];
  const parts: Uint8Array[] = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }));
  return Buffer.concat(parts);
}

test.each([true, false])("an archive that warcio wrote (gzip: %s)", async (gzip) => {
  const pages: string[] = [];
  for await (const result of readWarc(bytesAsSource(await written(gzip))))
    pages.push(result.ok ? `${result.page.url} ${result.page.fetched} ${Buffer.from(result.page.bytes).toString()}` : result.reason);
  expect(pages).toEqual([
    "https://kurier.example/1 2024-03-12T07:15:00Z <p>Größe</p>",
    "https://kurier.example/3 2024-03-12T07:15:00Z <p>Drei</p>",
  ]);
});
