import type { IForbiddenRuleType } from "dependency-cruiser";
import { ROOMS, type Room, SHARED_BY_FORMATS } from "./import-table.ts";

/** Tests and the data they make up may reach across rooms: they are not shipped. */
const TEST_CODE = "(\\.test\\.tsx?$|/testdata/)";

const NPM = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"] as const;
const OURS = "^(src|eval|bench|train|tests|scripts)/";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const at = (room: Room): string => (room.path.endsWith("/") ? `^${escaped(room.path)}` : `^${escaped(room.path)}$`);
const anyOf = (names: readonly string[], rooms: readonly Room[]): string[] => rooms.filter((r) => names.includes(r.name)).map(at);

/** Rooms that lie inside this one's folder and have rules of their own. */
const inside = (room: Room, rooms: readonly Room[]): string[] => rooms.filter((r) => r !== room && r.path.startsWith(room.path)).map(at);

function rulesOf(room: Room, rooms: readonly Room[]): IForbiddenRuleType[] {
  const others = inside(room, rooms);
  const from = { path: at(room), pathNot: [TEST_CODE, ...others] };
  const allowed = anyOf(room.imports, rooms);
  // A file in a room's folder that belongs to another room counts as that one: the contract is not "the server".
  const own = others.length === 0 ? at(room) : `^(?!${others.map((o) => o.slice(1)).join("|")})${at(room).slice(1)}`;
  const rules: IForbiddenRuleType[] = [
    { name: `${room.name}: rooms`, severity: "error", from, to: { path: OURS, pathNot: [own, ...allowed] } },
    {
      name: `${room.name}: packages`,
      severity: "error",
      from,
      to: { dependencyTypes: [...NPM], pathNot: room.packages.map((p) => `(^|/)node_modules/${escaped(p)}/`) },
    },
  ];
  if (room.zone !== "node") rules.push({ name: `${room.name}: Node`, severity: "error", from, to: { dependencyTypes: ["core"] } });
  for (const types of anyOf(room.typesOnly ?? [], rooms))
    rules.push({ name: `${room.name}: types only`, severity: "error", from, to: { path: types, dependencyTypesNot: ["type-only"] } });
  return rules;
}

/** The table and the house's other rules, in the cruiser's words. */
export function cruiserRules(rooms: readonly Room[] = ROOMS): IForbiddenRuleType[] {
  return [
    ...rooms.flatMap((room) => rulesOf(room, rooms)),
    { name: "no cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "languages never import each other",
      severity: "error",
      from: { path: "^src/lang/([^/]+)/" },
      to: { path: "^src/lang/", pathNot: "^src/lang/$1/" },
    },
    {
      name: "formats never import each other",
      severity: "error",
      from: { path: "^src/ingest/([^/]+)/", pathNot: `^src/ingest/(${SHARED_BY_FORMATS.join("|")})/` },
      to: { path: "^src/ingest/[^/]+/", pathNot: `^src/ingest/($1|${SHARED_BY_FORMATS.join("|")})/` },
    },
    {
      name: "only fetch makes requests, only server answers them",
      severity: "error",
      from: { path: "^src/", pathNot: [TEST_CODE, "^src/(?:fetch|server)/"] },
      to: { path: "^(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns/promises)$" },
    },
    {
      name: "only tests import test code",
      severity: "error",
      from: { path: "^src/", pathNot: TEST_CODE },
      to: { path: TEST_CODE },
    },
    { name: "every import leads somewhere", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ];
}
