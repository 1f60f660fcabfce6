/**
 * Verbs that tell of what somebody said, thought, asked or decided without making what they tell a statement of its subject: an order
 * or a reproach is an act in the outlet's own words. What they tell is shown as a quotation; claims take no source from it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Take a clause or an infinitive that says what: "warf ihr vor, gelogen zu haben", "forderte die Länder auf, …". */
export const TELLING: ReadonlySet<string> = words(
  "erwähnen errechnen ausrechnen klagen anweisen durchblicken befürworten einigen anbieten raten auffordern aufrufen bitten drängen beauftragen anordnen befehlen vorwerfen beschuldigen bezichtigen verdächtigen unterstellen nachsagen zuschreiben aussagen besagen signalisieren andeuten ausschließen kritisieren bemängeln monieren bedauern anmahnen appellieren plädieren drohen beschließen entscheiden urteilen vereinbaren erwägen überlegen planen beabsichtigen wünschen erhoffen bezweifeln einschränken präzisieren erzählen voraussagen vorhersagen prognostizieren loben würdigen protestieren nahelegen raten abraten anführen beantragen ersuchen begrüßen bestätigen ermahnen zitieren fragen anmerken vorbringen entschuldigen zugestehen versprechen beschweren",
);

/**
 * Tell of an utterance by what it was about: "sprach von einem Fehler", "lehnte den Antrag ab", "bezeichnete den Plan als falsch".
 * Verbs of doing ("unterzeichnen", "liefern") are none of them.
 */
export const UTTERING: ReadonlySet<string> = words(
  "sprechen berichten warnen fordern verlangen kritisieren rügen tadeln begrüßen loben würdigen verurteilen ablehnen zurückweisen ankündigen bekanntgeben verkünden bestätigen dementieren bestreiten leugnen bezeichnen nennen vergleichen äußern aussprechen hinweisen verweisen plädieren appellieren aufrufen auffordern bitten empfehlen vorschlagen anregen bedauern einräumen zugeben versprechen zusagen zusichern bemängeln beklagen monieren betonen erwähnen schildern erläutern erklären beschreiben entschuldigen bekennen danken verteidigen bekräftigen anprangern vorwerfen beschuldigen unterstellen werten bewerten einschätzen einstufen kommentieren beziffern melden mitteilen vermelden angeben begründen protestieren rechtfertigen versichern beteuern beteuern widersprechen befürworten kritisieren mahnen anmahnen attackieren beschimpfen rufen zitieren vermuten befürchten prophezeien voraussagen vorhersagen erwarten rechnen abraten raten konstatieren argumentieren hoffen entgegnen antworten einwenden relativieren distanzieren ausgehen dementieren aussagen ermutigen ermahnen bekunden",
);

/** Nouns that a clause says the content of: "der Vorwurf, er habe …", "die Forderung, … zu …", "mit der Begründung, dass …". */
export const TELLING_NOUNS =
  /(?:vorw[uü]rf(?:en?|s)?|forderung(?:en)?|ankündigung(?:en)?|begründung|aussagen?|behauptung(?:en)?|theorie|these|meinung|ansicht|auffassung|vorschl[aä]g(?:en?|s)?|hinweisen?|hinweis|bitten?|appelle?|befehl|erklärung|warnung(?:en)?|befürchtung(?:en)?|hoffnung|verdacht|gerüchten?|gerücht|anordnung|auftrag|versprechen|zusage|drohung(?:en)?|anschuldigung(?:en)?|spekulation(?:en)?|berichten?|bericht|meldung(?:en)?|einschätzung|überzeugung|worten|aufforderung|kritik|vermutung(?:en)?|darstellung|feststellung|empfehlung|zusicherung|argument|mitteilung|bemerkung|äußerung|entscheidung|beschluss|erkenntnis|wunsch|plan|pläne|anliegen|antrag|urteil)$/iu;
