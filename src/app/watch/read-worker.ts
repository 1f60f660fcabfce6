import { serve } from "../../ingest/workers/serve.ts";
import { readJob } from "./read-job.ts";

serve(readJob);
