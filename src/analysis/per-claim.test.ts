import { expect, test } from "vitest";
import { perClaim } from "./per-claim.ts";
import { remember } from "./remember.ts";

test("each question is answered once for each claim, also where the answer is undefined, and answers do not mix", () => {
  const asked: string[] = [];
  const ask = (question: string) =>
    perClaim((claim: { readonly id: string }): string | undefined => {
      asked.push(`${question} ${claim.id}`);
      return question === "none" ? undefined : `${question} ${claim.id}`;
    });
  const [kind, none, who] = [ask("kind"), ask("none"), ask("who")];
  const [a, b] = [{ id: "a" }, { id: "b" }];
  for (const _ of [1, 2]) {
    expect([who(a), none(a), kind(a)]).toEqual(["who a", undefined, "kind a"]);
    expect([kind(b), who(b), none(b)]).toEqual(["kind b", "who b", undefined]);
  }
  expect(asked).toHaveLength(6);
  expect(who({ id: "a" })).toBe("who a");
  expect(asked).toHaveLength(7);
});

test("a key that is asked about again is not reckoned again, also where it has no value", () => {
  const asked: string[] = [];
  const find = remember((name: string): string | undefined => {
    asked.push(name);
    return name === "dpa" ? "sign" : undefined;
  });
  expect(["dpa", "nobody", "dpa", "nobody"].map(find)).toEqual(["sign", undefined, "sign", undefined]);
  expect(asked).toEqual(["dpa", "nobody"]);
});
