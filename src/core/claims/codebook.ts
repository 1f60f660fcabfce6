/**
 * The codebook: the closed list of kinds a claim can have. A kind maps to one PLOVER event type, mode and
 * context (PLOVER manual, draft 0.8, Open Event Data Alliance) and to a CAMEO root code for export.
 * `score` is PLOVER's conflict–cooperation score (−10 … +10); relations have none.
 */
export interface KindEntry {
  readonly label: { readonly de: string; readonly en: string };
  /** What the kind covers, for the generated codebook page. */
  readonly covers: string;
  /** Actors are interchangeable: there is no recipient. */
  readonly symmetric: boolean;
  /** A speech act: whoever performs it is the actor, and the recipient may be left open. */
  readonly speechAct: boolean;
  readonly plover: string;
  readonly cameo: string;
  readonly quad: "VC" | "MC" | "VF" | "MF" | "none";
  readonly score: number | undefined;
}

type Flags = "sym" | "speech" | "";
const kind = (
  de: string,
  en: string,
  covers: string,
  flags: Flags,
  plover: string,
  cameo: string,
  quad: KindEntry["quad"],
  score: number | undefined,
): KindEntry => ({ label: { de, en }, covers, symmetric: flags === "sym", speechAct: flags === "speech", plover, cameo, quad, score });

export const CODEBOOK = {
  commitment: kind(
    "Zusage",
    "commitment",
    "agree, promise or offer to cooperate, without a formal instrument",
    "sym",
    "AGREE",
    "03",
    "VC",
    2.5,
  ),
  treaty: kind("Abkommen", "treaty", "negotiate, sign, ratify, join or terminate a formal instrument", "sym", "SUPPORT", "057", "VC", 5),
  membership: kind("Mitgliedschaft", "membership", "apply to, join or leave an organisation", "", "SUPPORT", "05", "VC", 5),
  recognition: kind(
    "Anerkennung",
    "recognition",
    "recognise a state, government or border; open relations or an embassy",
    "",
    "SUPPORT",
    "054",
    "VC",
    5,
  ),
  endorsement: kind(
    "Unterstützung",
    "endorsement",
    "praise, back, defend, stress the value of a partner",
    "speech",
    "SUPPORT",
    "051",
    "VC",
    5,
  ),
  visit: kind("Besuch", "visit", "travel to the other side, delegation, summit host", "", "CONSULT/visit", "042", "VC", 4),
  meeting: kind("Treffen", "meeting", "talks in person, conference, negotiation without a clear host", "sym", "CONSULT", "046", "VC", 2.5),
  call: kind("Telefonat", "call", "talks by telephone, video or letter", "sym", "CONSULT/phone", "041", "VC", 1.5),
  mediation: kind(
    "Vermittlung",
    "mediation",
    "mediate, broker, offer good offices between others",
    "",
    "CONSULT diplomatic",
    "045",
    "VC",
    1,
  ),
  exercise: kind(
    "Manöver",
    "exercise",
    "joint military exercise; observers count as participants",
    "sym",
    "COOPERATE military",
    "062",
    "MC",
    9.5,
  ),
  "joint-operation": kind(
    "Gemeinsamer Einsatz",
    "joint operation",
    "fight, patrol or operate together against a third party",
    "sym",
    "COOPERATE military",
    "062",
    "MC",
    9.5,
  ),
  basing: kind(
    "Stationierung",
    "basing",
    "station forces or give access by consent of the host; peacekeeping",
    "",
    "COOPERATE military (peacekeeping: AID)",
    "062/074",
    "MC",
    9.5,
  ),
  "military-cooperation": kind(
    "Militärkooperation",
    "military cooperation",
    "military or military-technical cooperation that no narrower kind covers",
    "sym",
    "COOPERATE military",
    "062",
    "MC",
    9.5,
  ),
  "intelligence-sharing": kind(
    "Nachrichtendienstlicher Austausch",
    "intelligence sharing",
    "exchange intelligence or information",
    "sym",
    "COOPERATE intelligence",
    "064",
    "MC",
    9.5,
  ),
  "economic-cooperation": kind(
    "Wirtschaftskooperation",
    "economic cooperation",
    "trade, energy, transport, investment, technology",
    "sym",
    "COOPERATE economic",
    "061",
    "MC",
    9.5,
  ),
  interoperability: kind(
    "Angleichung",
    "interoperability",
    "adopt the partner's standards, equipment or procedures",
    "",
    "COOPERATE military",
    "062",
    "MC",
    9.5,
  ),
  "arms-transfer": kind(
    "Rüstungslieferung",
    "arms transfer",
    "sell, buy, lease, deliver or license weapons or military goods",
    "",
    "AID military",
    "072",
    "MC",
    10,
  ),
  training: kind("Ausbildung", "training", "train or advise forces", "", "AID military", "072", "MC", 10),
  aid: kind("Hilfe", "aid", "give money, credit, humanitarian or other material help", "", "AID", "07", "MC", 10),
  concession: kind(
    "Zugeständnis",
    "concession",
    "give way in words: apologise, ease, accept a demand",
    "speech",
    "CONCEDE",
    "08",
    "VC",
    4.5,
  ),
  withdrawal: kind(
    "Rückzug",
    "withdrawal",
    "withdraw forces, cease fire, release or exchange prisoners, admit inspectors",
    "",
    "RETREAT",
    "0871/0841/086",
    "MC",
    6.5,
  ),
  request: kind("Forderung", "request", "ask, appeal, demand, propose talks", "speech", "REQUEST", "10", "VF", 0),
  accusation: kind(
    "Vorwurf",
    "accusation",
    "criticise, condemn, accuse, summon an ambassador, sue",
    "speech",
    "ACCUSE disapprove/allege",
    "11",
    "VF",
    -2,
  ),
  rejection: kind("Ablehnung", "rejection", "refuse, veto, call off a meeting or talks", "speech", "REJECT", "12", "VF", -2),
  threat: kind("Drohung", "threat", "threaten, give an ultimatum, warn of consequences", "speech", "THREATEN", "13", "VF", -3.5),
  protest: kind("Protest", "protest", "demonstrate, riot or strike against", "speech", "PROTEST", "14", "MF", -5),
  sanction: kind(
    "Sanktion",
    "sanction",
    "impose or keep sanctions, close a border, expel diplomats, break off relations",
    "",
    "SANCTION",
    "16",
    "MF",
    -6,
  ),
  deployment: kind(
    "Truppenbewegung",
    "deployment",
    "move or station forces without a host's consent, raise readiness, test arms, violate airspace",
    "",
    "MOBILIZE",
    "15",
    "MF",
    -5.5,
  ),
  coercion: kind("Zwangsmaßnahme", "coercion", "seize, blockade, arrest, hack, disinform, restrict", "", "COERCE", "17", "MF", -7),
  attack: kind("Angriff", "attack", "use of armed force, shelling, invasion, war between", "", "ASSAULT", "19", "MF", -9),
  conquest: kind("Eroberung", "conquest", "take, hold or annex territory", "", "ASSAULT territory (occupy: COERCE)", "19", "MF", -9),
  alignment: kind(
    "Nähe",
    "alignment",
    "standing relation: allies, partners, close or improving ties, dependence",
    "sym",
    "none (relation)",
    "–",
    "none",
    undefined,
  ),
  rivalry: kind(
    "Rivalität",
    "rivalry",
    "standing relation: enemies, strained or worsening ties, dispute",
    "sym",
    "none (relation)",
    "–",
    "none",
    undefined,
  ),
} as const satisfies Record<string, KindEntry>;

export type Kind = keyof typeof CODEBOOK;

/** Every kind, in the order of the codebook. */
export const KINDS = Object.keys(CODEBOOK) as readonly Kind[];

/** True if `value` is one of the codebook's kinds. */
export function isKind(value: string): value is Kind {
  return Object.hasOwn(CODEBOOK, value);
}

/** Codebook entry of a kind. */
export function kindEntry(kind: Kind): KindEntry {
  return CODEBOOK[kind];
}
