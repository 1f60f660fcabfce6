import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../failure.ts";
import { type AllowPrivate, allowPrivate } from "./allow-private.ts";
import { checkAddress, showAddress } from "./check-address.ts";
import { isPublicAddress } from "./public-address.ts";

const kindOf = (address: string, allow: AllowPrivate = allowPrivate(false)): string => {
  try {
    return checkAddress(address, allow).href;
  } catch (error) {
    if (error instanceof Failure) return error.kind;
    throw error;
  }
};

const octets = (...fixed: readonly (number | undefined)[]): fc.Arbitrary<number[]> =>
  fc.tuple(...[0, 1, 2, 3].map((i) => (fixed[i] === undefined ? fc.integer({ min: 0, max: 255 }) : fc.constant(fixed[i]))));

/** Addresses of networks that are not the public internet (RFC 6890 and the registry of IANA that it made). */
const hiddenV4 = fc.oneof(
  octets(0),
  octets(10),
  octets(127),
  octets(169, 254),
  octets(192, 168),
  octets(192, 0, 0),
  octets(192, 0, 2),
  octets(198, 51, 100),
  octets(203, 0, 113),
  octets(255, 255, 255, 255),
  octets(168, 63, 129, 16),
  octets(172).map(([a = 0, b = 0, c = 0, d = 0]) => [a, 16 + (b % 16), c, d]),
  octets(100).map(([a = 0, b = 0, c = 0, d = 0]) => [a, 64 + (b % 64), c, d]),
  octets(198).map(([a = 0, b = 0, c = 0, d = 0]) => [a, 18 + (b % 2), c, d]),
  octets().map(([a = 0, b = 0, c = 0, d = 0]) => [224 + (a % 32), b, c, d]),
);

const number = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => ((a * 256 + b) * 256 + c) * 256 + d;
const hex = (n: number, digits = 0): string => n.toString(16).padStart(digits, "0");
/** One part of an address, as the C library and browsers read it. */
const part = (n: number): fc.Arbitrary<string> =>
  fc.constantFrom(String(n), `0x${hex(n)}`, `0X${hex(n).toUpperCase()}`, `0${n.toString(8)}`, `0x0000${hex(n)}`);

/** Any spelling of an IPv4 address that a browser would connect to. */
const spelledV4 = (o: readonly number[]): fc.Arbitrary<string> => {
  const [a = 0, b = 0, c = 0, d = 0] = o;
  const rest = (...parts: readonly number[]): fc.Arbitrary<string> => fc.tuple(...parts.map(part)).map((p) => p.join("."));
  const plain = fc.oneof(rest(number(o)), rest(a, number([0, b, c, d])), rest(a, b, number([0, 0, c, d])), rest(a, b, c, d));
  const wide = plain.map((text) => text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))));
  const dots = plain.map((text) => text.replaceAll(".", "。"));
  const percent = plain.map((text) => text.replaceAll(/[\dx]/giu, (character) => `%${hex(character.charCodeAt(0), 2)}`));
  return fc.oneof(
    plain,
    plain.map((text) => `${text}.`),
    wide,
    dots,
    percent,
  );
};

const groups = (o: readonly number[]): string =>
  `${hex(number([0, 0, o[0] ?? 0, o[1] ?? 0]))}:${hex(number([0, 0, o[2] ?? 0, o[3] ?? 0]))}`;
/** The same address inside IPv6: mapped, compatible, translated, NAT64 for all and for one network, 6to4, Teredo. */
const spelledV6 = (o: readonly number[]): fc.Arbitrary<string> => {
  const four = o.join(".");
  return fc.constantFrom(
    `[::ffff:${four}]`,
    `[::FFFF:${groups(o)}]`,
    `[0:0:0:0:0:ffff:${groups(o)}]`,
    `[::${groups(o)}]`,
    `[::${four}]`,
    `[::ffff:0:${four}]`,
    `[64:ff9b::${four}]`,
    `[64:ff9b::${groups(o)}]`,
    `[64:ff9b:1::${groups(o)}]`,
    `[2002:${groups(o)}::]`,
    `[2001:0:${groups(o)}::1]`,
  );
};

describe("any spelling of an address that is not public is refused", () => {
  test("IPv4", () => {
    fc.assert(
      fc.property(
        hiddenV4.chain(spelledV4),
        fc.constantFrom("http", "https", "HTTP"),
        fc.constantFrom("", ":80", ":8080"),
        (host, scheme, port) => {
          expect(kindOf(`${scheme}://${host}${port}/a`)).toBe("private-address");
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("IPv4 inside IPv6", () => {
    fc.assert(
      fc.property(hiddenV4.chain(spelledV6), (host) => {
        expect(kindOf(`http://${host}/`)).toBe("private-address");
      }),
      { numRuns: 500 },
    );
  });

  test("IPv6: whatever is not global unicast", () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    // 2000::/3 begins with the bits 001; everything else is loopback, local, multicast, or given to nobody.
    const first = group.filter((n) => n >> 13 !== 1 && n !== 0x64);
    fc.assert(
      fc.property(fc.tuple(first, group, group, group, group, group, group, group), (parts) => {
        expect(kindOf(`http://[${parts.map((n) => hex(n)).join(":")}]/`)).toBe("private-address");
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fec0::1]",
    "[fd00:ec2::254]",
    "[fd20:ce::254]",
    "[ff02::1]",
    "[100::1]",
    "[2001:db8::1]",
    "[3fff::1]",
    "[5f00::1]",
    "localhost",
    "LOCALHOST.",
    "a.localhost",
    "localhost.localdomain",
    "metadata",
    "metadata.google.internal",
    "metadata.google.internal.",
    "drucker.local",
    "router.lan",
    "box.home.arpa",
    "intranet",
    "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
    "169.254.169.254",
    "100.100.100.200",
  ])("%s", (host) => {
    expect(kindOf(`http://${host}/`)).toBe("private-address");
  });
});

test("public addresses pass, whatever their spelling", () => {
  const shown = octets().filter((o) => isPublicAddress(o.join(".")));
  fc.assert(
    fc.property(
      shown.chain((o) => spelledV4(o).map((host) => [o, host] as const)),
      ([o, host]) => {
        expect(kindOf(`https://${host}/a`)).toBe(`https://${o.join(".")}/a`);
      },
    ),
  );
  for (const host of ["8.8.8.8", "[2606:4700::1111]", "[64:ff9b::808:808]", "hafen.example", "xn--kste-0ra.example"])
    expect(kindOf(`https://${host}/`)).toBe(`https://${host}/`);
});

test("the private addresses that are meant can be allowed", () => {
  expect(kindOf("http://192.168.1.5/", allowPrivate(true))).toBe("http://192.168.1.5/");
  expect(kindOf("http://0x7f.1/", allowPrivate(["127.0.0.1"]))).toBe("http://127.0.0.1/");
  expect(kindOf("http://wiki/", allowPrivate(["wiki"]))).toBe("http://wiki/");
  expect(kindOf("http://wiki2/", allowPrivate(["wiki"]))).toBe("private-address");
});

test.each(["169.254.169.254", "[fe80::1]", "[::ffff:169.254.169.254]", "[fd00:ec2::254]", "metadata.google.internal", "100.100.100.200"])(
  "where clouds hand out keys nothing is allowed: %s",
  (host) => {
    expect(kindOf(`http://${host}/`, allowPrivate(true))).toBe("private-address");
  },
);

test("dot at the end and fragment are taken off", () => {
  expect(kindOf("https://hafen.example./a?b=1#c")).toBe("https://hafen.example/a?b=1");
});

test.each([
  "",
  "hafen",
  "//hafen.example/",
  "/a",
  "file:///etc/hosts",
  "ftp://hafen.example/",
  "gopher://hafen.example:70/",
  "javascript:alert(1)",
  "data:text/html,a",
  "https://anna@hafen.example/",
  "https://:geheim@hafen.example/",
  "http://hafen.example:22/",
  "http://hafen.example:25/",
  "http://hafen.example:443443/",
  "http://hafen.example:6379/",
  "http://hafen.example:27017/",
  "http://[::1",
  `https://hafen.example/${"a".repeat(8_000)}`,
])("%s is no address to request", (address) => {
  expect(kindOf(address)).toBe("not-an-address");
});

test("any text: an address to request or a refusal, nothing else", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.ipV4Extended(), fc.ipV6()), (text) => {
      expect(kindOf(text)).toMatch(/^(?:https?:\/\/|not-an-address$|private-address$)/u);
      expect(kindOf(`http://${text}/`)).toMatch(/^(?:https?:\/\/|not-an-address$|private-address$)/u);
      expect(isPublicAddress(text)).toBeTypeOf("boolean");
    }),
    { numRuns: 500 },
  );
});

test("a message shows the address, but no password and no line break", () => {
  expect(showAddress("https://anna:geheim@hafen.example/a\nb")).toBe("“https://hafen.example/a b”");
  expect(showAddress(`https://hafen.example/${"a".repeat(500)}`).length).toBeLessThan(210);
});
