import type { UiLanguage } from "../app/index.ts";

/** The language to answer in: that of the user's locale if it is English, else German. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>> = process.env): UiLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((l) => l !== undefined && l !== "");
  return locale?.toLowerCase().startsWith("en") === true ? "en" : "de";
}
