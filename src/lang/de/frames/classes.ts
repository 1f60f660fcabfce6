/** Classes of nouns that tell senses of a verb apart. Matched against the end of a lower-case noun, plural and genitive included. */
const CLASSES = {
  weapons:
    "waffe rüstungsgut rüstungsgüter drohne kampfdrohne rakete kurzstreckenrakete panzer kampfjet kampfflugzeug flugzeug hubschrauber munition granate patrone geschütz haubitze fregatte u-boot patrouillenboot kriegsschiff korvette flugabwehr luftabwehr flugabwehrsystem luftabwehrsystem raketensystem abwehrsystem raketenabwehr kriegsgerät militärgut militärgüter militärgerät rüstung ausrüstung schusswaffe gewehr mine bombe artillerie radar radaranlage marschflugkörper jet boot schiff triebwerk rüstungsmaterial militärtechnik militärhilfe seefernaufklärer transporter löschflugzeug",
  forces:
    "truppe soldat streitkraft streitkräfte einheit kontingent brigade bataillon division kriegsschiff flotte kampfjet jet panzer schiff flugzeugträger flugzeug militär armee verband verbände rakete abwehrsystem marinesoldat spezialkraft spezialkräfte fallschirmjäger reservist kräfte blauhelm blauhelmsoldat polizist ausbilder",
  money: "euro dollar million milliarde kredit darlehen finanzhilfe geld zuschuss hilfe nothilfe hilfsgut hilfsgüter hilfslieferung lebensmittel medikament zelt arznei unterstützung mittel hilfsmittel impfstoff decke ärzte arzt rettungskraft rettungsteam hilfsteam hilfspaket entwicklungshilfe spende getreide weizen trinkwasser helfer",
  goods: "gas erdgas öl erdöl strom energie uran kohle getreide weizen weizenlieferung rohstoff ware auto technik technologie anlage flugzeug holz fisch fleisch lachs kupfer lithium wasserstoff treibstoff",
  instrument:
    "abkommen vertrag vertrages vereinbarung pakt übereinkommen protokoll erklärung memorandum absichtserklärung charta konvention deal kaufvertrag rahmenvertrag staatsvertrag friedensvertrag handelsabkommen freihandelsabkommen statut verträge zusatzprotokoll partnerschaft kontrakt waffenstillstandsabkommen übereinkunft grundsatzvereinbarung",
  sanction: "sanktion embargo strafmaßnahme einreiseverbot einreisesperre handelsverbot importverbot exportverbot einfuhrverbot ausfuhrverbot einfuhrstopp importstopp boykott strafzoll strafzölle blockade handelsembargo waffenembargo wirtschaftssanktion visasperre kontensperre lieferstopp exportstopp",
  diplomats: "diplomat botschafter botschaftsangehöriger botschaftsmitarbeiter attaché konsul militärattaché botschaftsangehörige gesandter",
  border: "grenze grenzübergang grenzübergänge luftraum luftraums hafen häfen botschaft konsulat grenzverkehr",
  relations: "beziehung kontakt verhältnis relation",
  talks: "gespräch verhandlung beratung konsultation unterredung dialog friedensgespräch friedensverhandlung treffen zusammenkunft telefonat unterhaltung außenministertreffen gipfeltreffen krisengespräch arbeitsgespräch",
  drill: "übung manöver militärübung militärmanöver marineübung seemanöver kriegsspiel großmanöver seeübung luftübung marinemanöver flottenmanöver stabsübung",
  cooperation: "zusammenarbeit kooperation partnerschaft beziehung verbindung kontakt",
  territory: "gebiet region stadt halbinsel insel provinz territorium dorf ortschaft landesteil",
  information: "information geheimdienstinformation erkenntnis lagebild aufklärungsdaten geheimdienstdaten",
  standard: "standard norm",
  prisoners: "gefangener gefangene kriegsgefangener kriegsgefangene häftling geisel soldat gefangenen",
} as const satisfies Record<string, string>;

export type NounClass = keyof typeof CLASSES;

const TABLE: ReadonlyMap<NounClass, readonly string[]> = new Map(
  (Object.entries(CLASSES) as [NounClass, string][]).map(([name, words]) => [name, words.split(" ")]),
);

/** True if the noun is of the class; a compound is what its last part is. */
export function isOfClass(form: string, name: NounClass): boolean {
  const last = form.toLowerCase().replace(/[:*_](?:innen|in)$/u, "");
  return (TABLE.get(name) ?? []).some((word) => endsWithInflected(last, word));
}

/**
 * True if `form` is `word` inflected, or a compound that ends in it. A short word must be the whole last part
 * ("Bootes", "Patrouillenboot"), and never a chance ending.
 */
export function endsWithInflected(form: string, word: string): boolean {
  const at = form.lastIndexOf(word);
  if (at < 0) return umlauted(form, word);
  const ending = form.slice(at + word.length);
  if (!/^(?:e?s|e?n|en|e|er|ern|innen)?$/u.test(ending)) return umlauted(form, word);
  return at === 0 || word.length >= 4;
}

/** Plurals that change their vowel: Vertrag – Verträge, Pakt – Pakte. */
function umlauted(form: string, word: string): boolean {
  const changed = word.replace(/[aou](?=[^aou]*$)/u, (vowel) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel).replace(/aü(?=[^aü]*$)/u, "äu");
  return changed !== word && (form.endsWith(changed) || form.endsWith(`${changed}e`) || form.endsWith(`${changed}en`) || form.endsWith(`${changed}n`));
}
