import { fold } from "./tree.ts";

/** A text for comparison: small letters and digits alone. */
export function squash(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True if two texts say the same; two empty ones say nothing. */
export function same(a: string, b: string): boolean {
  return squash(a) !== "" && squash(a) === squash(b);
}
