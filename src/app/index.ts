/** The use cases: all that cli and server may ask for. */

export { canonicalAddress, LedgerError } from "../ledger/index.ts";
export {
  claimsCsv,
  cleanLine,
  type RenderOptions,
  renderBrief,
  renderClaimsTable,
  renderDocument,
  renderExplain,
  renderFunnel,
  renderLayers,
  renderWhyNot,
  type UiLanguage,
} from "../publish/index.ts";
export { analyseLines } from "./analyse.ts";
export { brief, dyadOf } from "./brief.ts";
export { type ClaimQuestion, claims, momentOf } from "./claims.ts";
export { dataFolder } from "./data-folder.ts";
export type { Entente, LedgerStatus, Opened } from "./entente.ts";
export { DataError, LedgerPathError, UnknownChoice } from "./errors.ts";
export { type ImportReport, importPeople } from "./import-people.ts";
export { type IngestReport, ingest } from "./ingest.ts";
export { type Layers, readLayers } from "./layers.ts";
export { publicationDate } from "./publication-date.ts";
export { reanalyse } from "./reanalyse.ts";
export { loadSample, sampleFiles } from "./sample.ts";
export { readWhyNot, type WhyNot, whyNotIn } from "./why-not.ts";
export { ImportError } from "./wikidata.ts";
export { openWorkbench, shipped, type Workbench } from "./workbench.ts";
