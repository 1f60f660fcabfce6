import { expect, test } from "vitest";
import { readConllu } from "./conllu.ts";

const row = (id: string, form: string, rest = "_\tNOUN\tNN\t_\t0\troot\t_\t_"): string => `${id}\t${form}\t${rest}`;

test("words of one surface token share its span", () => {
  const [sentence] = readConllu(
    [
      "# sent_id = 1",
      "# text = Im Hafen.",
      row("1-2", "Im", "_\t_\t_\t_\t_\t_\t_\t_"),
      row("1", "in"),
      row("2", "dem"),
      row("3", "Hafen"),
      row("4", "."),
    ].join("\n"),
  );
  expect(sentence?.tokens.map((t) => [t.form, t.start, t.end])).toEqual([
    ["in", 0, 2],
    ["dem", 0, 2],
    ["Hafen", 3, 8],
    [".", 8, 9],
  ]);
});

test.each([
  ["a line with too few columns", "# text = Hafen\n1\tHafen\t_", "line 2: expected 10 columns, found 3"],
  [
    "a form that the text lacks",
    `# sent_id = 7\n# text = Hafen\n${row("1", "Schiff")}`,
    'line 3: "Schiff" does not stand in the text of the sentence 7',
  ],
])("%s is named", (_, source, message) => {
  expect(() => readConllu(source)).toThrow(message);
});
