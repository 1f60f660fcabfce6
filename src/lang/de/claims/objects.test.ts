import { expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

/** Object of each claim, and the usual names of the things in it. */
const objects = (text: string): string[] =>
  read(text, "2024-03-14").claims.map(({ object = "none", derivation }) => {
    const named = derivation.filter((step) => step.rule === "de.object.named").map((step) => step.says.replace("object: ", ""));
    return [object, ...named].join(" | ");
  });

test.each([
  // The words stay as they are; the derivation names the thing.
  ["Kanada lieferte Kenia Patriot-Systeme.", "Patriot-Systeme | Patriot (weapon)"],
  ["Kanada und Kenia unterzeichneten das Minsker Abkommen.", "Minsker Abkommen | Minsker Abkommen (treaty)"],
  // A name is of a class though no noun says so.
  ["Kanada hat Kenia S-400 geliefert.", "S-400 | S-400 (weapon)"],
  ["Kanada kauft von Schweden 20 Gripen.", "20 Gripen | Gripen (weapon)"],
  ["Kanada und Kenia nehmen an Rimpac teil.", "Rimpac | Rimpac (exercise)"],
  // A name that follows belongs to the object.
  ["Kanada liefert Kenia Kampfpanzer vom Typ Leopard 2.", "Kampfpanzer vom Typ Leopard 2 | Leopard 2 (weapon)"],
  ["Kanada und Kenia haben das Manöver „Malabar“ begonnen.", "Manöver „Malabar“ | Malabar (exercise)"],
  // Where a noun tells the event, its name is the object.
  ["Das Manöver Sapad von Kanada und Kenia beginnt im Mai.", "Sapad | Sapad (exercise)"],
  // No names.
  ["Kanada und Kenia haben am Montag ein gemeinsames Manöver begonnen.", "gemeinsames Manöver"],
  ["Kanada liefert Kenia Panzer, während der Leopard schläft.", "Panzer"],
])("%s", (text, expected) => {
  expect(objects(text)).toEqual([expected]);
});

test.each(["Kanada schenkte Kenia einen Leopard.", "Kanada kauft in Frankreich einen Puma für den Zoo."])("no claim: %s", (text) => {
  expect(objects(text)).toEqual([]);
});
