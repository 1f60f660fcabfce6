import { serve } from "../ingest/workers/serve.ts";
import { extractPage } from "./extract-page.ts";

serve(extractPage);
