import { createHash } from "node:crypto";

/** What a password is filled up with (ISO 32000-1, 7.6.3.3, algorithm 2). */
const PAD = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const OWNER = Buffer.alloc(32, 7);
const MAY = -4;
const ID = Buffer.alloc(16, 1);
const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

const permissions = Buffer.alloc(4);
permissions.writeInt32LE(MAY);
const KEY = md5(PAD, OWNER, permissions, ID).subarray(0, 5);

/** RC4, which OpenSSL no longer does. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number): void => {
    [s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(data).map((byte) => {
    i = (i + 1) % 256;
    j = (j + (s[i] ?? 0)) % 256;
    swap(i, j);
    return byte ^ (s[((s[i] ?? 0) + (s[j] ?? 0)) % 256] ?? 0);
  }) as Buffer;
}

/** Entries of the trailer: the standard handler with 40 bits, the user's password empty. */
export const ENCRYPTION = `/ID [<${ID.toString("hex")}> <${ID.toString("hex")}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${OWNER.toString("hex")}> /U <${rc4(KEY, PAD).toString("hex")}> /P ${MAY} >>`;

/** The stream of an object of generation 0. */
export function encryptStream(bytes: Uint8Array, object: number): Buffer {
  return rc4(md5(KEY, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10), bytes);
}
