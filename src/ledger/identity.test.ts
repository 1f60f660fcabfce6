import fc from "fast-check";
import { expect, test } from "vitest";
import { ADDED, claimId, contentHash, documentId, fileAddress, parseClaimId } from "./identity.ts";

test("ids are frozen", () => {
  expect(documentId("https://beispiel.de/artikel")).toMatchInlineSnapshot(`"xf0hsb4mbjcvq"`);
  expect(documentId("")).toMatchInlineSnapshot(`"werc8gmrzge19"`);
  expect(contentHash("Größe")).toMatchInlineSnapshot(`"aedc3f80989a6546962705852b2f4a481dbd1e490760693525c3724bacab3f50"`);
});

test("an id is 13 characters of Crockford's base32", () => {
  fc.assert(fc.property(fc.string(), (s) => /^[0-9a-hjkmnp-tv-z]{13}$/u.test(documentId(s))));
});

test("a claim's id can be taken apart", () => {
  const id = claimId(documentId("x"), 2, 14);
  expect(parseClaimId(id)).toEqual({ document: documentId("x"), analysis: 2, n: 14 });
  expect(parseClaimId(claimId(documentId("x"), ADDED, 7))).toEqual({ document: documentId("x"), analysis: 0, n: 7 });
});

test.each(["", "x", "x.1.1", `${documentId("x")}.1.0`, `${documentId("x")}.1`, `${documentId("x")}.1.1.1`, `${documentId("x")}.01.1`])(
  "%j is no id of a claim",
  (id) => {
    expect(parseClaimId(id)).toBeUndefined();
  },
);

test("a file's address names the file and hides its folders", () => {
  const address = fileAddress("/home/anna/geheim/artikel.txt");
  expect(address).toMatch(/^file:artikel\.txt~[0-9a-z]{13}$/u);
  expect(fileAddress("/home/bert/artikel.txt")).not.toBe(address);
  expect(fileAddress("/home/anna/geheim/artikel.txt", "7")).not.toBe(address);
});
