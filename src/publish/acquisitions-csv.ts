import { type Columns, csvHeader, csvRow } from "./csv.ts";

/** A line of the log as it is exported. Instants are ISO 8601, UTC. */
export interface AcquisitionLine {
  readonly id: string;
  readonly at: string;
  readonly address: string;
  readonly finalAddress?: string;
  readonly status?: number;
  readonly outcome: string;
  readonly sha256?: string;
  /** Bytes. */
  readonly length?: number;
  /** `reserved` or `free`; absent if rights were not asked for, or of a file that says nothing. */
  readonly rights?: string;
  readonly ground?: string;
  readonly error?: string;
  readonly source?: string;
  readonly document?: string;
  readonly version?: number;
  readonly part?: string;
}

const COLUMNS: Columns<AcquisitionLine> = {
  time: (l) => l.at,
  address: (l) => l.address,
  final_address: (l) => l.finalAddress,
  part: (l) => l.part,
  status: (l) => l.status,
  outcome: (l) => l.outcome,
  sha256: (l) => l.sha256,
  bytes: (l) => l.length,
  rights: (l) => l.rights,
  ground: (l) => l.ground,
  source: (l) => l.source,
  document: (l) => l.document,
  version: (l) => l.version,
  error: (l) => l.error,
  id: (l) => l.id,
};

/** The first line of the exported log, see csv.ts. */
export const acquisitionsCsvHeader = (): string => csvHeader(COLUMNS);

/** One fetch or reading as a line of CSV. */
export const acquisitionCsvRow = (line: AcquisitionLine): string => csvRow(COLUMNS, line);
