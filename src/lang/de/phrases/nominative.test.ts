import { expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

test.each([
  ["Das verlautete aus dem norwegischen Außenministerium.", "norwegisches Außenministerium"],
  ["Laut der lettischen Regierung ist nichts vereinbart.", "lettische Regierung"],
  ["Wie der kenianische Präsident mitteilte, ist nichts vereinbart.", "kenianischer Präsident"],
  ["Das sagten die estnischen Minister.", "estnischen Minister"],
])("%s", (sentence, name) => {
  expect(read(`In Riga wurde verhandelt. ${sentence}`).mentions.map((m) => m.leaf)).toContain(name);
});
