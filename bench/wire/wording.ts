/** Words and sentences that the made-up stories are built of. `{…}` is filled in by story.ts. */

const list = (words: string): readonly string[] => words.split(" ");

export const SYLLABLES = {
  first: list("Nor Ost Sun Vel Har Kel Tre Mar Bor Lin Dra Sel Wes Hol Fal Gren Tol Rau Ems Bram Lun Stor Ald Kor Mel Pen Quar Rin Sam Ul"),
  last: list("mark land stad berg haven mund rien tal by heim dorf rode sund wik au furt holm ried wald born"),
};
export const OFFICES = list(
  "Außenminister Verteidigungsminister Innenminister Wirtschaftsminister Regierungschef Präsident Regierungssprecher Botschafter Unterhändler Generalstabschef Parlamentspräsident Zentralbankchef Energieminister Justizminister Verkehrsminister Staatssekretär Sonderbeauftragter Fraktionschef Oppositionsführer Grenzschutzchef",
);
export const MODIFIERS = list(
  "Hafen Grenz Fischerei Energie Gas Stahl Getreide Waffen Luft See Küsten Zoll Handels Straßen Bahn Wasser Atom Kabel Daten Versorgungs Flüchtlings Gefangenen Kredit Währungs Forschungs Satelliten Raketen Drohnen Minen Wald Berg Kohle Strom Frieden Sicherheits Presse Bildungs Gesundheits Tourismus Düngemittel Zement Holz Fleisch Milch Erz Lithium Kupfer Boden Fluss Insel Nacht Winter Ernte Markt Banken Versicherungs Flughafen Tunnel Brücken Archiv",
);
export const HEADS = list(
  "abkommen streit vertrag lieferung programm kommission gipfel hilfe sperre kontrolle übung behörde reform anlage verhandlung route gesellschaft krise regel flotte steuer kasse prüfung klage frist quote zone leitung station konferenz vorlage fonds",
);
export const PARTICIPLES = list(
  "angekündigt zurückgewiesen unterzeichnet verschoben bestätigt geprüft kritisiert begrüßt abgelehnt verlängert ausgesetzt gefordert beschlossen vorgestellt eingestellt erweitert genehmigt angefochten vermittelt untersucht überarbeitet bezweifelt verteidigt gestoppt eröffnet geräumt erneuert gekürzt verdoppelt vertagt",
);
export const ADJECTIVES = list(
  "gemeinsame umstrittene geplante neue jüngste befristete geheime langwierige vorläufige teure frühere regionale zivile militärische technische rechtliche schrittweise unerwartete abgelehnte vereinbarte",
);
export const ADVERBS = [
  "überraschend",
  "nach langem Zögern",
  "in der vergangenen Woche",
  "ohne weitere Begründung",
  "vor dem Parlament",
  "am frühen Morgen",
  "noch vor dem Wochenende",
  "im Alleingang",
  "auf Drängen der Nachbarn",
  "unter Vorbehalt",
  "mit sofortiger Wirkung",
  "hinter verschlossenen Türen",
  "zum zweiten Mal in diesem Jahr",
  "bei einem Treffen am Rande der Tagung",
  "trotz heftiger Proteste",
  "nach eigener Darstellung",
  "wie erwartet",
  "offenbar schon im Frühjahr",
  "per Erlass",
  "einstimmig",
  "erst nach Mitternacht",
  "gegen den Rat der Fachleute",
  "schriftlich",
  "in einem Brief an die Partner",
];
export const DAYS = list("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag");

/** What a sentence says; `[x|y]` is one of the two. With {@link AFTER} there are some hundred thousand ways before a name is put in. */
export const CORES = [
  "[Der|Ein enger Mitarbeiter des] {office} [von|aus] {a} hat die {adjective} {noun} [mit|gegenüber] {b} {adverb} {participle}",
  "In {place} [haben|wollen] {a} und {b} {adverb} [über die|wegen der] {adjective} {noun} [gesprochen|beraten|verhandelt]",
  "[Nach Angaben|Laut Unterlagen|Wie Händler berichten, nach Plänen] aus {place} [soll|könnte|dürfte] die {noun} {adverb} {participle} werden",
  "{b} [habe|hätte] die {noun} {adverb} {participle}, [sagte|betonte|schrieb] {office} wie Amtskollege [in|aus] {place}",
  "[Rund|Etwa|Mehr als] {number} Millionen [kostet|verschlingt|braucht] die {adjective} {noun}, [getragen|bezahlt|verbürgt] {adverb} von {a}",
  "[Zuvor|Bereits im Sommer|Vergangenes Jahr] [war|wurde] die {noun} [in|bei|nahe] {place} {adverb} {participle}",
  "{Adverb} [hatte|hat] [sich|auch] {b} [zur|hinter die|gegen die] {adjective} {noun} [bekannt|gestellt|gewandt]",
  "[Diplomaten|Fachleute|Beobachter|Anwohner] in {place} [halten es für möglich|rechnen damit|bezweifeln], dass {a} {adverb} die {noun} {participle}",
  "[Betroffen sind|Es geht um|Gezählt wurden] {number} [Betriebe|Schiffe|Lager|Haushalte] [in|um|bei] {place}, deren {noun} {participle} [ist|bleibt]",
  "[Sollte|Falls] die {noun} [scheitern|ausbleiben], [will|müsste] {a} [die|eine] {adjective} {noun} {adverb} [wieder aufnehmen|vorziehen|bezahlen]",
  "{b} [wies|weist] [den Vorwurf|Berichte|die Darstellung] [zurück|von sich], [die|jede] {adjective} {noun} [sei|werde] {adverb} {participle}",
  "[Von|Unter] {number} [Punkten|Klauseln|Anhängen] der {noun} [seien|sind] [erst|nur|kaum mehr als] {number} {participle}",
  "Am {day} [reist|fährt|fliegt] {office} {adverb} nach {place}, [wo|weil dort] die {noun} [ansteht|beginnt|stockt]",
  "[Ob|Wie weit] die {adjective} {noun} [auch|nur] {place} [einschließt|betrifft], [ließ|lässt] {b} {adverb} offen",
  "[Die Opposition|Ein Bündnis von Kaufleuten|Das Oberhaus] [in|von] {a} [verlangt|fordert|erwartet], {adverb} müsse die {noun} {participle} [sein|werden]",
  "[Seit|Nach] {number} [Wochen|Tagen|Monaten] [streiten|feilschen] {a} und {b} {adverb} um [die|eine] {noun} [bei|vor] {place}",
  "[Unterdessen|Gleichzeitig|Am selben Tag] wurden [in|bei] {place} {number} [Menschen|Lastwagen|Boote] [wegen der|trotz der] {noun} [festgehalten|durchsucht|abgewiesen]",
  "[Ergebnis|Anlass|Auslöser] [war|ist] die {adjective} {noun}, die {a} {adverb} {participle} [hatte|hat]",
  "[Mit|Bei] {number} [zu|gegen] {number} Stimmen [wurde|ist] die {noun} {adverb} {participle} [worden|und verkündet]",
  "[Vertraglich|Politisch|Rechnerisch] [gilt|bleibt] die {adjective} {noun} [für|in] {b} {adverb} {participle}",
];

/** How it may go on. */
export const AFTER = [
  "",
  "",
  ", [hieß es|verlautete] [in|aus] {place}",
  ", obwohl {b} die {noun} {participle}",
  ", während {a} {adverb} [schweigt|wartet|liefert]",
  " und damit {number} [Tage|Stunden|Wochen] [früher|später] als die {noun}",
  "; {place} [bleibt|ist] davon {adverb} ausgenommen",
  ", [so|ergänzte|meint] {office} {adverb}",
  ", was die {adjective} {noun} [erschwert|erleichtert|verteuert]",
  ", [anders als|ähnlich wie] {number} [Nachbarn|Partner|Kunden] [von|der] {place}",
];

/** What somebody is quoted with; those who tell the story again quote it word by word. */
export const QUOTES = [
  "„Wir haben die {noun} [geprüft|gelesen|gewogen], und {adverb} [wird|muss] sie {participle} werden, [ob es|auch wenn das] {b} gefällt oder nicht“, sagte {office} am {day}.",
  "„Die {adjective} {noun} ist [für uns|hier] nicht verhandelbar, [solange|wenn] {b} {adverb} die {noun} {participle}“, [erklärte|sagte] {office} in {place}.",
];

export const HEADLINES = [
  "{a} und {b} ringen um {noun}",
  "{noun} bei {place} {participle}",
  "Streit um {noun}: {b} reagiert",
  "{office} von {a}: {noun} {participle}",
  "{place}: {number} Betriebe warten auf {noun}",
];

/** What stands in reports of all sorts. */
export const STOCK = [
  "Das teilte das Ministerium am {day} mit.",
  "Das sagte ein Sprecher der Regierung am {day} auf Anfrage.",
  "Die Angaben ließen sich zunächst nicht unabhängig überprüfen.",
  "Weitere Einzelheiten wurden zunächst nicht bekannt.",
  "Eine Stellungnahme der Gegenseite lag am {day} zunächst nicht vor.",
  "Zuerst hatte darüber eine Zeitung in der Hauptstadt berichtet.",
];

/** What single houses put below everything. */
export const HOUSES = [
  "Mehr über dieses Thema lesen Sie in unserer morgigen Ausgabe und im Netz.",
  "Dieser Beitrag ist Teil unserer täglichen Berichte aus den Ländern am Meer, die wir jeden Morgen versenden.",
  "Wenn Sie Hinweise zu diesem Bericht haben, schreiben Sie der Redaktion oder rufen Sie uns an.",
  "Unsere Redaktion prüft Agenturmeldungen, kann aber nicht für jede Einzelheit einstehen.",
  "Der Text wurde mit Hilfe einer Nachrichtenagentur erstellt und von der Redaktion bearbeitet.",
];
