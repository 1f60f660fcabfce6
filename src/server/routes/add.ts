import type { Context } from "hono";
import { h } from "preact";
import { ENOUGH_TIME, type IntakeWish, isWebAddress, KNOWN_ENDINGS, MOST_CHARACTERS, publicationDate } from "../../app/index.ts";
import { AddPage } from "../../web/pages/add/page.tsx";
import { AddedPage } from "../../web/pages/add/result.tsx";
import { type AddWords, wordsOf } from "../../web/pages/add/words.ts";
import type { AddView } from "../contract.ts";
import type { FormRoute, House, Route } from "./route.ts";
import { filesOf, textOf } from "./sent-files.ts";

const ENDINGS = KNOWN_ENDINGS.split(", ");
const MEGABYTE = 1_000_000;
/** Of all files of a form together. */
const FILES = 32;

/** `/add`: articles by pasting, as files, or from an address. */
export const add: Route = {
  path: "/add",
  endings: ["json"],
  says: "What can be added here: formats and limits.",
  parameters: [],
  view: "AddView",
  live: true,
  example: () => "/add",
  get: async (house, { answer }) => {
    const view = await addView(house);
    if (answer.ending === "json") return answer.data(view);
    return answer.page("/add", (ui) => h(AddPage, { ui, view }));
  },
};

/** Takes in what a form holds, and says what became of each article: as a page, or as JSON where that is accepted. */
export const takeIn: FormRoute = {
  path: "/add",
  largest: (FILES + 1) * MEGABYTE,
  post: async (house, { answer, c }) => {
    const { intake } = house;
    if (!intake) return answer.error("not-found");
    const form = await c.req.formData();
    const words = wordsOf(answer.ui.lang);
    const wish = await wishOf(form, words.problem);
    if ("problem" in wish) {
      if (wantsJson(c)) return answer.error("bad-filter", undefined, wish.problem);
      const [view, typed] = [await addView(house), typedIn(form)];
      return answer.form((ui) => h(AddPage, { ui, view, typed, ...wish }), 400);
    }
    const report = await intake.take(wish);
    if (wantsJson(c)) return answer.data(report);
    return answer.form((ui) => h(AddedPage, { ui, report, endings: wish.is === "files" ? ENDINGS : [], removed: wish.is === "no-sample" }));
  },
};

async function addView({ entente, intake }: House): Promise<AddView> {
  return {
    open: intake !== undefined,
    endings: ENDINGS,
    megabytes: FILES,
    textCharacters: MOST_CHARACTERS,
    seconds: ENOUGH_TIME / 1000,
    sample: await entente.hasSample(),
  };
}

/** What a form wishes, or what is missing in it and in which part. */
async function wishOf(
  form: FormData,
  problem: AddWords["problem"],
): Promise<IntakeWish | { readonly problem: string; readonly at: string }> {
  const way = textOf(form, "way");
  if (way === "sample" || way === "no-sample") return { is: way };
  const [outlet, published, url] = ["outlet", "published", "url"].map((name) => textOf(form, name)) as [string, string, string];
  const told = { ...(outlet !== "" && { outlet }), ...(published !== "" && { published }) };
  if (published !== "" && !publicationDate(published)) return { problem: problem.date(published), at: way };
  if (url !== "" && !(isWebAddress(url) && URL.canParse(url))) return { problem: problem.badUrl(url), at: way };
  if (way === "text") {
    const [text, title] = [textOf(form, "text"), textOf(form, "title")];
    if (text === "") return { problem: problem.noText, at: way };
    // Forms send line ends as two characters.
    if (text.replaceAll("\r\n", "\n").length > MOST_CHARACTERS) return { problem: problem.longText(MOST_CHARACTERS), at: way };
    return { is: "text", text, ...(title !== "" && { title }), ...(url !== "" && { url }), ...told };
  }
  if (way === "files") {
    const files = await filesOf(form, "files");
    return files.length === 0 ? { problem: problem.noFiles, at: way } : { is: "files", files, ...told };
  }
  if (way === "address") return url === "" ? { problem: problem.noAddress, at: way } : { is: "address", url };
  return { problem: problem.way, at: "" };
}

/** What was typed, for a form that is shown again; files must be chosen anew. */
function typedIn(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(["text", "title", "outlet", "published", "url"].map((name) => [name, textOf(form, name)]));
}

const wantsJson = (c: Context): boolean => /\bapplication\/json\b/u.test(c.req.header("accept") ?? "");
