/** Child process of the ledger's tests: records articles `<name> 0`, `<name> 1`, … and names each once it is durable. */
import { openLedger } from "../../src/ledger/index.ts";
import { incoming, tinyAnalyser } from "./tiny-analyser.ts";

const [path = "", name = "", count = "Infinity"] = process.argv.slice(2);
const ledger = await openLedger(path, { clock: () => new Date() });
const analyser = tinyAnalyser();
for (let n = 0; n < Number(count); n++) {
  const text = Array.from({ length: 20 }, (_, i) => `${name} ${n}: IRN trifft RUS zum ${i}. Mal`).join("\n");
  const recorded = await ledger.record(incoming(text, { url: `https://${name}.example/${n}` }), analyser);
  if (recorded.outcome === "deleted") throw new Error("deleted?");
  process.stdout.write(`${recorded.id}\n`);
}
await ledger.close();
