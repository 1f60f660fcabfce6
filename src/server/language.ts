import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { UiLanguage } from "./contract.ts";

const COOKIE = "entente-lang";
const A_YEAR = 365 * 24 * 3600;

/**
 * Language of the interface: asked for in the address (and then remembered), else remembered, else the one that the server was started
 * with, else the browser's, else German.
 */
export function languageOf(c: Context, started?: UiLanguage): UiLanguage {
  const asked = c.req.query("lang");
  if (isLanguage(asked)) {
    setCookie(c, COOKIE, asked, { path: "/", sameSite: "Lax", httpOnly: true, maxAge: A_YEAR });
    return asked;
  }
  const remembered = getCookie(c, COOKIE);
  return isLanguage(remembered) ? remembered : (started ?? preferred(c.req.header("accept-language") ?? ""));
}

/** The first language of an Accept-Language header that there is, by its weights. */
function preferred(header: string): UiLanguage {
  const wishes = header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/u.exec(p)?.[1]).find((v) => v !== undefined);
      return { language: tag.split("-")[0], weight: q === undefined ? 1 : Number(q) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) if (isLanguage(language)) return language;
  return "de";
}

function isLanguage(value: string | undefined): value is UiLanguage {
  return value === "de" || value === "en";
}
