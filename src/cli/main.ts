#!/usr/bin/env node
import { endQuietlyOnClosedPipe } from "./output.ts";
import { run } from "./run.ts";

endQuietlyOnClosedPipe();
process.exitCode = await run(process.argv.slice(2));
