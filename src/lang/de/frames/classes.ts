import { nounIndex } from "./noun-index.ts";

/**
 * Classes of nouns that tell senses of a verb apart. Matched against the end of a lower-case noun, plural and genitive
 * included; a word after "=" must be the whole noun ("=angriff" is no "Cyberangriff").
 */
export const CLASSES = {
  // What states do to each other and with each other.
  deed: "vorgehen politik kurs haltung entscheidung beschluss schritt maßnahme ankündigung äußerung aussage bemühung engagement verhalten umgang handeln einmischung einflussnahme weigerung reaktion rolle beitrag angriff angriffskrieg invasion einmarsch offensive krieg bombardierung beschuss besatzung besetzung annexion aggression militäreinsatz militäraktion atomtest raketentest atomprogramm raketenprogramm siedlungsbau siedlungspolitik menschenrechtsverletzung menschenrechtslage behandlung verhaftung festnahme hinrichtung verletzung verstoß sanktion blockade strafzoll zollpolitik alleingang provokation drohung rhetorik repression truppenaufmarsch waffenlieferung manöver stationierung aufrüstung gewalt militärputsch wahlfälschung sparauflage sparvorgabe karikatur reform vermittlung freilassung rückzug abzug zusage bereitschaft einigung initiative vorstoß =erklärung beistandserklärung zusicherung bemerkung",
  // What is blamed, by whose it is: of an assault the genitive or "durch" acts, of a seizure the genitive suffers.
  assault:
    "=angriff luftangriff raketenangriff drohnenangriff angriffskrieg artillerieangriff cyberangriff hackerangriff großangriff invasion einmarsch offensive bodenoffensive =krieg =überfall luftschlag vergeltungsschlag militärschlag militäraktion militäroperation beschuss atomtest raketentest kernwaffentest atomversuch raketenstart vormarsch truppenaufmarsch landnahme aggression luftraumverletzung grenzverletzung drohnenflug raketenabschuss",
  violence:
    "=angriff luftangriff raketenangriff drohnenangriff angriffskrieg artillerieangriff cyberangriff hackerangriff großangriff invasion einmarsch offensive bodenoffensive =krieg =überfall luftschlag vergeltungsschlag militärschlag militäraktion militäroperation beschuss atomtest raketentest kernwaffentest atomversuch raketenstart vormarsch truppenaufmarsch landnahme aggression luftraumverletzung grenzverletzung drohnenflug anschlag terroranschlag attentat =mord ermordung tötung massaker bluttat gewalttat geiselnahme entführung terror =tod",
  seizure:
    "annexion annektierung besetzung besatzung bombardierung bombardement blockade festnahme verhaftung inhaftierung entführung verschleppung ausweisung hinrichtung ermordung beschlagnahmung beschlagnahme eroberung abschuss =schließung grenzschließung vertreibung unterdrückung misshandlung abschiebung zurückweisung behandlung erstürmung",
  conditions:
    "menschenrechtsverletzung menschenrechtsverstoß menschenrechtslage wahlfälschung hinrichtung todesstrafe unterdrückung repression militärputsch putsch zensur justizreform menschenrechtsverletzungen machtübernahme",
  misdeed:
    "=empfang manöver atomabkommen praxis reformstau subvention gesetz verordnung auflage embargo =plan =pläne =gesetz flüchtlingspolitik kündigung ausstieg austritt rechtsbruch untätigkeit schweigen zögern doppelmoral gebietsanspruch gebietsansprüche auftritt militärpräsenz propaganda desinformation spionage urteil ausweisung =schließung grenzschließung zaun anschuldigung =rede vertragsbruch embargopolitik asylpolitik handelspraktik handelspraxis nichteinhaltung täuschungsmanöver drangsalierung behinderung =tat =ton druck",
  decision:
    "entscheidung entschluss beschluss =schritt austritt ausstieg =rückzug haltung ausweisung weigerung ablehnung kündigung =votum absage",
  affront:
    "=bruch provokation aggression affront kriegserklärung feindseligkeit völkerrechtsbruch völkerrechtsverletzung rechtsbruch vertragsbruch verletzung verstoß staatsterrorismus terrorismus völkermord kriegsverbrechen piraterie erpressung einmischung einschüchterung willkür landraub diebstahl geiselnahme heuchelei doppelmoral schikane verrat =akt =lüge =lügen spionage sabotage propaganda übergriff völkerrechtswidrigkeit machtpolitik imperialismus brüskierung beleidigung",
  sovereignty: "souveränität integrität unversehrtheit existenzrecht selbstverteidigungsrecht selbstbestimmungsrecht verteidigungsrecht",
  prerogative: "=recht autonomie sonderstatus mitspracherecht stimmrecht vetorecht selbstbestimmung",
  odious:
    "nazi nazis nationalsozialist nazideutschland nazi-deutschland nazi-regime hitler apartheid faschismus terrororganisation konzentrationslager",
  // Whom and what politics at home is about: who blames or asks it speaks to nobody abroad.
  domestic:
    "=opposition oppositionspartei =partei volkspartei regierungspartei =fraktion koalition koalitionspartner gewerkschaft landesregierung stadtrat gericht =parlament abgeordneter abgeordnete bürger bürgerin bevölkerung bewohner einwohner anwohner wähler steuerzahler wirtschaft industrie arbeitgeber unternehmen gemeinde bundesland polizei polizist feuerwehr verband verein kirche justiz vorgänger bürgermeister gesetz gesetzentwurf gesetzesentwurf gesetzesvorhaben haushalt haushaltsentwurf steuer steuererhöhung steuersenkung rente mindestlohn neuwahl streik tarifvertrag gesundheitsreform steuerreform rentenreform verfassungsänderung misstrauensantrag volksentscheid helfer retter lehrer schüler student fan trainer spieler mannschaft manager konzern bank eltern patient autofahrer verbraucher journalist zeuge angeklagter verdächtiger hinterbliebene angehörige opfer",
  disapproval: "kritik unverständnis empörung =protest missfallen unmut verärgerung entsetzen entrüstung verurteilung befremden",
  refusal: "ablehnung widerstand =nein widerspruch skepsis vorbehalt zurückweisung",
  reproach:
    "vorwurf vorwürfe beschuldigung anschuldigung behauptung darstellung =angabe unterstellung verdächtigung verdacht kritik mitschuld =schuld lesart =version",
  meddling:
    "einmischung missachtung belehrung bevormundung ratschlag ratschläge =ton kasernenhofton drohung vergleich unterstellung druck beleidigung kritik einflussnahme diktat vorschrift anmaßung",
  consent:
    "zustimmung anerkennung unterschrift unterzeichnung teilnahme beteiligung auslieferung herausgabe freigabe unterstützung zusammenarbeit kooperation mitwirkung genehmigung erlaubnis ratifizierung lieferung",
  tie: "zusammenarbeit kooperation treffen gespräch verhandlung kontakt dialog",
  // What is demanded: the genitive is to do it, or it is to be done to the genitive.
  conduct:
    "abzug truppenabzug rückzug truppenrückzug rücktritt ende einstellung beendigung =stopp verzicht aufgabe abkehr einhaltung achtung respektierung umsetzung rückkehr zurückhaltung mäßigung besonnenheit deeskalation waffenruhe feuerpause waffenstillstand gewaltverzicht abrüstung entwaffnung entschuldigung abbitte klarstellung aufklärung entschädigung wiedergutmachung reparation schadenersatz zugeständnis entgegenkommen kurswechsel gegenleistung beweis genugtuung garantie sicherheitsgarantie erklärung bekenntnis distanzierung verhandlungsbereitschaft kompromissbereitschaft kooperation zusammenarbeit",
  // What a government is asked to mend at home: "in" names it.
  governance:
    "bekämpfung korruptionsbekämpfung =reform =reformen justizreform wirtschaftsreform strukturreform =fortschritt =fortschritte =untersuchung =ermittlung =ermittlungen neuwahl =wahl =wahlen =demokratie demokratisierung rechtsstaatlichkeit pressefreiheit meinungsfreiheit versammlungsfreiheit menschenrecht machtwechsel übergangsregierung einheitsregierung regierungsbildung abschaffung todesstrafe schutz minderheitenrecht gleichberechtigung",
  surrender:
    "freilassung auslieferung herausgabe rückgabe überstellung öffnung wiederöffnung aufhebung lockerung freigabe zugang rückführung zulassung rücknahme übergabe haftentlassung begnadigung wiederaufnahme",
  tribunal: "sicherheitsrat weltsicherheitsrat generalversammlung vollversammlung schiedsgericht",
  pardon: "entschuldigung verzeihung vergebung pardon nachsicht",
  objection:
    "widerstand vorbehalt einspruch einwand veto blockadehaltung =klage klagen beschwerde drohung forderung vorwurf vorwürfe anschuldigung ultimatum ablehnung =nein bedenken gebietsanspruch gebietsansprüche",
  guilt: "verstoß fehler =schuld mitschuld versagen versäumnis missgriff verletzung fehlverhalten verantwortung unrecht fehleinschätzung",
  // What is praised.
  merit:
    "=rolle beitrag bedeutung bemühung engagement leistung verdienst wichtigkeit einsatz fortschritt reform erfolg großzügigkeit gastfreundschaft vermittlerrolle führungsrolle solidarität entschlossenheit zuverlässigkeit verlässlichkeit",
  stance:
    "haltung sorge sicht einschätzung auffassung position besorgnis bedenken ansicht meinung standpunkt kritik forderung verurteilung =linie",
  welcome:
    "freilassung waffenruhe waffenstillstand feuerpause öffnung wiederöffnung =votum einigung =abkommen friedensabkommen unterzeichnung wiederaufnahme ratifizierung aufhebung lockerung =urteil verabschiedung =durchbruch annäherung entspannung friedensschluss auslieferung verzicht friedensprozess =ergebnis aussöhnung versöhnung",
  bid: "beitritt aufnahme mitgliedschaft kandidatur bewerbung unabhängigkeit beitrittsantrag beitrittsgesuch eu-beitritt nato-beitritt",
  refusable:
    "forderung vorwurf kritik vorschlag angebot plan bitte antrag ersuchen anspruch einladung anfrage gesuch ultimatum bedingung ansinnen begehren offerte vorhaben eingabe beschluss schiedsspruch beitritt aufnahme mitgliedschaft resolution resolutionsentwurf beschuldigung anschuldigung behauptung darstellung initiative kompromiss entwurf einmischung vermittlung vorstoß idee appell aufruf drohung hilfe hilfsangebot unterstützung anerkennung auslieferung lieferung stationierung abkommen vertrag verhandlung gespräch treffen verzicht abzug rückzug vorwürfe anträge pläne entsendung beteiligung teilnahme bewerbung kandidatur unabhängigkeit annahme wunsch verbot auflage rückgabe hilfsgut hilfsgüter zugang äußerung bemerkung einwand einwände warnung unterstellung =urteil",
  opposable:
    "=forderung gebietsforderung geldforderung =vorschlag kompromissvorschlag friedensvorschlag =plan =pläne friedensplan =antrag anträge beitritt aufnahme mitgliedschaft resolution resolutionsentwurf =entwurf einmischung stationierung abkommen vertrag verhandlung initiative unabhängigkeit lieferung entsendung kandidatur verbot auslieferung beteiligung teilnahme auflage verzicht abzug rückzug bedingung vermittlung =idee vorstoß lockerung aufhebung erweiterung osterweiterung pipeline zoll zölle strafzoll strafzölle vorwurf vorwürfe anschuldigung",
  demand: "forderung bedingung wunsch ultimatum aufforderung appell druck ersuchen auflage",
  offer:
    "vorschlag plan angebot friedensplan kompromiss kompromissvorschlag einladung bitte initiative vermittlungsangebot gesprächsangebot fahrplan entwurf",
  menace:
    "gegenmaßnahme vergeltung vergeltungsschlag vergeltungsmaßnahme konsequenz sanktion strafmaßnahme angriff militärschlag strafzoll strafzölle zoll zölle sonderabgabe sonderzoll krieg abbruch embargo gewalt boykott intervention militäraktion ausstieg austritt veto gegenmaßnahmen repressalie lieferstopp einmarsch invasion vernichtung zerstörung handelskrieg einfuhrverbot klage ausweisung rauswurf ausschluss gegenschlag erstschlag präventivschlag atomwaffe atomschlag nuklearschlag blockade schließung sperrung raketenangriff luftangriff luftschlag gegenangriff militäreinsatz offensive bodenoffensive importstopp gegenzölle gegenzoll vergeltungszoll vergeltungszölle einreiseverbot aufkündigung kündigung visasperre truppenabzug antwort reaktion rache abschuss waffengewalt gaslieferstopp exportverbot kontensperre gegenwehr atombombe",
  consequences:
    "konsequenz gegenmaßnahme vergeltung vergeltungsschlag vergeltungsmaßnahme =folge =reaktion gegenreaktion eskalation alleingang sanktion strafmaßnahme gegenschlag rache strafzoll strafzölle repressalie sanktionen antwort einmischung provokation vergeltungsangriff gegenangriff",
  pledge:
    "unterstützung zusammenarbeit beistand schutz sicherheitsgarantie solidarität kooperation rückhalt garantie investition partnerschaft beteiligung rückendeckung entgegenkommen treue freundschaft wiedergutmachung entschädigung gastfreundschaft",
  mission:
    "mission militärmission friedensmission blauhelmmission militäroperation militäreinsatz friedenseinsatz koalition kampfeinsatz polizeimission marinemission anti-terror-einsatz friedenstruppe schutztruppe eingreiftruppe auslandseinsatz blauhelmeinsatz trainingsmission ausbildungsmission beobachtermission grenzschutzmission marineeinsatz seemission marineoperation un-truppe sicherheitstruppe militärkoalition allianz schutzmission rettungsmission antiterroreinsatz eu-operation stabilisierungsmission truppe operation =einsatz natoeinsatz",
  armsaid: "waffenhilfe militärhilfe rüstungshilfe waffenlieferung rüstungslieferung",
  ice: "=eis",
  // What is put on ice and is no tie: a plan, talks, an agreement.
  shelved:
    "abkommen vertrag plan pläne verhandlung gespräch ratifizierung beitritt =bau projekt vorhaben pipeline gesetz reform entscheidung treffen gipfel",
  relations:
    "=beziehung =verhältnis =relation =kontakt handelsbeziehung wirtschaftsbeziehung diplomatenbeziehung nachbarschaftsverhältnis =klima =atmosphäre",
  dispute:
    "streit grenzstreit handelsstreit konflikt grenzkonflikt streitigkeit zwist fehde zerwürfnis differenz spannung =auseinandersetzung =krise rivalität feindschaft zank konfrontation meinungsverschiedenheit handelskrieg verstimmung streitfrage grenzfrage dauerstreit",
  cooperation: "zusammenarbeit kooperation partnerschaft beziehung verbindung kontakt bündnis freundschaft allianz =bande",
  talks:
    "gespräch verhandlung beratung konsultation unterredung dialog friedensgespräch friedensverhandlung treffen zusammenkunft telefonat unterhaltung außenministertreffen gipfeltreffen krisengespräch arbeitsgespräch gipfel =konferenz friedenskonferenz sicherheitskonferenz geberkonferenz videogipfel außenministertagung =tagung krisensitzung sondersitzung gesprächsrunde verhandlungsrunde unterhandlung gipfelkonferenz =sitzung friedensgipfel wirtschaftsforum sondergipfel zusammentreffen regierungskonsultation militärgespräch klausur tisch verhandlungstisch videokonferenz",
  // What somebody treffen who does not meet: a decision, a team.
  fixture:
    "=entscheidung vereinbarung =vorkehrung =absprache =regelung übereinkunft =anordnung abmachung länderspiel endspiel finale halbfinale viertelfinale achtelfinale turnier =wm =em weltmeisterschaft europameisterschaft testspiel freundschaftsspiel vorrunde gruppenspiel heimspiel rückspiel auftaktspiel anpfiff",
  // What one speaks of when one judges.
  verdict:
    "=erfolg durchbruch fortschritt rückschlag =sieg niederlage meilenstein wendepunkt =skandal =lüge =lügen verrat provokation erpressung eskalation verbrechen kriegsverbrechen völkermord massaker =aggression =terror tragödie katastrophe schande =farce =fehler =unrecht missverständnis =zeichen =signal =schritt =tag =stunde =zufall einzelfall affront kriegserklärung",
  // What shuts a road without anybody's will.
  mishap:
    "unfall unglück =schnee schneefall unwetter hochwasser überschwemmung erdrutsch lawine erdbeben =feuer waldbrand großbrand =stau =streik =bauarbeit bauarbeiten =sturm orkan =nebel",
  // Who serves in forces, and forces named as such.
  soldiery:
    "soldat bundeswehr truppe streitkraft streitkräfte blauhelm blauhelmsoldat luftwaffe marine =armee bodentruppe polizist militär",
  accession: "beitritt =aufnahme mitgliedschaft vollmitgliedschaft eu-beitritt nato-beitritt",
  // What a state is in an organisation, told of persons and groups as well.
  standingin: "mitgliedstaat mitgliedsstaat mitgliedsland mitgliedsländer =beobachter beobachterstaat dialogpartner",
  // What is voted on.
  ballot:
    "resolution resolutionsentwurf =gesetz gesetzentwurf gesetzesvorlage referendum =antrag verfassung =haushalt misstrauensvotum =vorlage",
  // What flies or lands without anybody on a visit.
  flown:
    "=gas erdgas flüssiggas =öl erdöl rohöl strom =energie uran kohle getreide weizen rohstoff =ware holz fleisch treibstoff angriff luftangriff bombenangriff einsatz kampfeinsatz patrouille aufklärungsflug bombe rakete drohne geschoss marschflugkörper hilfsgut hilfsgüter =ladung =gericht =markt kubikmeter =tonne =tonnen =barrel =liter",
  succour: "beistand =hilfe vermittlung =gericht gerichtshof schlichtung unterstützung gerichtes gerichts sicherheitsrat",
  swapped:
    "gefangener gefangene gefangenen geisel häftling leichnam leiche soldat information daten erkenntnis =bild botschafter vorwurf vorwürfe schuss schüsse =feuer artilleriefeuer beleidigung =ware =güter urkunde =note drohung anschuldigung schlag schläge agent spion gebiet",
  journey: "besuch reise staatsbesuch antrittsbesuch arbeitsbesuch visite",
  delegates:
    "delegation abordnung sondergesandter sondergesandte sondergesandten sonderbeauftragter sonderbeauftragte sonderbeauftragten unterhändler emissär gesandter gesandte gesandten =vertreter regierungsvertreter =minister außenminister verteidigungsminister finanzminister staatssekretär vizepräsident vizeaußenminister diplomat =beamte =beamten expertenteam =experte =experten regierungsdelegation militärdelegation",
  instrument:
    "abkommen vertrag vertrages vereinbarung pakt übereinkommen protokoll =erklärung absichtserklärung grundsatzerklärung memorandum charta konvention deal kaufvertrag rahmenvertrag staatsvertrag friedensvertrag handelsabkommen freihandelsabkommen statut verträge zusatzprotokoll partnerschaft kontrakt waffenstillstandsabkommen übereinkunft grundsatzvereinbarung =papier =dokument abschlusserklärung kommuniqué",
  // What somebody must bear or reckon with, not do.
  hardship: "verlust niederlage einbuße rückschlag schaden schäden leid unterzahl elfmeter qualifikation",
  rank: "=platz =rang =stelle =position spitze tabelle",
  match:
    "länderspiel endspiel finale halbfinale viertelfinale achtelfinale turnier =spiel qualifikation =wm =em weltmeisterschaft europameisterschaft testspiel freundschaftsspiel vorrunde gruppenspiel heimspiel rückspiel =runde auftaktspiel anpfiff stadion",
  words: "=schärfste =schärfsten wort formulierung rede ton rhetorik äußerung interview brief stellungnahme",
  membership: "mitgliedschaft vollmitgliedschaft",
  organs: "aktivität teilnahme mitarbeit gremium gremien sitzung mitwirkung",
  // What parliaments vote on.
  bill: "=gesetz gesetzentwurf gesetzesentwurf gesetzesvorlage haushalt haushaltsentwurf steuerreform kongress repräsentantenhaus",
  veto: "=veto =vetos",
  // What another's law may break.
  acts: "=zoll =zölle =zöllen strafzoll strafzölle einfuhrzölle importzölle sanktion embargo annexion besetzung besatzung invasion =siedlung =siedlungen siedlungsbau siedlungspolitik gebietsanspruch gebietsansprüche anspruch ansprüche referendum =sperre einreiseverbot boykott =mauer blockade festnahme =wahl =wahlen",
  dealings:
    "=kauf verkauf handel geschäft =geschäfte investition übernahme betrieb beteiligung überflug tätigkeit landung nutzung zugang export import ausfuhr einfuhr lieferung",
  blackness: "blackliste =blacklist =sanktionsliste terrorliste =embargoliste =liste =listen",
  heritage:
    "welterbe weltkulturerbe kulturerbe welterbestätte kulturstätte risikogebiet risikoland risikogebiete kandidat gast teilnehmer wunschliste park dom kirche altstadt",
  organisation:
    "organisation =union staatenbund =eu =nato =opec =uno =unesco =europarat =osze verteidigungsbündnis militärbündnis wirtschaftsgemeinschaft =g8 =g7 staatengemeinschaft =wto welthandelsorganisation =who =iaea =sco =asean =ecowas =brics =mercosur =oecd =efta =gus =gemeinschaft =bündnis =allianz =liga strafgerichtshof weltstrafgericht wirtschaftsunion zollunion währungsunion eurozone schengenraum schengen-raum =commonwealth =iwf =weltbank =caricom =oas weltgesundheitsorganisation menschenrechtsrat un-menschenrechtsrat =nationen =un opec-plus =ovks =cstos golfkooperationsrat =gerichtshof =afrikanisch =europäisch =arabisch =vereint =international =shanghaier =eurasisch =westafrikanisch =ostafrikanisch =südamerikanisch =karibisch =nordatlantisch",
  statehood:
    "unabhängigkeit souveränität eigenstaatlichkeit staatlichkeit regierung übergangsregierung exilregierung grenze staat republik existenzrecht gebietshoheit annexion oppositionsführer präsident übergangsrat",
  embassy: "botschaft konsulat generalkonsulat vertretung handelsmission verbindungsbüro interessenvertretung",
  diplomats:
    "diplomat botschafter geschäftsträgerin diplomatin botschafterin botschaftsangehöriger botschaftsmitarbeiter attaché konsul militärattaché botschaftsangehörige gesandter geschäftsträger botschaftspersonal =gesandte konsularbeamter botschaftsvertreter missionschef chefdiplomat",
  border:
    "grenze grenzübergang grenzübergänge luftraum luftraums hafen häfen grenzverkehr grenzposten grenzbahnhof grenzstelle straßenübergang =übergang =übergänge übergang seegrenze waffenstillstandslinie seeweg meerenge luftraumüberwachungszone luftüberwachungszone luftverteidigungszone hoheitsgebiet hoheitsgewässer küstengewässer territorialgewässer seegebiet staatsgrenze zufahrt zufahrtsweg zufahrtsstraße korridor",
  frontier:
    "=grenze =küste ostgrenze westgrenze nordgrenze südgrenze grenzgebiet grenzregion grenznähe frontlinie =front seegrenze landesgrenze staatsgrenze",
  // How states cut, keep and call their ties.
  brokered:
    "waffenruhe waffenstillstand feuerpause abkommen vertrag vereinbarung =deal gefangenenaustausch einigung friedensplan kompromiss geiseldeal austausch annäherung verständigung normalisierung",
  lowpoint: "tiefpunkt tiefststand nullpunkt gefrierpunkt",
  candidacy: "kandidatenstatus beobachterstatus beitrittskandidat beitrittsperspektive",
  standing: "=beziehung =vertretung handelsvertretung botschaft konsulat",
  blacklist: "sanktionsliste terrorliste strafliste boykottliste embargoliste terrororganisation terrorstaat schurkenstaat",
  persona: "=person =personen =persona",
  supply:
    "=gas erdgas gashahn ölhahn geldhahn =hahn =strom stromversorgung gasversorgung wasserversorgung stromleitung gasleitung =internet",
  entry: "=einreise =zutritt",
  // What is refused to people and ships at a border: a measure, told by frames of its own.
  barred:
    "=einreise =zutritt durchfahrt überflug durchreise landung =passage transit hafeneinfahrt einfahrt auftritt wahlkampfauftritt =kauf =handel export import ausfuhr einfuhr",
  visas: "visavergabe visaerteilung visaerleichterung =visum =visa visumfreiheit visafreiheit visaabkommen",
  joint: "=zusammenarbeit =kooperation militärkooperation militärzusammenarbeit sicherheitskooperation zusammenarbeit",
  enmity: "=feind =rivale erzfeind erzrivale =gegner =bedrohung =gefahr todfeind =aggressor hauptfeind",
  friends:
    "verbündeter verbündete =partner sicherheitspartner bündnispartner =freund schlüsselpartner =partnerland brudervolk bruderland bruderstaat",
  // Arms, forces, drills.
  weapons:
    "waffe rüstungsgut rüstungsgüter drohne kampfdrohne rakete kurzstreckenrakete panzer kampfjet kampfflugzeug militärflugzeug transportflugzeug aufklärungsflugzeug =flugzeug hubschrauber munition granate patrone geschütz haubitze fregatte u-boot patrouillenboot kriegsschiff korvette flugabwehr luftabwehr flugabwehrsystem luftabwehrsystem raketensystem abwehrsystem raketenabwehr kriegsgerät militärgut militärgüter militärgerät =rüstung ausrüstung schusswaffe gewehr landmine seemine bombe artillerie radar radaranlage marschflugkörper jet =boot =schiff triebwerk rüstungsmaterial militärtechnik seefernaufklärer transporter schulflugzeug trainingsflugzeug schutzweste panzerfaust mörser minensucher minenjäger minenräumer bomber maschinengewehr pistole kalaschnikow flugabwehrkanone werfer waffensystem schützenpanzerwagen panzerfahrzeug militärfahrzeug flugzeugträger hubschrauberträger zerstörer torpedo sprengstoff sprengkopf sprengköpfe geschoss schnellboot unterseeboot nachtsichtgerät =kriegsmaterial militärmaterial rüstungstechnik flugkörper lenkflugkörper luftverteidigung luftverteidigungssystem verteidigungssystem raketenbatterie waffenpaket rüstungspaket =patronen kriegswaffe düsenjäger kampfbomber =mig flaggschiff kriegsflugzeug",
  civil:
    "löschhubschrauber rettungshubschrauber löschflugzeug krankenwagen rettungsboot rettungsschiff forschungsschiff passagierschiff passagierflugzeug kreuzfahrtschiff fährschiff spielzeug businessjet verkehrsflugzeug möbeltransporter segelboot frachtschiff postschiff",
  missiles:
    "interkontinentalrakete mittelstreckenrakete kurzstreckenrakete langstreckenrakete atombombe atomwaffe wasserstoffbombe marschflugkörper hyperschallrakete testrakete =rakete trägerrakete =raketen nuklearwaffe kernwaffe massenvernichtungswaffe atomsprengkopf sprengkopf nuklearsprengkopf atomrakete seezielrakete hyperschallwaffe überschallrakete lenkrakete =satellit spionagesatellit aufklärungssatellit militärsatellit geschoss lenkwaffe interkontinentalraketen =atomtest",
  armsdeal:
    "waffenlieferung rüstungsexport waffenexport rüstungslieferung waffenverkauf panzerlieferung raketenlieferung waffenhilfe waffenausfuhr rüstungsausfuhr waffenpaket rüstungshilfe munitionslieferung drohnenlieferung waffenverkäufe rüstungsverkauf rüstungsgeschäft waffengeschäft waffendeal waffenkauf waffenkäufe rüstungskauf waffentransfer rüstungsdeal",
  forces:
    "truppe soldat bundeswehr streitkraft streitkräfte kampfeinheit spezialeinheit armeeeinheit =einheit kontingent brigade bataillon division kriegsschiff flotte kampfjet jet panzer =schiff flugzeugträger =flugzeug kampfflugzeug militär armee verband verbände abwehrsystem marinesoldat spezialkraft spezialkräfte fallschirmjäger reservist =kräfte bodentruppe blauhelm blauhelmsoldat polizist ausbilder militärberater marineverband armeeangehöriger armeeangehörige panzerwagen panzerfahrzeug kampfhubschrauber bomber jagdbomber abfangjäger zerstörer fregatte korvette u-boot atom-u-boot raketenartillerie artillerie geschütz haubitze grenztruppe grenzschützer grenzsoldat kommandosoldat spezialeinsatzkommando elitesoldat elitetruppe geschwader staffel regiment kompanie landungstruppe pionier panzerbrigade panzerdivision kampftruppe kampfverband flottenverband schnellboot patrouillenboot marineschiff landungsschiff küstenwache luftabwehr flugabwehr raketenabwehr luftabwehrsystem raketensystem raketenwerfer bodentruppen heer luftwaffe marine nationalgarde garnison söldner besatzungstruppe streitmacht friedenssoldat",
  troops:
    "truppe soldat streitkräfte kampfeinheit spezialeinheit armeeeinheit =einheit kontingent brigade bataillon division kompanie =verband =verbände marinesoldat spezialkraft spezialkräfte fallschirmjäger reservist bodentruppe blauhelm blauhelmsoldat polizist armeeangehöriger armeeangehörige marineinfanterist polizeikraft polizeikräfte militärpolizist kampfgruppe =mann militärbeobachter kampfjet kriegsschiff fregatte flugzeugträger tankflugzeug aufklärungsflugzeug abfangjäger sicherheitskräfte bundeswehrsoldat eliteeinheit elitesoldat truppenverband truppenverbände pionier militärangehörige militärpersonal feldjäger",
  stationed:
    "truppe soldat streitkraft streitkräfte kampfeinheit =einheit kontingent brigade bataillon division =verband =verbände marinesoldat spezialkräfte kampfjet panzer kriegsschiff flotte flugzeug abwehrsystem raketenabwehr flugabwehr luftabwehr rakete mittelstreckenrakete atomwaffe atombombe nuklearwaffe patriot raketenabwehrsystem luftabwehrsystem flugabwehrsystem radar radarsystem drohne bomber u-boot waffe marschflugkörper hubschrauber truppenverband marineinfanterist streumunition militärgerät kriegsgerät =gerät raketensystem sprengkopf sprengköpfe abschussrampe fregatte kampftruppe kampfbrigade",
  officers:
    "soldat offizier general kommandeur matrose polizist grenzsoldat kämpfer geisel geheimdienstler admiral befehlshaber kommandant grenzschützer grenzpolizist grenzbeamter marinesoldat pilot blauhelm blauhelmsoldat militärberater sicherheitskräfte milizionär rebell islamist terrorist militärangehöriger armeeangehöriger oberst leutnant revolutionsgardist spezialkräfte regierungssoldat atomwissenschaftler anführer diplomat konsul zivilist botschafter zöllner grenzbeamte militärpolizist fallschirmjäger friedenssoldat wachmann",
  manoeuvred:
    "minensuche minenräumung luftbetankung seenotrettung häuserkampf landung ernstfall verteidigung luftabwehr u-boot-jagd nachschub evakuierung geiselbefreiung terrorabwehr einsatz verlegung katastrophenhilfe formationsflug abwehr bergung angriff",
  drill:
    "übung manöver militärübung militärmanöver marineübung seemanöver kriegsspiel großmanöver seeübung luftübung marinemanöver flottenmanöver stabsübung großübung landungsübung gefechtsübung planspiel truppenübung flugübung luftmanöver kriegsübung luftwaffenübung heeresübung winterübung feldübung raketenübung",
  access:
    "überflugrecht überflug überflugerlaubnis überfluggenehmigung transitrecht durchmarschrecht landerecht nutzungsrecht durchflug transitgenehmigung durchfahrt durchfahrtsrecht =transit durchflugrecht stationierungsrecht luftraumnutzung zwischenlandung",
  facility:
    "stützpunkt luftraum luftraums flughafen flughäfen flugplatz flugplätze hafen häfen häfens militärbasis militärbasen luftwaffenbasis marinebasis =basis =basen militärlager feldlager kaserne marinehafen militäreinrichtung übungsplatz truppenübungsplatz",
  admission: "zugang zutritt einreise einlass",
  inspectors: "inspekteur inspektor beobachter wahlbeobachter kontrolleur atominspektor waffeninspektor",
  // What is given, traded, taken away.
  money:
    "euro dollar million milliarde kredit darlehen finanzhilfe =geld hilfsgeld zuschuss =hilfe soforthilfe wirtschaftshilfe militärhilfe lebensmittelhilfe katastrophenhilfe nothilfe hilfsgut hilfsgüter hilfslieferung lebensmittel medikament zelt arznei =mittel hilfsmittel impfstoff impfdosis =decke ärzte arzt rettungskraft rettungsteam hilfsteam suchtrupp hilfspaket entwicklungshilfe spende weizen trinkwasser helfer bürgschaft notkredit löschflugzeug bergungsteam schutzausrüstung =maske =masken atemschutzmaske beatmungsgerät generator stromgenerator notstromaggregat feldlazarett feldbett feldbetten feuerwehrleute feuerwehrmann sanitäter rettungshubschrauber nahrungsmittel =reis =mehl saatgut zuwendung finanzspritze hilfskonvoi hilfstransport hilfsflug milliardenhilfe milliardenkredit =fördermittel budgethilfe aufbauhilfe wiederaufbauhilfe notfallhilfe fluthilfe winterhilfe unterstützungspaket zahlung finanzierung krankenwagen löschhubschrauber katastrophenhelfer retter einsatzkräfte yuan rubel yen =pfund =franken =kronen impfdosen =dosen pfleger krankenschwester scheck zement ärzteteam suchhund rettungshund trinkwasseraufbereitung kläranlage schulbus",
  relief:
    "=hilfe =hilfen hilfsgut hilfsgüter hilfslieferung hilfspaket hilfsgeld finanzhilfe militärhilfe entwicklungshilfe wirtschaftshilfe soforthilfe nothilfe aufbauhilfe wiederaufbauhilfe katastrophenhilfe lebensmittelhilfe kredit notkredit darlehen zuschuss zuwendung spende finanzspritze budgethilfe hilfszahlung kreditrate kredittranche =tranche nahrungsmittelhilfe hilfsleistung unterstützungspaket hilfsprogramm kreditprogramm kreditlinie fördermittel winterhilfe fluthilfe flüchtlingshilfe militärhilfen lebensmittellieferung hilfskonvoi hilfsflug rettungspaket milliardenkredit milliardenhilfe haushaltshilfe impfstoff impfdosis =geld =gelder hilfsgelder",
  schemes:
    "projekt schule krankenhaus programm flüchtlingslager ausbildung wiederaufbau aufbau sanierung straßenbau entwicklungsprojekt hilfsprojekt klinik modernisierung bau ausbau einsatz mission haushalt staatshaushalt gehälter polizei armee",
  debt: "schulden schuld auslandsschulden altschulden kredit",
  goods:
    "=gas erdgas flüssiggas flüssigerdgas =öl erdöl rohöl heizöl strom =energie uran kohle getreide weizen rohstoff =ware auto technologie =anlage passagierflugzeug holz =fisch fleisch lachs kupfer lithium wasserstoff treibstoff mais soja düngemittel kernbrennstoff seltene kraftstoff diesel benzin schweinefleisch rindfleisch zucker kaffee kakao baumwolle stahl aluminium halbleiter =chip =chips eisenerz diamant kunstdünger dünger pipelinegas brennstoff brennstab brennelement palmöl wein obst gemüse =airbus passagiermaschine lokomotive elektroauto solarmodul lebensmittel arzneimittel agrarprodukt agrarerzeugnis milchprodukt",
  works:
    "pipeline gaspipeline ölpipeline brücke bahnstrecke bahnlinie atomkraftwerk kernkraftwerk kraftwerk staudamm stromleitung tunnel autobahn raffinerie erdgasleitung gasleitung stromtrasse ölleitung erdölleitung containerhafen tiefseehafen flughafen flughäfen reaktor reaktoren wasserkraftwerk solarpark windpark seekabel stromkabel unterseekabel eisenbahn eisenbahnlinie eisenbahnstrecke bahnverbindung schienenverbindung zugstrecke hochgeschwindigkeitsstrecke fernstraße schnellstraße grenzbrücke stromnetz stromverbindung terminal flüssiggasterminal windkraftanlage wasserleitung wirtschaftskorridor handelskorridor verkehrskorridor wasserstoffpipeline freihandelszone sonderwirtschaftszone industriepark staudämme",
  trainers: "ausbildungsmission trainingsmission ausbildungseinsatz ausbildungsprogramm beratermission",
  instructors:
    "ausbilder militärberater militärausbilder militärexperte instrukteur fluglehrer polizeiausbilder =berater sanitätsausbilder militärtrainer polizeiberater militärinstrukteur ausbildungsteam trainingsteam ausbildungspersonal",
  trainees:
    "soldat rekrut pilot polizist kadett sicherheitskraft sicherheitskräfte streitkräfte streitkraft armee offizier offiziersanwärter grenzschützer kämpfer rebell truppe spezialkräfte spezialeinheit =einheit =einheiten brigade bataillon polizei küstenwache marine milizionär grenzsoldat grenzpolizist luftwaffe besatzung reservist miliz matrose unteroffizier techniker sanitäter peschmerga =kräfte polizeikräfte infanterist =armee militär kommandosoldat spezialist freiwillige",
  trade:
    "import einfuhr export ausfuhr =handel =lieferung gaslieferung öllieferung stromlieferung getreideexport flugverkehr handelsverkehr flugverbindung warenverkehr direktflug =flug =flüge charterflug fährverbindung zugverkehr bahnverkehr zugverbindung grenzhandel überweisung zahlungsverkehr postverkehr schiffsverkehr fährverkehr luftverkehr kohlelieferung energielieferung getreidelieferung treibstofflieferung warenlieferung erdgaslieferung erdöllieferung",
  tariff: "=zoll =zölle =zöllen strafzoll strafzölle einfuhrzoll importzoll einfuhrzölle importzölle schutzzoll sonderzoll",
  assets:
    "=konto =konten guthaben vermögen vermögenswert vermögenswerte auslandsguthaben devisenreserve auslandskonto auslandskonten bankkonto bankkonten währungsreserve =gelder auslandsvermögen",
  visa: "=visum visumpflicht visapflicht visumzwang einreisebeschränkung reisebeschränkung einreisebestimmung",
  sanction:
    "sanktion embargo strafmaßnahme einreiseverbot einreisesperre reiseverbot handelsverbot importverbot exportverbot einfuhrverbot ausfuhrverbot einfuhrstopp importstopp boykott blockade visasperre kontensperre lieferstopp exportstopp flugverbot handelsbeschränkung handelssperre handelsschranke einfuhrsperre importsperre ausfuhrsperre exportsperre exportbeschränkung ausfuhrbeschränkung importbeschränkung exportkontrolle sanktionspaket strafpaket kontensperrung kontosperre vermögenssperre lieferverbot landeverbot überflugverbot überflugsperre anwerbesperre ölpreisdeckel preisdeckel ausfuhrstopp visabeschränkung zwangsmaßnahme gegenmaßnahme vergeltungsmaßnahme einreisebeschränkung handelsembargo verkaufsverbot reisebeschränkung",
  information:
    "information geheimdienstinformation erkenntnis geheimdiensterkenntnis lagebild aufklärungsdaten geheimdienstdaten satellitenbild geheimdienstmaterial aufklärungsfoto aufklärungsbild luftbild satellitenfoto satellitendaten zielkoordinate zieldaten abhörprotokoll radardaten fluggastdaten passagierdaten kontodaten bankdaten polizeidaten fingerabdrücke =dossier =hinweis geheimdienstbericht erkenntnisse geheiminformation terrordaten fahndungsdaten =daten lagedaten aktenmaterial beweismaterial =unterlagen =akten geheimdokument",
  standard:
    "standard norm =vorgabe dienstvorschrift verfahren kaliber führungssystem doktrin ausbildungsstandard verschlüsselungsstandard militärstandard kommandostruktur",
  business:
    "handel wirtschaft energie technologie verkehr raumfahrt landwirtschaft energiebereich wirtschaftsbereich energiesektor atomenergie kernenergie kernkraft wasserstoff investition infrastruktur industrie tourismus rohstoff raumfahrtbereich energieversorgung gasversorgung handelsbereich logistik bergbau fischerei forschung erneuerbare stromversorgung digitalisierung halbleiter wirtschaftsfrage handelsfrage =gas erdgas =öl transport atomkraft weltraum weltall energiepolitik handelspolitik wirtschaftspolitik energiefrage energiesicherheit gasbereich ölsektor agrarbereich technologiebereich klimaschutz energiewende",
  secretservice: "geheimdienst nachrichtendienst auslandsgeheimdienst inlandsgeheimdienst geheimdienstinformation",
  defence:
    "verteidigung rüstung militär streitkräfte armee marine luftwaffe luftverteidigung luftabwehr terrorismus terror terrorbekämpfung rüstungsbereich verteidigungsbereich militärbereich sicherheitsbereich grenzschutz grenzsicherung rüstungsindustrie verteidigungspolitik sicherheitspolitik raketenabwehr cyberabwehr luftraumüberwachung rüstungsprojekt kampfjet kampfflugzeug panzer drohne waffe waffensystem rüstungsgut rüstungsgüter",
  // "es ablehnen, … zu": the pronoun stands for the infinitive.
  foreshadowed: "=es",
  entrance: "=zugang =zutritt",
  greenlight: "=licht",
  // What is offered to have, not to do.
  offered:
    "waffe drohne panzer rakete munition flugzeug hubschrauber million milliarde euro dollar kredit hilfe geld lieferung =gas =öl =strom unterstützung zusammenarbeit kooperation gespräch verhandlung treffen vermittlung ware dienste vermittler mittler schlichter =makler brückenbauer gastgeber",
  // Whom and what force strikes.
  territory:
    "gebiet region =stadt hafenstadt grenzstadt halbinsel insel inselgruppe provinz territorium dorf ortschaft landesteil höhe teil küstenstreifen =ort grenzort grenzdorf stadtteil hauptstadt provinzhauptstadt millionenstadt großstadt kleinstadt atoll =riff =riffe korallenriff archipel enklave exklave landstrich hügel anhöhe brückenkopf stützpunkt militärbasis luftwaffenstützpunkt ölfeld kernkraftwerk atomkraftwerk flughafen stadtviertel pufferzone grenzgebiet grenzregion hochburg hälfte rebellengebiet landfläche landeshälfte =teil =teile =boden =grenzposten militärposten grenzdörfer höhenzug siedlung kaserne landesteile großteil landesfläche grenzstreifen staatsgebiet felsen =posten dörfer",
  target:
    "stellung ziel zivilist stützpunkt hafen flughafen konvoi tanker waffenlager atomanlage raffinerie infrastruktur dorf ortschaft stadt hauptstadt militärbasis kaserne grenzposten posten kommandozentrale radarstellung treibstofflager munitionsdepot militäranlage gebiet luftwaffenstützpunkt territorium lager camp =depot waffendepot öldepot versteck flugplatz militärflughafen luftwaffenbasis militärstützpunkt umspannwerk energieanlage ölanlage forschungsanlage nuklearanlage krankenhaus wohnhaus wohngebiet wohnviertel siedlung brücke hauptquartier militärlager trainingslager flüchtlingslager rebellenlager gefechtsstand bunker kommandobunker waffenfabrik ölraffinerie gaskraftwerk atomkraftwerk kraftwerk hafenanlage radaranlage grenzdorf stadtviertel milizstellung raketenstellung hochburg vorort ölfeld gasfeld millionenstadt hafenstadt grenzstadt großstadt =ort einrichtung militäreinrichtung stromnetz stromversorgung energieversorgung energieinfrastruktur energieeinrichtung =anlage =anlagen militärposten grenzort frachter handelsschiff guerillacamp ausbildungslager bahnhof gebäude militärgelände umspannstation geheimdienstzentrale schützengraben grenzübergang regierungsviertel vorstadt dörfer",
  vessels:
    "schiff tanker öltanker frachter boot fischerboot fischkutter kutter segelschiff kriegsschiff flugzeug ladung fracht lastwagen frachtschiff containerschiff drohne trawler fischtrawler gastanker =jacht =yacht forschungsschiff patrouillenboot versorgungsschiff schnellboot handelsschiff lkw passagierflugzeug =maschine ware lieferung",
  agents:
    "spion agent =soldat grenzsoldat marinesoldat offizier diplomat journalist fischer seemann seeleute matrose besatzung =crew geheimdienstmitarbeiter oppositionspolitiker botschaftsmitarbeiter =pilot armeeangehöriger armeeangehörige blauhelm blauhelmsoldat un-mitarbeiter korrespondent reporter aktivist menschenrechtler menschenrechtsaktivist wissenschaftler doppelstaatsbürger doppelstaatler konsul botschafter vizekonsul konsularbeamter konsularbeamte konsulatsmitarbeiter militärangehöriger besatzungsmitglied crewmitglied geschäftsmann geschäftsleute grenzpolizist grenzschützer zöllner ingenieur",
  prisoners:
    "gefangener gefangene kriegsgefangener kriegsgefangene häftling geisel soldat gefangenen matrose seeleute strafgefangener agent spion kriegsgefangenen inhaftierter inhaftierte festgenommener seemann marinesoldat fischer grenzsoldat besatzung crew journalist staatsbürger leichnam leiche diplomat verschleppter doppelstaatler pilot",
  hackers:
    "hacker hackergruppe hackerkollektiv cyberkrieger computerspezialist geheimdienst nachrichtendienst militärgeheimdienst spion agent trollfabrik",
  reprisal:
    "vergeltung vergeltungsschlag vergeltungsmaßnahme gegenmaßnahme gegenmaßnahmen gegenschlag gegenzoll gegenzölle vergeltungszoll vergeltungszölle repressalie repressalien gegenreaktion",
  seized:
    "schiff tanker öltanker frachter boot fischerboot trawler kutter flugzeug lastwagen drohne jacht frachtschiff containerschiff soldat gefangener häftling geisel fischer matrose seemann besatzung diplomat journalist gefangene leichnam",
  fighting:
    "kampf kämpfe kampfhandlung gefecht feindseligkeit feindseligkeiten krieg feuer beschuss angriff feuergefecht feuerwechsel schusswechsel blutvergießen bombardierung luftangriff raketenbeschuss grenzkrieg konflikt waffengang",
  passage:
    "durchfahrt überflug durchreise durchfahrtsrecht überflugrecht überflugerlaubnis landeerlaubnis landung passage transit anlegen hafeneinfahrt einfahrt auftritt wahlkampfauftritt überfluggenehmigung zufahrt",
  ports:
    "=hafen =häfen seehafen grenzübergang grenzübergänge =übergang =übergänge meerenge seeweg küste korridor zufahrt zufahrtsweg zufahrtsstraße verbindungsstraße straße luftraum flughafen gewässer schifffahrtsweg schifffahrtsroute kanal",
  warheads:
    "atomwaffe atombombe nuklearwaffe kernwaffe interkontinentalrakete mittelstreckenrakete langstreckenrakete hyperschallrakete atomsprengkopf nuklearsprengkopf sprengkopf massenvernichtungswaffe chemiewaffe biowaffe wasserstoffbombe atomrakete hyperschallwaffe atom-u-boot",
  migrants:
    "=migrant =migranten flüchtling tourist händler urlauber pendler reisender reisende asylbewerber geflüchtete radfahrer wanderer lkw lastwagen schmuggler",
  base: "stützpunkt militärstützpunkt luftwaffenstützpunkt marinestützpunkt flottenstützpunkt =basis militärbasis luftwaffenbasis marinebasis =camp feldlager militärlager kaserne garnison außenposten vorposten militärposten stellung",
  crowd:
    "demonstrant demonstrierende demonstrierenden protestierende protestierenden protestler kundgebungsteilnehmer aktivist student menge menschenmenge bürger anwohner einwohner bauer landwirt fischer arbeiter mensch anhänger teilnehmer schüler jugendlicher jugendliche muslim gläubige gewerkschaft gewerkschafter =frau =frauen =männer hunderte tausende zehntausende hunderttausende dutzende oppositionelle exilant hafenarbeiter lkw-fahrer lastwagenfahrer spediteur regierungsanhänger regierungsgegner bevölkerung gemeinde",
  flag: "flagge fahne nationalflagge landesflagge staatsflagge =bild =bilder porträt strohpuppe =puppe plakat",
  network:
    "=netz =netze stromnetz computernetz datennetz computer computersystem server rechner website webseite internetseite handy mobiltelefon telefon gespräch e-mail regierungscomputer datenkabel unterseekabel gps gps-signal satellitensignal funkverkehr stromversorgung behörde regierungsbehörde ministerium regierungsmitglied politiker mitteilung",
  election:
    "=wahl =wahlen präsidentschaftswahl präsidentenwahl parlamentswahl wahlkampf =angelegenheit =innenpolitik =demokratie abstimmung referendum",
  shots:
    "=schuss =schüsse warnschuss warnschüsse =salve =granate =rakete =geschoss =bombe marschflugkörper mörsergranate artilleriegranate boden-boden-rakete drohne torpedo mine seemine leuchtrakete",
  machines:
    "=flugzeug =flugzeuge kampfflugzeug jagdflugzeug militärflugzeug kampfjet bomber jagdbomber hubschrauber kampfhubschrauber =panzer kampfpanzer drohne kampfdrohne kriegsschiff kanonenboot fregatte =artillerie",
  turnedback:
    "kampfjet kampfflugzeug jagdflugzeug militärflugzeug aufklärungsflugzeug kriegsschiff küstenwachschiff patrouillenschiff patrouillenboot fischerboot fischtrawler forschungsschiff militärmaschine aufklärungsmaschine =schiff =schiffe =boot =boote",
  // What enters somebody's air or waters, and where.
  trespass:
    "luftraum luftraums hoheitsgewässer territorialgewässer küstengewässer grenze luftverteidigungszone kampfjet kampfflugzeug jagdflugzeug militärflugzeug aufklärungsflugzeug flugzeug hubschrauber drohne kriegsschiff =schiff =boot patrouillenboot fregatte =jet =jets =küste ostküste westküste nordküste südküste grenzgebiet grenzregion waffenstillstandslinie demarkationslinie kontrolllinie territorium staatsgebiet hoheitsgebiet =gewässer ostgrenze westgrenze",
  // Whose nation tells for whom they act; soldiers are actors themselves.
  arms: "kräfte miliz armee =militär luftwaffe marine küstenwache flugabwehr luftabwehr luftverteidigung raketenabwehr =artillerie truppe =einheit =einheiten verband verbände =jet =jets kampfjet eurofighter kampfflugzeug jagdflugzeug militärflugzeug aufklärungsflugzeug abfangjäger bomber militärflieger =flieger militärmaschine aufklärungsmaschine propellermaschine kampfmaschine hubschrauber helikopter =schiff kriegsschiff marineschiff küstenwachschiff patrouillenschiff patrouillenboot schnellboot kanonenboot =boot =boote u-boot fregatte korvette zerstörer flugzeugträger panzer scharfschütze grenzposten grenzpatrouille grenztruppe spezialkommando =kommando =patrouille streitmacht grenzschützer fallschirmjäger soldat kämpfer gebirgsjäger marineinfanterist sturmtruppe",
  crafts:
    "=schiff =schiffe kriegsschiff küstenwachschiff patrouillenschiff patrouillenboot =boot =boote u-boot =flugzeug =flugzeuge kampfflugzeug militärflugzeug jagdflugzeug aufklärungsflugzeug bomber kampfjet drohne kampfhubschrauber militärhubschrauber fregatte flugzeugträger zerstörer",
  warplanes:
    "bomber kampfflugzeug kampfjet jagdflugzeug militärflugzeug aufklärungsflugzeug kriegsschiff fregatte zerstörer flugzeugträger u-boot marineschiff",
  ban: "verbot abrüstung verzicht verringerung abbau vertrag abkommen konvention kontrolle vernichtung abschaffung übereinkommen schutz film buch",
  bombers: "selbstmordattentäter selbstmordattentäterin attentäter attentäterin selbstmordbomber terrorist extremist",
  struck:
    "stellung =ziel =ziele konvoi =bus auto wagen fahrzeug botschaft konsulat =lager stützpunkt soldat truppe patrouille hotel gebäude schiff tanker hafen flughafen kaserne camp bürger staatsangehörige mitarbeiter einrichtung dorf stadt posten polizist zug flugzeug =haus =leben",
  strikes:
    "=angriff luftangriff raketenangriff drohnenangriff artillerieangriff gegenangriff großangriff bombenangriff luftschlag offensive bodenoffensive gegenoffensive militäroffensive vorstoß beschuss invasion bombardierung bombardement raketenbeschuss artilleriebeschuss militäroperation militäreinsatz kampfhandlung feindseligkeiten =drohne kampfdrohne =rakete marschflugkörper",
} as const satisfies Record<string, string>;

export type NounClass = keyof typeof CLASSES;

const INDEX = nounIndex(
  (Object.entries(CLASSES) as [NounClass, string][]).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);

/** True if the noun is of the class; a compound is what its last part is. */
export function isOfClass(form: string, name: NounClass): boolean {
  return INDEX(form).has(name);
}
