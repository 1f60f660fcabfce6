/** The compiler zones: what of the platform a room can see. */
export type Zone = "pure" | "node" | "web";

export interface Room {
  readonly name: string;
  /** Folder or file, from the root. */
  readonly path: string;
  readonly zone: Zone;
  /** Other rooms. */
  readonly imports: readonly string[];
  /** Rooms of `imports` of which only types may be used. */
  readonly typesOnly?: readonly string[];
  /** Packages; Node's own modules are open to the whole node zone. */
  readonly packages: readonly string[];
  readonly holds: string;
}

/** Who may import whom. `docs/architecture.md` shows this table, the architecture test holds the code to it. */
export const ROOMS: readonly Room[] = [
  {
    name: "core",
    path: "src/core/",
    zone: "pure",
    imports: [],
    packages: [],
    holds: "the text, the layers that point into it, claims; the interface of a language",
  },
  {
    name: "lang",
    path: "src/lang/",
    zone: "pure",
    imports: ["core"],
    packages: ["@orama/stemmers"],
    holds: "one folder a language: tables and rules",
  },
  { name: "analysis", path: "src/analysis/", zone: "pure", imports: ["core"], packages: [], holds: "origins, contradictions, dyads" },
  {
    name: "publish",
    path: "src/publish/",
    zone: "pure",
    imports: ["core", "analysis"],
    packages: ["d3-force", "diff"],
    holds: "views, briefs, exports; returns data and text",
  },
  {
    name: "ingest",
    path: "src/ingest/",
    zone: "node",
    imports: ["core"],
    packages: ["@mozilla/readability", "feedsmith", "htmlparser2", "iconv-lite", "mailparser", "unpdf"],
    holds: "bytes become articles: one folder a format",
  },
  {
    name: "fetch",
    path: "src/fetch/",
    zone: "node",
    imports: [],
    packages: ["htmlparser2", "ipaddr.js", "undici"],
    holds: "the only place that makes requests: safe, polite, mindful of rights",
  },
  { name: "ledger", path: "src/ledger/", zone: "node", imports: ["core"], packages: ["kysely", "libsql"], holds: "the only home of SQL" },
  {
    name: "app",
    path: "src/app/",
    zone: "node",
    imports: ["core", "lang", "analysis", "publish", "ingest", "fetch", "ledger"],
    packages: ["yaml"],
    holds: "use cases; the only wiring",
  },
  {
    name: "server/contract",
    path: "src/server/contract.ts",
    zone: "pure",
    imports: ["core", "publish"],
    packages: [],
    holds: "all that the web may see of the rest",
  },
  {
    name: "server",
    path: "src/server/",
    zone: "node",
    imports: ["core", "app", "publish", "server/contract", "web/pages"],
    typesOnly: ["publish"],
    packages: ["@hono/node-server", "@node-rs/argon2", "hono", "ipaddr.js", "preact", "preact-render-to-string"],
    holds: "HTTP, access; renders the pages",
  },
  {
    name: "web/pages",
    path: "src/web/pages/",
    zone: "pure",
    imports: ["server/contract"],
    packages: ["d3-geo", "d3-scale", "preact"],
    holds: "pages, rendered on the server",
  },
  {
    name: "web/islands",
    path: "src/web/islands/",
    zone: "web",
    imports: ["server/contract"],
    packages: [],
    holds: "what runs in the browser",
  },
  { name: "cli", path: "src/cli/", zone: "node", imports: ["core", "app", "server"], packages: ["commander"], holds: "the command line" },
];

/** Folders of `ingest` that serve all formats; every other one is a format and knows no other. */
export const SHARED_BY_FORMATS: readonly string[] = ["bytes", "dates"];

/** The table as docs/architecture.md shows it. */
export function importTableMarkdown(rooms: readonly Room[] = ROOMS): string {
  const code = (names: readonly string[]): string => names.map((n) => `\`${n}\``).join(", ");
  const imports = ({ imports, typesOnly = [] }: Room): string =>
    imports.length === 0 ? "nothing" : imports.map((n) => `\`${n}\`${typesOnly.includes(n) ? " (types)" : ""}`).join(", ");
  const rows = rooms.map((r) => `| \`${r.name}\` | ${r.holds} | ${imports(r)} | ${code(r.packages)} | ${r.zone} |`);
  return ["| room | holds | may import | packages | zone |", "|---|---|---|---|---|", ...rows].join("\n");
}
