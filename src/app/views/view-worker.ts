import { serve } from "../../ingest/workers/serve.ts";
import { viewTeller } from "./view-job.ts";

serve(viewTeller());
