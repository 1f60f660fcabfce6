import type { UiLanguage } from "../publish/index.ts";

/**
 * ISO 3166-1: alpha-3 and alpha-2 of every state of the directory, in one word. `Intl.DisplayNames` (Unicode CLDR) knows states by alpha-2 only.
 * States that are no more are left out: it would call the Soviet Union Russia. XK for Kosovo is CLDR's.
 */
const CODES = `
ABWAW AFGAF AGOAO ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BFABF BGDBD BGRBG BHRBH BHSBS
BIHBA BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO
COMKM CPVCV CRICR CUBCU CUWCW CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESPES ESTEE ETHET FINFI
FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GHAGH GIBGI GINGN GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUMGU GUYGY HKGHK
HNDHN HRVHR HTIHT HUNHU IDNID INDIN IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN
KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
MKDMK MLIML MLTMT MMRMM MNEME MNGMN MOZMZ MRTMR MUSMU MWIMW MYSMY NAMNA NCLNC NERNE NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR
NZLNZ OMNOM PAKPK PANPA PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA ROURO RUSRU RWARW SAUSA SDNSD
SENSN SGPSG SLBSB SLESL SLVSV SMRSM SOMSO SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SYCSC SYRSY TCDTD TGOTG THATH TJKTJ
TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA URYUY USAUS UZBUZ VATVA VCTVC VENVE VNMVN VUTVU WSMWS XKXXK
YEMYE ZAFZA ZMBZM ZWEZW
`;

/** Where the press of the language says it otherwise than CLDR. */
const OVERRIDES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  de: {
    BRN: "Brunei",
    CIV: "Elfenbeinküste",
    COD: "Demokratische Republik Kongo",
    COG: "Republik Kongo",
    CPV: "Kap Verde",
    GBR: "Großbritannien",
    HKG: "Hongkong",
    MAC: "Macau",
    MDA: "Moldau",
    PSE: "Palästina",
    TLS: "Osttimor",
    USA: "USA",
    VAT: "Vatikan",
  },
  en: {
    CIV: "Ivory Coast",
    COD: "DR Congo",
    COG: "Republic of the Congo",
    HKG: "Hong Kong",
    MAC: "Macao",
    MMR: "Myanmar",
    PSE: "Palestine",
    TUR: "Turkey",
  },
};

const ALPHA2: ReadonlyMap<string, string> = new Map(
  CODES.trim()
    .split(/\s+/u)
    .map((c) => [c.slice(0, 3), c.slice(3)] as const),
);
const regions = new Map<UiLanguage, Intl.DisplayNames>();

/** The name of a state in a language, by its code: the press's, else CLDR's, as this Node has it; undefined for whatever is no present state. */
export function stateName(code: string, language: UiLanguage): string | undefined {
  const alpha2 = ALPHA2.get(code);
  if (alpha2 === undefined) return undefined;
  const names = regions.get(language) ?? new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  regions.set(language, names);
  return OVERRIDES[language][code] ?? names.of(alpha2);
}
