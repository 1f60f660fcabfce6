import { expect, test } from "vitest";
import { canonicalAddress } from "./canonical-address.ts";

test.each([
  ["https://WWW.Beispiel.de/Artikel", "https://www.beispiel.de/Artikel"],
  ["https://beispiel.de/a?utm_source=x&utm_campaign=y#kommentare", "https://beispiel.de/a"],
  ["https://beispiel.de/a?fbclid=1&gclid=2&wt_zmc=3", "https://beispiel.de/a"],
  ["https://beispiel.de/a?b=2&a=1", "https://beispiel.de/a?a=1&b=2"],
  ["https://beispiel.de/a?", "https://beispiel.de/a"],
  ["https://beispiel.de:443/a", "https://beispiel.de/a"],
  [" https://beispiel.de ", "https://beispiel.de/"],
  ["https://me:secret@beispiel.de/a", "https://beispiel.de/a"],
  ["http://beispiel.de/a", "http://beispiel.de/a"],
])("%s is known as %s", (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
  expect(canonicalAddress(canonical)).toBe(canonical);
});

test.each(["", "beispiel", "beispiel.de/a", "file:///etc/passwd", "javascript:alert(1)", "data:text/plain,x"])(
  "%j is no web address",
  (address) => {
    expect(canonicalAddress(address)).toBeUndefined();
  },
);
