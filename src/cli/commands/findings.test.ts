import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../../tests/support/run-cli.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";

const TEXT =
  "Malta hat Zypern am Montag zwölf Patrouillenboote geliefert. Zypern bestreitet, dass Malta Zypern Patrouillenboote geliefert hat.";

test("events, contradictions, origins and ties are shown, exported, and overruled", { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "a.jsonl"), JSON.stringify({ id: "a", text: TEXT, outlet: "=Bote", published: "2031-03-12", language: "de" }));
  const cli = (...args: string[]) => runCli(...args, "--ledger", join(folder, "l.db"), "--lang", "en");
  await cli("ingest", join(folder, "a.jsonl"));

  const [event] = JSON.parse((await cli("events", "--json")).out) as { id: string; first: { document: string } }[];
  const { id = "", first } = event ?? {};
  expect((await cli("events")).out).toContain(id);
  expect((await cli("event", id)).out).toContain("First reported");
  expect((await cli("event", id, "--as-of", "2020-01-01")).err).toContain("did not know the event");
  const document = first?.document ?? "";
  expect((await cli("event", document)).err).toContain(`"entente document ${document}" shows it`);
  expect((await cli("origins", id)).err).toContain(`"entente event ${id}" shows it`);
  expect((await cli("origins", id.slice(2))).err).toContain(`"entente explain ${id.slice(2)}" shows it`);
  expect((await cli("events", "--as-of", "2020-01-01")).out).toContain("What the ledger knew by 1 January 2020.");
  expect((await cli("contradictions", "--csv")).out).toContain("'=Bote");
  expect((await cli("origins", document)).out).toContain("not listed: who owns it and how independent it is, is unknown");
  expect((await cli("dyad", "CYP-MLT", "--csv")).out).toMatch(/^month,cooperation_asserted_events,/u);
  expect((await cli("network", "--format", "gexf")).out).toMatch(/^<\?xml[\s\S]*<gexf/u);
  expect((await cli("triads")).out).toContain("No three actors");
  expect((await cli("rate", "=bote", "B", "--reason", "corrects itself", "--by", "AB")).out).toContain("reliability B: =Bote");
  expect((await cli("decide")).out).toContain("corrects itself");
  expect(await cli("decide", "--undo", "d1", "--reason", "too early", "--by", "AB")).toMatchObject({ code: 0 });
});

test("wrong use is told", { timeout: 60_000 }, async () => {
  const cli = (...args: string[]) => runCli(...args, "--ledger", join(tempFolder(), "l.db"));
  for (const args of [
    ["events", "--csv", "--json"],
    ["network", "--format", "gexf", "--csv"],
    ["decide", "same-event", "a", "--undo", "d1"],
    ["decide", "reliability", "Bote"],
    ["rate", "Bote", "B"],
  ])
    expect(await cli(...args)).toMatchObject({ code: 2 });
});
