import { expect, test } from "vitest";
import { defaultLedger } from "./data-folder.ts";
import { localeLanguage } from "./language.ts";

test.each([
  [{}, "linux", "/home/a/.local/share/entente/ledger.db"],
  [{ XDG_DATA_HOME: "/data" }, "linux", "/data/entente/ledger.db"],
  [{ XDG_DATA_HOME: "relative" }, "linux", "/home/a/.local/share/entente/ledger.db"],
  [{}, "darwin", "/home/a/Library/Application Support/entente/ledger.db"],
  [{ APPDATA: "/roaming" }, "win32", "/roaming/entente/ledger.db"],
])("with %j on %s the ledger lies in %s", (env, platform, path) => {
  expect(defaultLedger(env, platform, "/home/a")).toBe(path);
});

test.each([
  [{}, "de"],
  [{ LANG: "C.UTF-8" }, "de"],
  [{ LANG: "en_GB.UTF-8" }, "en"],
  [{ LANG: "en_GB.UTF-8", LC_ALL: "de_AT.UTF-8" }, "de"],
  [{ LANG: "de_DE.UTF-8", LC_MESSAGES: "en_US.UTF-8" }, "en"],
])("%j answers in %s", (env, language) => {
  expect(localeLanguage(env)).toBe(language);
});
