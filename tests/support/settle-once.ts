/** Child process of a test: settles a ledger, five documents at a time, and kills itself where it is told to. */

import { settle } from "../../src/app/settle/settle.ts";
import { openLedger, type Settling } from "../../src/ledger/index.ts";

const [path = "", killAt = ""] = process.argv.slice(2);
const die = (): void => void process.kill(process.pid, "SIGKILL");
const ledger = await openLedger(path, { clock: () => new Date() });
let batches = 0;

/** The tables as they are, watched. */
function watched(tables: Settling): Settling {
  const addMembers: Settling["addMembers"] = async (rows) => {
    await tables.addMembers(rows.slice(0, 1));
    if (killAt === "among-rows") die();
    await tables.addMembers(rows.slice(1));
  };
  const done: Settling["done"] = async (...said) => {
    await tables.done(...said);
    if (killAt === "before-commit") die();
  };
  return { ...tables, addMembers, done };
}

const findings: typeof ledger.findings = {
  ...ledger.findings,
  settle: async (work, patient) => {
    const result = await ledger.findings.settle((tables) => work(watched(tables)), patient);
    if (killAt === "between-batches" && ++batches === 1) die();
    return result;
  },
};
process.stdout.write(`${await settle({ ledger: { findings } }, { batch: 5 })}\n`);
await ledger.close();
