/**
 * Kinds of country that German papers write instead of a name, with the states that they can mean. Regions follow the United Nations'
 * M49 standard (unstats.un.org/unsd/methodology/m49), with the neighbours that press usage counts in (Sudan in East Africa, Rwanda and
 * Burundi in Central Africa); forms of state follow the states' own long names.
 */
const list = (codes: string): readonly string[] => codes.split(" ");

const WEST_AFRICA = list("BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO");
const EAST_AFRICA = list("BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD SDN UGA TZA ZMB ZWE");
const CENTRAL_AFRICA = list("AGO CMR CAF TCD COG COD GNQ GAB STP BDI RWA");
const NORTH_AFRICA = list("DZA EGY LBY MAR SDN TUN");
const SOUTHERN_AFRICA = list("AGO BWA LSO MWI MOZ NAM ZAF SWZ ZMB ZWE");
const SOUTH_AMERICA = list("ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN");
const CENTRAL_AMERICA = list("BLZ CRI SLV GTM HND NIC PAN");
const CARIBBEAN = list("ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO");
const CENTRAL_ASIA = list("KAZ KGZ TJK TKM UZB");
const SOUTH_EAST_ASIA = list("BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM");
const SOUTH_ASIA = list("AFG BGD BTN IND MDV NPL PAK LKA");
const EAST_ASIA = list("CHN JPN MNG PRK KOR TWN HKG");
const PACIFIC = list("FJI KIR MHL FSM NRU PLW PNG WSM SLB TON TUV VUT");
const BALTIC = list("EST LVA LTU");
const NORDIC = list("DNK FIN ISL NOR SWE FRO GRL");
const CAUCASUS = list("ARM AZE GEO");
const BALKAN = list("ALB BIH BGR HRV GRC XKX MKD MNE ROU SRB SVN YUG");
const GULF = list("BHR IRQ IRN KWT OMN QAT SAU ARE");
const ARAB = list("DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM");
const ANDES = list("ARG BOL CHL COL ECU PER VEN");
const ALPS = list("AUT CHE LIE SVN");
const SAHEL = list("BFA TCD MLI MRT NER SEN SDN");
const MAGHREB = list("DZA LBY MAR MRT TUN");
const HIMALAYA = list("BTN NPL");
const MOUNTAINS = list("AFG AND ARM BTN CHE GEO KGZ LSO MNE NPL TJK");
const DESERT = list("ARE DZA EGY JOR KWT LBY MRT NAM NER OMN QAT SAU TCD YEM");
const ISLANDS = [
  ...list("BHR BRN CPV COM CYP FRO GBR GRL IDN IRL ISL JPN LKA MDG MDV MLT MUS NZL PHL SGP STP SYC TLS TWN"),
  ...CARIBBEAN,
  ...PACIFIC,
];

/** By adjective stem: "das ostafrikanische Land". */
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["westafrikanisch", WEST_AFRICA],
  ["ostafrikanisch", EAST_AFRICA],
  ["zentralafrikanisch", CENTRAL_AFRICA],
  ["nordafrikanisch", NORTH_AFRICA],
  ["afrikanisch", [...WEST_AFRICA, ...EAST_AFRICA, ...CENTRAL_AFRICA, ...NORTH_AFRICA, ...SOUTHERN_AFRICA]],
  ["südamerikanisch", SOUTH_AMERICA],
  ["mittelamerikanisch", CENTRAL_AMERICA],
  ["zentralamerikanisch", CENTRAL_AMERICA],
  ["lateinamerikanisch", [...SOUTH_AMERICA, ...CENTRAL_AMERICA, ...list("MEX CUB DOM HTI")]],
  ["karibisch", CARIBBEAN],
  ["zentralasiatisch", CENTRAL_ASIA],
  ["mittelasiatisch", CENTRAL_ASIA],
  ["südostasiatisch", SOUTH_EAST_ASIA],
  ["südasiatisch", SOUTH_ASIA],
  ["ostasiatisch", EAST_ASIA],
  ["asiatisch", [...CENTRAL_ASIA, ...SOUTH_EAST_ASIA, ...SOUTH_ASIA, ...EAST_ASIA]],
  ["pazifisch", PACIFIC],
  ["baltisch", BALTIC],
  ["nordisch", NORDIC],
  ["skandinavisch", NORDIC],
  ["kaukasisch", CAUCASUS],
  ["arabisch", ARAB],
]);

/** By first part of the noun: "der Inselstaat", "das Golfemirat". */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["insel", ISLANDS],
  ["golf", GULF],
  ["anden", ANDES],
  ["alpen", ALPS],
  ["balkan", BALKAN],
  ["balten", BALTIC],
  ["kaukasus", CAUCASUS],
  ["sahel", SAHEL],
  ["maghreb", MAGHREB],
  ["himalaya", HIMALAYA],
  ["himalaja", HIMALAYA],
  ["berg", MOUNTAINS],
  ["wüsten", DESERT],
  ["karibik", CARIBBEAN],
  ["pazifik", PACIFIC],
  ["südsee", PACIFIC],
  ["stadt", list("MCO SGP VAT")],
  ["volks", list("CHN PRK")],
  ["kirchen", list("VAT")],
]);

/** By form of state; every state may be a "Land" or "Staat". */
const FORMS: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ["land", undefined],
  ["staat", undefined],
  ["nation", undefined],
  ["republik", undefined],
  ["reich", undefined],
  ["monarchie", list("BEL BHR BTN DNK ESP GBR JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA TON ARE")],
  ["königreich", list("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR NPL SAU SWE SWZ THA TON")],
  ["emirat", list("ARE BHR KWT QAT")],
  ["scheichtum", list("ARE BHR KWT QAT")],
  ["sultanat", list("BRN OMN")],
  ["fürstentum", list("AND LIE MCO")],
  ["großherzogtum", list("LUX")],
  ["kaiserreich", list("JPN")],
]);

const NOUN =
  /^(\p{L}*?)-?(land|staat|nation|republik|königreich|kaiserreich|reich|monarchie|emirat|scheichtum|sultanat|fürstentum|großherzogtum)(?:es|e|s)?$/u;

/** What a noun in lower case can mean a state by. `of`: the only states that it fits; absent, it fits every one. */
export interface CountryKind {
  readonly of?: readonly string[];
}

/**
 * The kind of country that a noun (in lower case) and the adjective before it describe, if any. A compound counts only with a first part
 * of the table: "Ausland", "Festland", "Rechtsstaat" and "Bundesrepublik" are no descriptions of a state named before.
 */
export function countryKind(noun: string, adjective = ""): CountryKind | undefined {
  const [, part = "", form = ""] = NOUN.exec(noun) ?? [];
  if (form === "") return undefined;
  const byPart = part === "" ? undefined : PARTS.get(part);
  if (part !== "" && byPart === undefined) return undefined;
  // "die Nation", "die Republik", "das Reich" alone mean too much
  if (part === "" && /^(?:nation|republik|reich)$/u.test(form) && !REGIONS.has(stem(adjective))) return undefined;
  const sets = [byPart, FORMS.get(form), REGIONS.get(stem(adjective))].filter((s) => s !== undefined);
  const [first, ...rest] = sets;
  return first ? { of: first.filter((code) => rest.every((s) => s.includes(code))) } : {};
}

const stem = (adjective: string): string => adjective.replace(/e[nrsm]?$/u, "");
