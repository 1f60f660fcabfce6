import { nounIndex } from "./noun-index.ts";

/**
 * Classes of nouns that tell senses of a verb apart. Matched against the end of a lower-case noun, plural and genitive
 * included; a word after "=" must be the whole noun ("=angriff" is no "Cyberangriff").
 */
export const CLASSES = {
  // What states do to each other and with each other.
  deed: "vorgehen politik kurs haltung entscheidung beschluss schritt maßnahme ankündigung äußerung aussage bemühung engagement verhalten umgang handeln einmischung einflussnahme weigerung reaktion rolle beitrag angriff angriffskrieg invasion einmarsch offensive krieg bombardierung beschuss besatzung besetzung annexion aggression militäreinsatz militäraktion atomtest raketentest atomprogramm raketenprogramm siedlungsbau siedlungspolitik menschenrechtsverletzung menschenrechtslage behandlung verhaftung festnahme hinrichtung verletzung verstoß sanktion blockade strafzoll zollpolitik alleingang provokation drohung rhetorik repression truppenaufmarsch waffenlieferung manöver stationierung aufrüstung gewalt militärputsch wahlfälschung reform vermittlung freilassung rückzug abzug zusage bereitschaft einigung initiative vorstoß",
  refusable:
    "forderung vorwurf kritik vorschlag angebot plan bitte antrag ersuchen anspruch einladung anfrage gesuch ultimatum bedingung beitritt aufnahme mitgliedschaft resolution resolutionsentwurf beschuldigung anschuldigung behauptung darstellung initiative kompromiss entwurf einmischung vermittlung vorstoß idee appell aufruf drohung hilfe hilfsangebot unterstützung anerkennung auslieferung lieferung stationierung abkommen vertrag verhandlung gespräch treffen verzicht abzug rückzug vorwürfe anträge pläne entsendung beteiligung teilnahme bewerbung kandidatur unabhängigkeit annahme wunsch verbot auflage rückgabe hilfsgut hilfsgüter zugang",
  demand: "forderung bedingung wunsch ultimatum aufforderung appell druck ersuchen auflage",
  offer: "vorschlag plan angebot friedensplan kompromiss kompromissvorschlag einladung bitte",
  menace:
    "gegenmaßnahme vergeltung vergeltungsschlag vergeltungsmaßnahme konsequenz sanktion strafmaßnahme angriff militärschlag strafzoll strafzölle zoll zölle sonderabgabe sonderzoll krieg abbruch embargo gewalt boykott intervention militäraktion",
  consequences:
    "konsequenz gegenmaßnahme vergeltung vergeltungsschlag vergeltungsmaßnahme =folge =reaktion gegenreaktion eskalation alleingang sanktion strafmaßnahme gegenschlag",
  pledge:
    "unterstützung zusammenarbeit beistand schutz sicherheitsgarantie solidarität kooperation rückhalt garantie investition partnerschaft beteiligung rückendeckung entgegenkommen",
  mission:
    "mission militärmission friedensmission blauhelmmission militäroperation militäreinsatz friedenseinsatz koalition kampfeinsatz polizeimission marinemission anti-terror-einsatz friedenstruppe schutztruppe eingreiftruppe",
  relations: "=beziehung =verhältnis =relation =kontakt handelsbeziehung wirtschaftsbeziehung diplomatenbeziehung nachbarschaftsverhältnis",
  dispute:
    "streit grenzstreit handelsstreit konflikt grenzkonflikt streitigkeit zwist fehde zerwürfnis differenz spannung =auseinandersetzung",
  cooperation: "zusammenarbeit kooperation partnerschaft beziehung verbindung kontakt bündnis freundschaft allianz",
  talks:
    "gespräch verhandlung beratung konsultation unterredung dialog friedensgespräch friedensverhandlung treffen zusammenkunft telefonat unterhaltung außenministertreffen gipfeltreffen krisengespräch arbeitsgespräch gipfel =konferenz friedenskonferenz sicherheitskonferenz geberkonferenz",
  journey: "besuch reise staatsbesuch antrittsbesuch arbeitsbesuch visite",
  instrument:
    "abkommen vertrag vertrages vereinbarung pakt übereinkommen protokoll =erklärung absichtserklärung grundsatzerklärung memorandum charta konvention deal kaufvertrag rahmenvertrag staatsvertrag friedensvertrag handelsabkommen freihandelsabkommen statut verträge zusatzprotokoll partnerschaft kontrakt waffenstillstandsabkommen übereinkunft grundsatzvereinbarung",
  words: "wort formulierung rede ton rhetorik äußerung interview brief stellungnahme",
  truce: "waffenruhe waffenstillstand feuerpause waffenstillstandsabkommen kampfpause",
  membership: "mitgliedschaft vollmitgliedschaft",
  organisation:
    "organisation =union staatenbund =eu =nato =opec =uno =unesco =europarat =osze verteidigungsbündnis militärbündnis wirtschaftsgemeinschaft =g8 =g7 staatengemeinschaft =wto welthandelsorganisation =who =iaea =sco =asean =ecowas =brics =mercosur =oecd =efta =gus",
  statehood:
    "unabhängigkeit souveränität eigenstaatlichkeit staatlichkeit regierung übergangsregierung exilregierung grenze staat republik existenzrecht gebietshoheit annexion oppositionsführer präsident übergangsrat",
  embassy: "botschaft konsulat generalkonsulat vertretung",
  diplomats:
    "diplomat botschafter botschaftsangehöriger botschaftsmitarbeiter attaché konsul militärattaché botschaftsangehörige gesandter geschäftsträger botschaftspersonal",
  border: "grenze grenzübergang grenzübergänge luftraum luftraums hafen häfen grenzverkehr",
  // Arms, forces, drills.
  weapons:
    "waffe rüstungsgut rüstungsgüter drohne kampfdrohne rakete kurzstreckenrakete panzer kampfjet kampfflugzeug militärflugzeug transportflugzeug aufklärungsflugzeug =flugzeug hubschrauber munition granate patrone geschütz haubitze fregatte u-boot patrouillenboot kriegsschiff korvette flugabwehr luftabwehr flugabwehrsystem luftabwehrsystem raketensystem abwehrsystem raketenabwehr kriegsgerät militärgut militärgüter militärgerät =rüstung ausrüstung schusswaffe gewehr landmine seemine bombe artillerie radar radaranlage marschflugkörper jet =boot =schiff triebwerk rüstungsmaterial militärtechnik seefernaufklärer transporter schulflugzeug trainingsflugzeug",
  missiles:
    "interkontinentalrakete mittelstreckenrakete kurzstreckenrakete langstreckenrakete atombombe atomwaffe wasserstoffbombe marschflugkörper hyperschallrakete testrakete =rakete trägerrakete",
  armsdeal: "waffenlieferung rüstungsexport waffenexport rüstungslieferung waffenverkauf panzerlieferung raketenlieferung waffenhilfe",
  forces:
    "truppe soldat streitkraft streitkräfte kampfeinheit spezialeinheit armeeeinheit =einheit kontingent brigade bataillon division kriegsschiff flotte kampfjet jet panzer =schiff flugzeugträger =flugzeug kampfflugzeug militär armee verband verbände abwehrsystem marinesoldat spezialkraft spezialkräfte fallschirmjäger reservist =kräfte bodentruppe blauhelm blauhelmsoldat polizist ausbilder militärberater marineverband armeeangehöriger armeeangehörige",
  officers: "soldat offizier general kommandeur matrose polizist grenzsoldat kämpfer geheimdienstler admiral",
  drill:
    "übung manöver militärübung militärmanöver marineübung seemanöver kriegsspiel großmanöver seeübung luftübung marinemanöver flottenmanöver stabsübung",
  access: "überflugrecht überflug überflugerlaubnis überfluggenehmigung transitrecht durchmarschrecht landerecht nutzungsrecht",
  admission: "zugang zutritt einreise einlass",
  inspectors: "inspekteur inspektor beobachter wahlbeobachter kontrolleur atominspektor waffeninspektor",
  // What is given, traded, taken away.
  money:
    "euro dollar million milliarde kredit darlehen finanzhilfe =geld hilfsgeld zuschuss =hilfe soforthilfe wirtschaftshilfe militärhilfe lebensmittelhilfe katastrophenhilfe nothilfe hilfsgut hilfsgüter hilfslieferung lebensmittel medikament zelt arznei =mittel hilfsmittel impfstoff impfdosis =decke ärzte arzt rettungskraft rettungsteam hilfsteam suchtrupp hilfspaket entwicklungshilfe spende weizen trinkwasser helfer bürgschaft notkredit löschflugzeug bergungsteam",
  debt: "schulden schuld auslandsschulden altschulden kredit",
  goods:
    "=gas erdgas flüssiggas flüssigerdgas =öl erdöl rohöl heizöl strom =energie uran kohle getreide weizen rohstoff =ware auto technologie =anlage passagierflugzeug holz =fisch fleisch lachs kupfer lithium wasserstoff treibstoff mais soja düngemittel kernbrennstoff seltene",
  works:
    "pipeline gaspipeline ölpipeline brücke bahnstrecke bahnlinie atomkraftwerk kernkraftwerk kraftwerk staudamm stromleitung tunnel autobahn raffinerie erdgasleitung gasleitung stromtrasse",
  trainers: "ausbildungsmission trainingsmission ausbildungseinsatz ausbildungsprogramm beratermission",
  trade:
    "import einfuhr export ausfuhr =handel =lieferung gaslieferung öllieferung stromlieferung getreideexport flugverkehr handelsverkehr flugverbindung warenverkehr",
  tariff: "=zoll =zölle =zöllen strafzoll strafzölle einfuhrzoll importzoll einfuhrzölle importzölle schutzzoll sonderzoll",
  assets: "=konto =konten guthaben vermögen vermögenswert vermögenswerte auslandsguthaben devisenreserve auslandskonto auslandskonten",
  visa: "=visum visumpflicht visapflicht visumzwang einreisebeschränkung reisebeschränkung einreisebestimmung",
  sanction:
    "sanktion embargo strafmaßnahme einreiseverbot einreisesperre reiseverbot handelsverbot importverbot exportverbot einfuhrverbot ausfuhrverbot einfuhrstopp importstopp boykott blockade visasperre kontensperre lieferstopp exportstopp flugverbot handelsbeschränkung handelssperre",
  information:
    "information geheimdienstinformation erkenntnis geheimdiensterkenntnis lagebild aufklärungsdaten geheimdienstdaten satellitenbild",
  standard: "standard norm",
  // Whom and what force strikes.
  territory:
    "gebiet region =stadt hafenstadt grenzstadt halbinsel insel inselgruppe provinz territorium dorf ortschaft landesteil höhe teil küstenstreifen",
  target:
    "stellung ziel stützpunkt hafen flughafen konvoi tanker waffenlager atomanlage raffinerie infrastruktur dorf ortschaft stadt hauptstadt militärbasis kaserne grenzposten posten kommandozentrale radarstellung treibstofflager munitionsdepot militäranlage gebiet luftwaffenstützpunkt territorium",
  vessels:
    "schiff tanker öltanker frachter boot fischerboot fischkutter kutter segelschiff kriegsschiff flugzeug ladung fracht lastwagen frachtschiff containerschiff drohne",
  agents:
    "spion agent =soldat grenzsoldat marinesoldat offizier diplomat journalist fischer seemann seeleute matrose besatzung =crew geheimdienstmitarbeiter oppositionspolitiker botschaftsmitarbeiter =pilot armeeangehöriger armeeangehörige",
  prisoners: "gefangener gefangene kriegsgefangener kriegsgefangene häftling geisel soldat gefangenen matrose seeleute",
} as const satisfies Record<string, string>;

export type NounClass = keyof typeof CLASSES;

const INDEX = nounIndex(
  (Object.entries(CLASSES) as [NounClass, string][]).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);

/** True if the noun is of the class; a compound is what its last part is. */
export function isOfClass(form: string, name: NounClass): boolean {
  return INDEX(form).has(name);
}
