import type { TriadsView, TriadView } from "../ties/views.ts";
import type { OriginCount } from "../views.ts";

/** What of a network is to be shown, as addresses write it. */
export const GRAPH_SHAPES = ["net", "matrix", "triads"] as const;
export type GraphShape = (typeof GRAPH_SHAPES)[number];
/** How the rows of a matrix stand: near ones together, or by code. */
export const GRAPH_ORDERS = ["near", "code"] as const;
export type GraphOrder = (typeof GRAPH_ORDERS)[number];

/** An actor by its code and usual name. */
export interface NamedActor {
  readonly code: string;
  readonly name: string;
}

/** What speaks for one sign between two actors. */
export interface TieSide {
  readonly events: number;
  /** Somebody speaks of a standing relation: an alliance, a rivalry. */
  readonly relation: boolean;
  readonly origins: OriginCount;
  /** An outlet says so in its own voice; else all of it is only passed on. */
  readonly firm: boolean;
}

/** How two actors stand to each other by what is told. `none`: there is news, and nothing of it gives a sign. */
export interface TieView {
  /** Dyad. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly sign: "+" | "-" | "both" | "none";
  /** Absent where nothing speaks for it. */
  readonly positive?: TieSide;
  readonly negative?: TieSide;
  /** Events that are told and denied: in no sign. */
  readonly contested: number;
}

/** An actor at its place in the picture, which is the same for every month. */
export interface PlacedActor extends NamedActor {
  /** Of the picture's width and height, 0…1000. */
  readonly x: number;
  readonly y: number;
  /** Ties that are shown. */
  readonly ties: number;
}

/** What networks have in common, whatever shows them. */
export interface NetworkFrame {
  /** The two clocks, where they were set. */
  readonly asOf?: string;
  readonly at?: string;
  /** Days before `at` that count. */
  readonly windowDays: number;
  /** Months in which something is told to have happened, `YYYY-MM`, in order. */
  readonly months: readonly string[];
  /** Events without a day; in the network of a day they are nowhere. */
  readonly undated: number;
  /** How much of the ledger is the invented sample. */
  readonly sample: "none" | "some" | "all";
  /** Everybody who has a tie at some time, by code. */
  readonly choices: readonly NamedActor[];
  /** Whom it is about; absent where it is about all. */
  readonly focus?: NamedActor;
}

/** The network as a picture, a matrix or a list of triads. */
export interface GraphView extends NetworkFrame {
  readonly shape: GraphShape;
  /** Nobody asked for the focus: it has the most ties. */
  readonly chosen: boolean;
  /** In a matrix in the order of its rows, else by code. */
  readonly actors: readonly PlacedActor[];
  /** Ties between those who are shown, by id. */
  readonly ties: readonly TieView[];
  /** Actors that are left out: they have fewer ties than those shown. */
  readonly left: number;
  readonly triads?: TriadPage;
}

/** Some of the triads, with the newest sentences of each edge. */
export interface TriadPage {
  readonly balance: TriadsView["balance"];
  readonly total: number;
  /** The number of the first one shown, from 0. */
  readonly from: number;
  readonly triads: readonly TriadView[];
  /** Claims that give an edge its sign, by dyad: more than are shown. */
  readonly claims: Readonly<Record<string, { readonly positive: number; readonly negative: number }>>;
}

/** An actor on the map, or beside it where it has no place: an organisation, an armed group, a state that is no more. */
export interface MapActor extends NamedActor {
  /** Degrees east and north of its label. */
  readonly at?: readonly [number, number];
  /** Ties that are shown. */
  readonly ties: number;
}

/** Ties as lines over the map. */
export interface MapView extends NetworkFrame {
  readonly actors: readonly MapActor[];
  /** The strongest first. */
  readonly ties: readonly TieView[];
  /** Ties of the time that are left out: they have fewer origins than those shown. */
  readonly left: number;
}

/** Which ties are to be shown over the map. */
export interface MapQuestion extends NetworkQuestion {
  /** Ties with an end there; absent for the world. */
  readonly region?: Region;
}

/** Which network is asked for. Everything is as typed. */
export interface NetworkQuestion {
  readonly asOf?: string;
  /** ISO 8601 day. */
  readonly at?: string;
  /** Code of an actor; `all` for everybody. */
  readonly focus?: string;
}

export interface GraphQuestion extends NetworkQuestion {
  readonly shape?: GraphShape;
  readonly order?: GraphOrder;
  /** The number of the first triad. */
  readonly from?: number;
}

/** Where actors stand on the map, by code: degrees east and north. */
export type Points = Readonly<Record<string, readonly [number, number]>>;

/** What the map knows of the world. */
export interface Places {
  readonly points: Points;
  /** Actors of the part that is shown; absent if it is the world. */
  readonly within?: ReadonlySet<string>;
}

/** Parts of the world that a map can show. */
export const REGIONS = ["world", "europe", "middle-east", "asia", "africa", "america"] as const;
export type Region = (typeof REGIONS)[number];

/** Land and borders of a part of the world, drawn beforehand (`data/places/land.json`), with the projection that they were drawn in. */
export interface LandCut {
  readonly projection: "equal-earth" | "azimuthal-equal-area";
  readonly rotate: readonly [number, number];
  readonly scale: number;
  readonly translate: readonly [number, number];
  readonly width: number;
  readonly height: number;
  /** Steps of the paths in one unit of the drawing. */
  readonly fine: number;
  /** Actors whose points lie in the drawing. */
  readonly codes: readonly string[];
  /** Path data (SVG). */
  readonly land: string;
  readonly borders: string;
}
