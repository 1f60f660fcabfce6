import { serve } from "../../ingest/workers/serve.ts";
import type { IntakeReport } from "../../publish/index.ts";
import { hostMemory } from "../watch/host-memory.ts";
import { type WebTools, webTools } from "../watch/web-tools.ts";
import { openWorkbench, type Workbench } from "../workbench.ts";
import { fulfil } from "./fulfil.ts";
import type { IntakeJob } from "./wish.ts";

let opened: Promise<{ readonly bench: Workbench; readonly tools: WebTools }> | undefined;

// The thread has its own connection: to the ledger it is one more process.
serve(async ({ ledger, web, wish }: IntakeJob): Promise<IntakeReport> => {
  opened ??= openWorkbench(ledger).then((bench) => ({ bench, tools: webTools({ ...web, memory: hostMemory(bench.ledger) }) }));
  const { bench, tools } = await opened;
  return fulfil(bench, tools, wish);
});
