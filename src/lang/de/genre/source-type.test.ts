import { expect, test } from "vitest";
import type { Actor, Source } from "../../../core/index.ts";
import { sourceType } from "./source-type.ts";

const TYPES: Readonly<Record<string, Actor["type"]>> = { KEN: "state", EU: "igo", West: "bloc", Hamas: "armed-group" };
const directory = {
  actor: (code: string): Actor | undefined => {
    const type = TYPES[code];
    return type && { code, type, names: { de: code } };
  },
};

test.each<[Source, string]>([
  [{ name: "kenianisches Außenministerium", code: "KEN" }, "state"],
  [{ name: "kenianischer Geheimdienst", code: "KEN" }, "state"],
  [{ name: "kenianischer Nachrichtendienst", code: "KEN" }, "state"],
  [{ name: "EU", code: "EU" }, "organisation"],
  [{ name: "West", code: "West" }, "organisation"],
  [{ name: "Hamas", code: "Hamas" }, "armed-group"],
  // A medium is a medium, whoever owns it.
  [{ name: "kenianische Nachrichtenagentur", code: "KEN" }, "agency"],
  [{ name: "Reuters" }, "agency"],
  [{ name: "kenianische Zeitung Hafenblatt", code: "KEN" }, "medium"],
  [{ name: "Spiegel" }, "medium"],
  [{ name: "ein kenianischer Diplomat", code: "KEN", unnamed: true }, "unnamed"],
  [{ name: "unnamed reports", unnamed: true }, "unnamed"],
  [{ name: "Politologin Wanjala" }, "person"],
  [{ name: "Maria Wanjala" }, "person"],
  [{ name: "Nordhafen GmbH" }, "other"],
])("%j is %s", (source, type) => {
  expect(sourceType(source, directory)).toBe(type);
});
