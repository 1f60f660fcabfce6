import { expect, test } from "vitest";
import { FetchSettingsError } from "./failure.ts";
import { createFetcher } from "./fetcher.ts";
import { type FetcherOptions, settingsOf, userAgent } from "./settings.ts";

const base: FetcherOptions = { clock: () => new Date(0), userAgent: userAgent("1.2.3", "https://entente.example/") };

test("the user agent says who asks and where to learn more", () => {
  expect(base.userAgent).toBe("Entente/1.2.3 (+https://entente.example/)");
  expect(userAgent("1.2.3")).toBe("Entente/1.2.3");
  expect(settingsOf(base).agent).toBe("Entente");
  expect(settingsOf({ ...base, userAgent: "my-bot (me@hafen.example)" }).agent).toBe("my-bot");
});

test.each<[what: string, options: Partial<FetcherOptions>, says: RegExp]>([
  ["no user agent", { userAgent: "" }, /user agent/u],
  ["a user agent without a name", { userAgent: "(+https://entente.example/)" }, /user agent/u],
  ["a user agent of two lines", { userAgent: "Entente\r\nCookie: a" }, /user agent/u],
  ["a negative limit", { limits: { gap: -1 } }, /limit gap/u],
  ["a limit that is no number", { limits: { totalTime: Number.NaN } }, /limit totalTime/u],
  ["a licence for everything", { grounds: [{ ground: "licence" }] }, /“licence” needs the host/u],
  ["a whole web of one's own", { grounds: [{ ground: "own-site" }] }, /“own-site” needs the host/u],
])("%s is refused, with the reason", (_what, options, says) => {
  expect(() => createFetcher({ ...base, ...options })).toThrow(FetchSettingsError);
  expect(() => createFetcher({ ...base, ...options })).toThrow(says);
});
