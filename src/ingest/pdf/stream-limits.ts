import { inflateRaw, packedInText, zlibData } from "./unpack-layer.ts";

/** What a stream of the file may become when it is decompressed. Pictures are large and are not looked at; text is never so large. */
const MAX_STREAM = 64_000_000;
const MAX_PICTURE = 300_000_000;
/** All streams together: this takes some seconds. */
const MAX_TOGETHER = 2_000_000_000;
/** What has no decoder here, and how much of it is little enough: LZW packs at most some 1,300 to 1, run lengths 64 to 1. */
const OTHER_PACKERS = [
  { name: "LZW", filter: /\/LZW(?:Decode)?(?![\w#])/u, most: 100_000 },
  { name: "run lengths", filter: /\/(?:RunLengthDecode|RL)(?![\w#])/u, most: 1_000_000 },
  { name: "a filter that stands elsewhere", filter: /\/(?:Filter|F)\s+\d+\s+\d+\s+R\b/u, most: 1_000_000 },
] as const;
/** Filters one upon the other that are followed; nobody packs a text more than twice. */
const MAX_LAYERS = 6;
/** How far before its data the dictionary of a stream is looked for. */
const DICTIONARY = 4000;

/**
 * Why the streams of a PDF would fill the memory, or undefined: each is unpacked up to its limit and thrown away. The decoder of pdf.js keeps
 * whatever a stream becomes, and memory outside the heap is no part of a worker's limit. What the dictionary says of filters is not believed, as
 * it can say it in many ways (ISO 32000-1, 7.3.5 and 7.3.8): what looks packed is unpacked.
 */
export async function streamBeyondLimits(bytes: Uint8Array): Promise<string | undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let together = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (at >= 3 && file.toString("latin1", at - 3, at) === "end") continue;
    const start = dataAt(file, at + 6);
    const dictionary = plainNames(file.toString("latin1", Math.max(0, at - DICTIONARY), at));
    const limit = /\/Subtype\s*\/Image/u.test(dictionary.slice(dictionary.lastIndexOf(" obj") + 1)) ? MAX_PICTURE : MAX_STREAM;
    let data: Uint8Array = file.subarray(start);
    let layers = 0;
    for (; layers < MAX_LAYERS; layers++) {
      const deflated = zlibData(data);
      const next = deflated ? await inflateRaw(deflated, limit) : packedInText(data);
      if (next === "too large") return `a stream becomes larger than ${limit / 1_000_000} MB`;
      if (!next || next.length === 0) break;
      data = next;
      together += data.length;
      if (together > MAX_TOGETHER) return `its streams become larger than ${MAX_TOGETHER / 1_000_000} MB together`;
    }
    const isJpeg = data[0] === 0xff && data[1] === 0xd8;
    const packer = isJpeg ? undefined : OTHER_PACKERS.find(({ filter }) => filter.test(dictionary));
    // A filter that stands elsewhere was found by itself if anything could be unpacked.
    if (!packer || (layers > 0 && packer === OTHER_PACKERS[2])) continue;
    const length = layers > 0 ? data.length : lengthOf(file, start);
    if (length > packer.most) return `a stream is packed with ${packer.name} and larger than ${packer.most / 1000} kB`;
  }
  return undefined;
}

/** Where the data begin: on the next line, whatever stands behind the keyword (as pdf.js reads it). */
function dataAt(file: Buffer, behind: number): number {
  let at = behind;
  while (at < file.length && file[at] !== 0x0a && file[at] !== 0x0d) at++;
  return at + (file[at] === 0x0d && file[at + 1] === 0x0a ? 2 : 1);
}

function lengthOf(file: Buffer, start: number): number {
  const end = file.indexOf("endstream", start);
  return (end < 0 ? file.length : end) - start;
}

/** Names without their escapes: `/#46lateDecode` is `/FlateDecode` (ISO 32000-1, 7.3.5). */
function plainNames(dictionary: string): string {
  return dictionary.replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
