import { expect, test } from "vitest";
import { classOf } from "./classes.ts";
import { lex } from "./lexer.ts";

const ordinal = classOf("ORD");

test.each([
  ["am 3.10.1990.", "am|3.10.1990|."],
  ["um 14.30 Uhr", "um|14.30|Uhr"],
  ["am 3. Mai", "am|3|Mai"],
  ["1.500 Tage", "1.500|Tage"],
  ["2,5 Stunden", "2,5|Stunden"],
  ["90er-Jahre", "90er|-|Jahre"],
  ["10-17 Uhr", "10|-|17|Uhr"],
  ["im Jahr 2012.", "im|Jahr|2012|."],
])("%s", (text, forms) => {
  expect(
    lex(text, 0, text.length)
      .map((l) => l.form)
      .join("|"),
  ).toBe(forms);
});

test("an ordinal takes its point, offsets are those of the text", () => {
  const [, third] = lex("Wer am 3. Mai", 4, 13);
  expect(third).toMatchObject({ from: 7, to: 9, cls: ordinal, value: 3 });
});
