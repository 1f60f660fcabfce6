import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { Answer } from "./faulty-server.ts";

/** What the faults that are only a little wrong say. */
export const FAULT_TEXT = "<!doctype html><title>Hafenfest</title><p>Malta und Zypern feiern ein Fest im Hafen.</p>";

const HTML = { "content-type": "text/html; charset=utf-8" };
const encoded =
  (coding: string, body: Buffer): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...HTML, "content-encoding": coding }).end(body);
  };
const raw =
  (text: string | Buffer, end = true): Answer =>
  (_request, _response, socket) => {
    if (end) socket.end(text);
    else socket.write(text);
  };
const redirect =
  (location: string, status = 302): Answer =>
  (_request, response) => {
    response.writeHead(status, { location }).end();
  };

/** One megabyte of nothing is a kilobyte of gzip, and gzip files may be joined (RFC 1952, section 2.2): 10 MB that unpack to 10 GB. */
const gzipBomb = (): Buffer => Buffer.concat(new Array(10_000).fill(gzipSync(Buffer.alloc(1024 * 1024), { level: 9 })));

/** Sends a chunk again and again, as fast as it is taken, until the other side hangs up. */
const endless =
  (headers: Record<string, string>, chunk: Buffer): Answer =>
  (_request, response) => {
    response.writeHead(200, headers);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  };

/** Sends a byte now and then, never enough and never too late, until the other side hangs up. */
const drip =
  (start: string, piece: string): Answer =>
  (_request, _response, socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), 20);
    socket.on("close", () => clearInterval(timer));
  };

/** Faults by name, at `/faults/NAME` of every faulty server. */
export const FAULTS: Readonly<Record<string, Answer>> = {
  // Bodies
  "broken-xml": (_request, response) => {
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end("<rss version='2.0'><channel><title>Hafen & Meer<item><title>Neues <b>Fest</title><link>https://hafen.example/1</item>");
  },
  "wrong-charset": (_request, response) => {
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(Buffer.from("<title>K\xfcste</title><p>Gr\xfc\xdfe", "latin1"));
  },
  "endless-body": endless({ "content-type": "text/html" }, Buffer.alloc(64 * 1024, "a ")),
  "endless-gzip": endless({ "content-type": "text/html", "content-encoding": "gzip" }, gzipSync(Buffer.alloc(1024 * 1024))),
  truncated: raw(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100000\r\n\r\n${FAULT_TEXT}`),
  "too-short-length": raw(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 10\r\nconnection: close\r\n\r\n${FAULT_TEXT}`),
  "chunked-without-end": raw(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: text/html\r\n\r\n5\r\nHafen\r\n`),
  "chunked-left-open": raw(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: text/html\r\n\r\n5\r\nHafen\r\n`, false),
  "http-1.0": raw(`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${FAULT_TEXT}`),
  // Compression
  gzip: encoded("gzip", gzipSync(FAULT_TEXT)),
  "gzip-empty": encoded("gzip", Buffer.alloc(0)),
  "gzip-cut": encoded("gzip", gzipSync(FAULT_TEXT).subarray(0, 30)),
  "gzip-not": encoded("gzip", Buffer.from(FAULT_TEXT)),
  deflate: encoded("deflate", deflateSync(FAULT_TEXT)),
  "deflate-raw": encoded("deflate", deflateRawSync(FAULT_TEXT)),
  brotli: encoded("br", brotliCompressSync(FAULT_TEXT)),
  "gzip-twice": encoded("gzip, gzip", gzipSync(gzipSync(FAULT_TEXT))),
  "gzip-thrice": encoded("gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(FAULT_TEXT)))),
  "gzip-bomb": (request, response, socket) => encoded("gzip", gzipBomb())(request, response, socket),
  "gzip-bomb-twice": (request, response, socket) => encoded("gzip, gzip", gzipSync(gzipBomb(), { level: 9 }))(request, response, socket),
  "brotli-bomb": (request, response, socket) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
    encoded("br", brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), { params }))(request, response, socket);
  },
  "unknown-coding": encoded("zstd", Buffer.from(FAULT_TEXT)),
  // Time
  "no-answer": () => undefined,
  "slow-header": drip("HTTP/1.1 200 OK\r\n", "x-wait: 1\r\n"),
  "slow-body": drip("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n", "a"),
  "hang-up": (_request, _response, socket) => socket.destroy(),
  // Headers
  "header-bomb": drip(`HTTP/1.1 200 OK\r\n${`x-filler: ${"a".repeat(1000)}\r\n`.repeat(200)}`, ""),
  "huge-length": raw(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9999999999\r\n\r\n${FAULT_TEXT}`, false),
  "long-header": raw(`HTTP/1.1 200 OK\r\nx-filler: ${"a".repeat(500_000)}\r\n\r\n${FAULT_TEXT}`),
  "not-http": raw("220 hafen.example ESMTP\r\n"),
  // Redirects
  "redirect-loop": redirect("/faults/redirect-loop-back"),
  "redirect-loop-back": redirect("/faults/redirect-loop"),
  "redirect-self": redirect("/faults/redirect-self"),
  "redirect-endless": (request, response) => {
    response.writeHead(302, { location: `/faults/redirect-endless?${Number(request.url?.split("?")[1] ?? 0) + 1}` }).end();
  },
  "redirect-loopback": redirect("http://127.0.0.1:9/"),
  "redirect-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
  "redirect-metadata-decimal": redirect("http://2852039166/"),
  "redirect-ipv6": redirect("http://[::ffff:127.0.0.1]/"),
  "redirect-file": redirect("file:///etc/hostname"),
  "redirect-nowhere": (_request, response) => void response.writeHead(302).end(),
  // Status
  gone: (_request, response) => void response.writeHead(410).end(),
  "busy-seconds": (_request, response) => void response.writeHead(429, { "retry-after": "120" }).end(),
  "busy-date": (_request, response) => {
    const headers = { date: "Fri, 01 May 2026 10:00:00 GMT", "retry-after": "Fri, 01 May 2026 10:05:00 GMT" };
    response.writeHead(503, headers).end();
  },
  "busy-silent": (_request, response) => void response.writeHead(503).end(),
  conditional: (request, response) => {
    const known = request.headers["if-none-match"] === 'W/"1"' || request.headers["if-modified-since"] !== undefined;
    const headers = { ...HTML, etag: 'W/"1"', "last-modified": "Fri, 01 May 2026 10:00:00 GMT", "cache-control": "max-age=600" };
    response.writeHead(known ? 304 : 200, headers).end(known ? undefined : FAULT_TEXT);
  },
};
