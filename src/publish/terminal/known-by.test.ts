import { expect, test } from "vitest";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { buildContradictions } from "../contradictions/build.ts";
import { renderContradictions } from "../contradictions/render.ts";
import { buildEvent } from "../events/build-event.ts";
import { buildEvents } from "../events/build-events.ts";
import { renderEvent } from "../events/render-event.ts";
import { renderEvents } from "../events/render-table.ts";
import { buildNetwork, buildTies, buildTriads } from "../ties/build.ts";
import { renderTies } from "../ties/render-dyad.ts";
import { renderNetwork, renderTriads } from "../ties/render-network.ts";

test.each([
  ["de", "Was das Ledger bis zum 12. März 2024 wusste."],
  ["en", "What the ledger knew by 12 March 2024."],
] as const)("every view of findings says for which moment it was asked (%s), and nothing where it was asked for now", (language, line) => {
  const options = { width: 80, language };
  const event = buildEvent(HARBOUR, "kaaa.1.2", harbourNames, language);
  if (!event) throw new Error("no event");
  const contradictions = buildContradictions(HARBOUR, harbourNames, language);
  const all = (asOf?: string): string[] => {
    const clocks = asOf === undefined ? {} : { asOf };
    return [
      renderEvent(event, options, asOf),
      renderEvents(buildEvents(HARBOUR, harbourNames, language), options, asOf),
      renderEvents([], options, asOf),
      renderContradictions(contradictions, options, asOf),
      renderContradictions([], options, asOf),
      renderTies(buildTies(HARBOUR, ["NMK", "OST"], clocks, harbourNames, language), options),
      renderNetwork(buildNetwork(HARBOUR, clocks, harbourNames, language), options),
      renderTriads(buildTriads(HARBOUR, clocks, harbourNames, language), options),
    ];
  };
  for (const text of all("2024-03-12T23:59:59.999Z")) expect(text.split("\n").slice(0, 3)).toContain(line);
  for (const text of all()) expect(text).not.toContain(line.slice(0, 20));
});
