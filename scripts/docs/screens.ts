import { ROUTES } from "../../src/server/routes/table.ts";
import { table } from "./markdown.ts";

/** Every view of the web page, with its address and what it takes. */
export function screensTable(): string {
  return table(
    ["address", "shows", "also as", "takes"],
    ROUTES.filter(({ view }) => view !== "never").map(({ path, file = path, endings, says, parameters }) => [
      `\`${path.replace(":id", "ID")}\``,
      says.replace(/\.$/u, ""),
      endings.map((ending) => `\`${file === path ? "" : file}.${ending}\``).join(", "),
      parameters.map(({ name }) => `\`${name}\``).join(", "),
    ]),
  );
}
