/**
 * A linear model over hashed features: one signed byte for each slot of a table that features and classes share
 * (Ganchev & Dredze 2008, "Small statistical models by random feature mixing"). Collisions cost little accuracy and no memory.
 */

/** Bytes before the weights: magic "ENTM", format, log2 of the number of slots, two unused. */
const HEADER = 8;
const MAGIC = [0x45, 0x4e, 0x54, 0x4d] as const;
const FORMAT = 1;

export interface LinearModel {
  /** log2 of the number of slots. */
  readonly bits: number;
  readonly weights: Int8Array | Float64Array;
}

/**
 * Opens a model file.
 * @throws Error naming what is wrong with the bytes.
 */
export function openModel(name: string, bytes: Uint8Array): LinearModel {
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error(`${name} is no model of this program`);
  const [format, bits = 0] = bytes.subarray(4);
  if (format !== FORMAT) throw new Error(`${name} has the format ${format}, this program reads ${FORMAT}`);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, bytes.length - HEADER);
  if (weights.length !== 2 ** bits) throw new Error(`${name} is cut off: ${weights.length} of ${2 ** bits} weights`);
  return { bits, weights };
}

/** The bytes of a model: weights scaled so that all but the largest few in ten thousand fit, then rounded to a signed byte. */
export function packModel({ bits, weights }: LinearModel): Uint8Array {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0)
    .sort();
  const largest = sizes[Math.floor((sizes.length - 1) * 0.9995)] ?? 1;
  const bytes = new Uint8Array(HEADER + weights.length);
  bytes.set([...MAGIC, FORMAT, bits]);
  const packed = new Int8Array(bytes.buffer, HEADER);
  for (const [i, w] of weights.entries()) packed[i] = Math.max(-127, Math.min(127, Math.round((w / largest) * 127)));
  return bytes;
}

/** Mixes two 32-bit numbers into one (the finaliser of MurmurHash3, Appleby 2011). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** A 32-bit number for a word (FNV-1a over its UTF-16 units). */
export function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Sum of the weights of the first `count` features for a class. */
export function score({ bits, weights }: LinearModel, features: Int32Array, count: number, label: number): number {
  const shift = 32 - bits;
  const salt = Math.imul(label + 1, 0x9e3779b1);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[Math.imul((features[i] as number) ^ salt, 0x85ebca6b) >>> shift] as number;
  return sum;
}

/** The slot of a feature for a class; training writes where {@link score} reads. */
export function slot(bits: number, feature: number, label: number): number {
  return Math.imul(feature ^ Math.imul(label + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);
}

/** A short hash of a model's bytes: equal models, equal hash. */
export function modelHash(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
}
