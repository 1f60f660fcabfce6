/** A news agency: the sign it is credited with, other spellings of it, and the name to show. */
export interface Agency {
  readonly sign: string;
  readonly also?: readonly string[];
}

/** News agencies that German press texts credit. The sign is what the ledger shows. */
export const AGENCIES: readonly Agency[] = [
  { sign: "dpa", also: ["dpa-AFX", "Deutsche Presse-Agentur"] },
  { sign: "AFP", also: ["afp", "Agence France-Presse"] },
  { sign: "Reuters", also: ["rtr"] },
  { sign: "AP", also: ["ap", "Associated Press"] },
  { sign: "APA", also: ["apa", "Austria Presse Agentur"] },
  { sign: "SDA", also: ["sda", "Keystone-SDA", "Keystone", "ATS"] },
  { sign: "KNA", also: ["kna"] },
  { sign: "epd" },
  { sign: "dts", also: ["dts Nachrichtenagentur"] },
  { sign: "SID", also: ["sid"] },
  { sign: "ddp", also: ["dapd"] },
  { sign: "UPI", also: ["upi"] },
  { sign: "Bloomberg" },
  { sign: "Dow Jones", also: ["DJ"] },
  { sign: "Tass", also: ["ITAR-TASS"] },
  { sign: "Interfax", also: ["Interfax-Ukraine"] },
  { sign: "RIA", also: ["RIA Nowosti", "Ria Novosti"] },
  { sign: "Sputnik" },
  { sign: "Ukrinform" },
  { sign: "Unian" },
  { sign: "IRNA" },
  { sign: "Tasnim" },
  { sign: "ISNA" },
  { sign: "Fars" },
  { sign: "Mehr News Agency" },
  { sign: "Xinhua" },
  { sign: "Anadolu", also: ["Anadolu Agency", "AA"] },
  { sign: "Azertac" },
  { sign: "Armenpress" },
  { sign: "Sana" },
  { sign: "Wafa" },
  { sign: "Kyodo" },
  { sign: "Yonhap" },
  { sign: "KCNA" },
  { sign: "PTI" },
  { sign: "ANI" },
  { sign: "Efe" },
  { sign: "Ansa" },
  { sign: "PAP" },
  { sign: "MTI" },
  { sign: "ČTK", also: ["CTK"] },
  { sign: "Tanjug" },
  { sign: "Belga" },
  { sign: "ANP" },
  { sign: "Ritzau" },
  { sign: "NTB" },
  { sign: "TT" },
  { sign: "STT" },
  { sign: "Lusa" },
  { sign: "Belta" },
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const SPELLINGS = AGENCIES.flatMap((a) => [a.sign, ...(a.also ?? [])].map((spelling) => ({ spelling, sign: a.sign })));
/** Short signs are told from authors' signs by their case; longer names are not. */
const SHORT = 3;
const fold = (name: string): string => (name.length <= SHORT ? name : name.toLowerCase());
const BY_SPELLING: ReadonlyMap<string, string> = new Map(SPELLINGS.map((s) => [fold(s.spelling), s.sign]));

/** Source of a pattern for any known spelling, longest first. */
export const AGENCY_PATTERN = SPELLINGS.map((s) => s.spelling)
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join("|");

/** The sign of a known agency in any of its spellings. */
export function knownAgency(name: string): string | undefined {
  return BY_SPELLING.get(fold(name.trim()));
}
