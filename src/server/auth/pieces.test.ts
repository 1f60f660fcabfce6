import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseName } from "./names.ts";
import { ownPath } from "./own-path.ts";
import { passwordProblem } from "./passwords.ts";
import { formToken, holdsFormToken, newToken } from "./tokens.ts";
import { clientAddress, isAskedAs } from "./where.ts";

describe("ownPath", () => {
  it("keeps pages of this server as they are", () => {
    for (const path of ["/", "/claims?actor=DEU&kind=visit", "/docs/x.1", "/loginx", "/?claim=a%20b"]) expect(ownPath(path)).toBe(path);
  });

  it("never leaves this server, nor leads back to the form, whatever it is given", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "\t",
      "\n",
      "\r",
      "@",
      ":",
      "evil.example",
      "http:",
      "//",
      "login",
      "%2f",
      "%0a",
      "?",
      "#",
      "a",
    );
    const wanted = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((p) => `/${p.join("")}`),
    );
    fc.assert(
      fc.property(wanted, (given) => {
        const path = ownPath(given);
        const { origin, pathname } = new URL(path, "https://entente.example/somewhere/else");
        expect(origin).toBe("https://entente.example");
        expect(pathname).not.toBe("/login");
        expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/u);
        expect(ownPath(path)).toBe(path);
      }),
      { numRuns: 3000 },
    );
  });
});

it("a form's token holds for its key only, and is never the same", () => {
  const [a, b] = [newToken(), newToken()];
  expect(holdsFormToken(a, formToken(a))).toBe(true);
  expect(holdsFormToken(b, formToken(a))).toBe(false);
  expect(formToken(a)).not.toBe(formToken(a));
  fc.assert(fc.property(fc.string(), (given) => !holdsFormToken(a, given)));
});

it("names have one form, and that form is a name", () => {
  expect(normaliseName("  Anna.MÜLLER@Example.org ")).toBe("anna.müller@example.org");
  expect(normaliseName("u\u0308ber")).toBe("über");
  for (const bad of ["", " ", "-anna", "an na", "a\u0000b", "a\u202Eb", "a/b", "a".repeat(65), "a\u200bb", "$argon2id$"])
    expect(normaliseName(bad)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (given) => {
      const name = normaliseName(given);
      expect(name === undefined || normaliseName(name) === name).toBe(true);
    }),
  );
});

it.each([
  ["kurz", "short"],
  ["elf Zeichen", "short"],
  ["👩‍👩‍👧", "short"],
  ["x".repeat(1025), "long"],
  ["aaaaaaaaaaaa", "expected"],
  ["abcabcabcabc", "expected"],
  ["Passwort12345", "expected"],
  ["password 1234", "expected"],
  ["annabertannabert", "expected"],
  ["nur kleine buchstaben", undefined],
  ["пароль из слов", undefined],
  ["x1 ".repeat(300).trim().slice(0, 20).concat("y"), undefined],
])("password %#: %s is %s", (password, problem) => {
  expect(passwordProblem(password, "annabert")).toBe(problem);
});

it("a loopback server has only the names of this machine, and believes no proxy", () => {
  const here = { host: "127.0.0.1" };
  for (const name of ["127.0.0.1:4870", "localhost", "[::1]:4870"]) expect(isAskedAs(name, here)).toBe(true);
  for (const name of ["203.0.113.7", "evil.example", "127.0.0.1.evil.example", "[::1", ""]) expect(isAskedAs(name, here)).toBe(false);
  const from = (peer: string, forwarded: string) =>
    ({ env: { incoming: { socket: { remoteAddress: peer } } }, req: { header: () => forwarded } }) as unknown as Parameters<
      typeof clientAddress
    >[0];
  const proxied = { ...here, publicUrl: new URL("https://entente.example") };
  expect(clientAddress(from("127.0.0.1", "198.51.100.1"), here)).toBe("127.0.0.1");
  expect(clientAddress(from("127.0.0.1", "198.51.100.1, 203.0.113.9"), proxied)).toBe("203.0.113.9");
  expect(clientAddress(from("::ffff:127.0.0.1", "nonsense"), proxied)).toBe("::ffff:127.0.0.1");
  expect(clientAddress(from("203.0.113.50", "198.51.100.1"), proxied)).toBe("203.0.113.50");
});
