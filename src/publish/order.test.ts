import { describe, expect, it } from "vitest";
import type { PublicationDate } from "../core/index.ts";
import { newestFirst } from "./order.ts";

const at = (id: string, published: PublicationDate, start = 0) => ({
  id,
  document: { id: id.slice(0, 1), published },
  evidence: { start },
});
const day = (d: string): PublicationDate => ({ notBefore: d, notAfter: d, basis: "metadata" });

describe("newestFirst", () => {
  it("goes by the latest possible day, then by the earliest; unknown dates come last", () => {
    const placed = [
      at("a", { basis: "unknown" }),
      at("b", day("2024-03-12")),
      at("c", { notAfter: "2024-03-12", basis: "text" }),
      at("d", { notBefore: "2024-03-01", notAfter: "2024-03-12", basis: "text" }),
      at("e", { notBefore: "2024-03-13", basis: "text" }),
      at("f", day("2023-01-01")),
    ];
    expect(placed.sort(newestFirst).map((p) => p.id)).toEqual(["e", "b", "c", "d", "f", "a"]);
  });

  it("follows the text inside a document", () => {
    const placed = [at("a2", day("2024-03-12"), 50), at("a1", day("2024-03-12"), 10)];
    expect(placed.sort(newestFirst).map((p) => p.id)).toEqual(["a1", "a2"]);
  });
});
