/** Screens of the navigation: path and, for `g` and a letter, the key. The order is that of the page. */
export const SCREENS = {
  today: { path: "/", key: "t" },
  claims: { path: "/claims", key: "l" },
  events: { path: "/events", key: "e" },
  dyads: { path: "/dyads", key: "d" },
  graph: { path: "/graph", key: "n" },
  map: { path: "/map", key: "m" },
  sources: { path: "/sources", key: "s" },
  briefings: { path: "/briefings", key: "b" },
  review: { path: "/review", key: "r" },
  add: { path: "/add", key: "a" },
} as const;

export type Screen = keyof typeof SCREENS;
