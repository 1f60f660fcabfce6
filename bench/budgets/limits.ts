/** What was measured of a screen; times in milliseconds, medians of the rounds. */
export interface Measured {
  /** Bytes of script, and of everything, as they come over the line. */
  readonly script: number;
  readonly transfer: number;
  /** First and largest contentful paint (W3C Paint Timing, Largest Contentful Paint). */
  readonly fcp: number;
  readonly lcp: number;
  /** Total blocking time: of every task after the first paint what it takes beyond 50 ms (W3C Long Tasks). */
  readonly tbt: number;
  /** Cumulative layout shift (W3C Layout Instability). */
  readonly cls: number;
  /** From a key until the next frame shows another line, and its evidence where it stands beside; absent where there is no list. */
  readonly key?: number;
  /** Of the server, page and JSON in turn: 95 of 100 answers take no longer. */
  readonly server: number;
  /** Violations that axe finds, in light and dark. */
  readonly axe: number;
}

type Figure = keyof Measured;

export interface Limit {
  readonly most: number;
  readonly unit: "kB" | "s" | "ms" | "";
  /** Paths of routes that it holds for, if not for all. */
  readonly only?: readonly string[];
  /** Those that it does not hold for. */
  readonly but?: readonly string[];
}

/** The largest values allowed; kB are 1000 bytes. */
const LIMITS: Readonly<Record<Figure, Limit>> = {
  // The network brings its own script, which no list and no reader loads.
  script: { most: 50_000, unit: "kB", but: ["/graph", "/map"] },
  transfer: { most: 75_000, unit: "kB", only: ["/"] },
  fcp: { most: 1000, unit: "s" },
  lcp: { most: 1200, unit: "s" },
  tbt: { most: 200, unit: "ms" },
  cls: { most: 0, unit: "" },
  key: { most: 100, unit: "ms" },
  server: { most: 50, unit: "ms" },
  axe: { most: 0, unit: "" },
};

const FIGURES = Object.keys(LIMITS) as readonly Figure[];

/** Figures of a screen that are over their limit. */
export function missed(path: string, measured: Measured): readonly Figure[] {
  return FIGURES.filter((figure) => {
    const { most, only, but } = LIMITS[figure];
    return (measured[figure] ?? 0) > most && only?.includes(path) !== false && !but?.includes(path);
  });
}

const SHOWN: Readonly<Record<Limit["unit"], (value: number) => string>> = {
  kB: (value) => (value / 1000).toFixed(1),
  s: (value) => (value / 1000).toFixed(2),
  ms: (value) => value.toFixed(0),
  "": (value) => String(Number(value.toFixed(4))),
};
const WIDTH = 10;

/** A line of the table; what is over its limit has an exclamation mark. */
export function line(name: string, path: string, measured: Measured): string {
  const over = new Set(missed(path, measured));
  const cells = FIGURES.map((figure) => {
    const value = measured[figure];
    return value === undefined ? "–" : `${SHOWN[LIMITS[figure].unit](value)}${over.has(figure) ? "!" : ""}`;
  });
  return `${name.slice(0, 33).padEnd(34)}${cells.map((cell) => cell.padStart(WIDTH)).join("")}`;
}

/** The head of the table: figures with their units and limits. */
export function head(): string {
  const row = (first: string, cells: readonly string[]): string => `${first.padEnd(34)}${cells.map((c) => c.padStart(WIDTH)).join("")}`;
  const units = FIGURES.map((figure) => `${figure}${LIMITS[figure].unit === "" ? "" : ` ${LIMITS[figure].unit}`}`);
  return `${row("", units)}\n${row(
    "at most",
    FIGURES.map((figure) => SHOWN[LIMITS[figure].unit](LIMITS[figure].most)),
  )}`;
}
