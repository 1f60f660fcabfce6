import { expect, test } from "vitest";
import type { Outlet } from "../core/index.ts";
import { buildOutlet } from "./build-outlet.ts";

const KANAL: Outlet = {
  name: "Kanal",
  country: "UTO",
  ownership: "CaPu",
  sanctions: [
    { id: "EU-1", act: "Verordnung 1", jurisdiction: "EU", measure: "blocked", from: "2024-03-12", scope: "Kanal 2", source: "Amtsblatt" },
  ],
  source: "Liste",
};
const names = (code: string): string => (code === "EU" ? "Europäische Union" : code);

test("an outlet is shown with what is in force on the day, in words; what is not known is absent", () => {
  expect(buildOutlet(KANAL, "2024-03-12", names, "de")).toEqual({
    name: "Kanal",
    also: [],
    country: { code: "UTO", name: "UTO" },
    ownership: { type: "CaPu", label: "öffentliches Medium unter Kontrolle der Regierung" },
    agency: false,
    languages: [],
    domains: [],
    day: "2024-03-12",
    sanctions: [
      {
        id: "EU-1",
        act: "Verordnung 1",
        jurisdiction: { code: "EU", name: "Europäische Union" },
        measure: { type: "blocked", label: "Zugang gesperrt" },
        from: "2024-03-12",
        scope: "Kanal 2",
        unconfirmed: false,
        source: "Amtsblatt",
      },
    ],
    source: "Liste",
  });
  expect(buildOutlet(KANAL, "2024-03-11", names, "en").sanctions).toEqual([]);
});
