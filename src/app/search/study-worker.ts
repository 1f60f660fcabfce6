import { serve } from "../../ingest/workers/serve.ts";
import { studyLedger } from "./study-job.ts";

serve(studyLedger);
