import { nounIndex } from "./noun-index.ts";

/**
 * What somebody can call a deed: words that judge it. Adjectives are listed without ending and count as predicates only ("sei illegal",
 * "als illegal"); nouns count by their last part, those with "=" whole. Words that also describe without judging ("groß", "neu", "stark")
 * stay out.
 */
const JUDGEMENTS = {
  blame: {
    adjectives:
      "inakzeptabel unannehmbar unverantwortlich skandalös illegal illegitim völkerrechtswidrig rechtswidrig vertragswidrig gesetzwidrig verfassungswidrig widerrechtlich falsch provokativ provozierend feige barbarisch unverhältnismäßig überzogen empörend absurd lächerlich zynisch heuchlerisch kontraproduktiv unzureichend ungenügend unfair ungerecht ungerechtfertigt feindselig feindlich aggressiv menschenverachtend menschenunwürdig unmenschlich verwerflich unerträglich beschämend schändlich abscheulich grausam brutal verbrecherisch kriminell verantwortungslos rücksichtslos unhaltbar untragbar intolerabel unmoralisch unredlich undemokratisch diskriminierend willkürlich einseitig unfreundlich respektlos beleidigend unangemessen unangebracht unzulässig unzumutbar unverständlich unbegreiflich unentschuldbar idiotisch dumm töricht naiv gefährlich destruktiv destabilisierend friedensfeindlich kriegstreiberisch imperialistisch terroristisch faschistisch alarmierend besorgniserregend beunruhigend enttäuschend bedauerlich unklug unsinnig verfehlt unglaubwürdig irreführend rassistisch arrogant anmaßend sinnlos",
    nouns:
      "verstoß verletzung =bruch vertragsbruch rechtsbruch völkerrechtsbruch wortbruch tabubruch provokation aggression kriegsverbrechen =verbrechen völkermord =skandal erpressung =lüge =lügen lügner terror staatsterrorismus terrorismus einmischung eskalation bedrohung =gefahr =fehler =affront beleidigung propaganda kriegspropaganda =farce schande willkür piraterie heuchelei doppelmoral verrat vertrauensbruch rückschritt rückschlag hindernis barbarei massaker kriegstreiber kriegserklärung einschüchterung unverschämtheit zumutung frechheit dummheit wahnsinn unrecht willkürakt gewaltakt terrorakt terrorstaat schurkenstaat aggressor besatzer völkerrechtsverletzung menschenrechtsverletzung missachtung protektionismus diskriminierung imperialismus kolonialismus sabotage destabilisierung täuschung vorwand armutszeugnis schurke diktatur unrechtsstaat förderer dolchstoß ohrfeige diebstahl =raub landraub betrug =unding kriegsführung geiselnahme zynismus schikane kriegsverbrecher staatsstreich aggressionsakt diktator tyrann verbrecher mörder terrorist terrororganisation marionette handlanger",
  },
  /** Blame that only states earn. */
  hostile: {
    adjectives:
      "völkerrechtswidrig illegal illegitim unfreundlich feindselig feindlich provokativ provozierend aggressiv inakzeptabel unannehmbar vertragswidrig barbarisch imperialistisch völkermörderisch kriegstreiberisch unrechtmäßig widerrechtlich",
    nouns:
      "provokation aggression affront kriegserklärung völkerrechtsbruch völkerrechtsverletzung vertragsbruch staatsterrorismus völkermord kriegsverbrechen piraterie erpressung einmischung einschüchterung landraub geiselnahme doppelmoral terrorakt aggressor besatzer terrorstaat schurkenstaat feindseligkeit brüskierung kriegsführung kriegstreiber",
  },
  /** How somebody takes what displeases. */
  against: { adjectives: "dagegen", nouns: "=gegenstimme" },
  angry: {
    adjectives:
      "empört verärgert entsetzt erbost verschnupft ungehalten wütend zornig gereizt verstimmt entrüstet erzürnt aufgebracht befremdet irritiert verbittert harsch besorgt enttäuscht beunruhigt",
    nouns: "empörung entrüstung",
  },
  occupied: { adjectives: "besetzt annektiert okkupiert", nouns: "=besatzungszone" },
  captive: { adjectives: "gefangen", nouns: "=kriegsgefangener =kriegsgefangene" },
  united: { adjectives: "solidarisch", nouns: "=solidaritätsadresse" },
  refusing: { adjectives: "abschlägig", nouns: "=absage abfuhr =nein =riegel" },
  mutual: { adjectives: "gegenseitig wechselseitig", nouns: "=wechselrede" },
  verbal: { adjectives: "verbal scharf rhetorisch harsch", nouns: "=wortgewalt" },
  /** "davor" before an infinitive; told by the clause, see claims/predicate.ts. */
  deterring: { adjectives: "davor", nouns: "=abschreckung" },
  /** "das", "dies" as object; told by the clause. */
  that: { adjectives: "dies", nouns: "=dies" },
  firm: {
    adjectives:
      "fest geschlossen uneingeschränkt eindeutig unverbrüchlich solidarisch standhaft treu voll unerschütterlich felsenfest klar weiterhin entschlossen",
    nouns: "=mann",
  },
  praise: {
    adjectives:
      "hilfreich vorbildlich mutig begrüßenswert konstruktiv ermutigend verlässlich zuverlässig bemerkenswert bewundernswert unverzichtbar beispielhaft beispiellos lobenswert anerkennenswert wertvoll weitsichtig vertrauenswürdig erfreulich hervorragend ausgezeichnet exzellent exemplarisch glaubwürdig maßvoll besonnen fair großzügig vielversprechend zielführend legitim gerechtfertigt berechtigt unentbehrlich richtig wichtig weise klug vernünftig positiv großartig mustergültig verdienstvoll unerlässlich lobend",
    nouns:
      "meilenstein durchbruch vorbild fortschritt erfolgsgeschichte glücksfall lichtblick stabilitätsanker vorreiter vorkämpfer friedensstifter hoffnungsträger wohltäter eckpfeiler stütze leuchtturm bollwerk garant bereicherung verdienst sternstunde =erfolg glanzleistung errungenschaft friedenspartner",
  },
  baseless: {
    adjectives:
      "haltlos unbegründet grundlos gegenstandslos unwahr erfunden erlogen konstruiert abwegig absurd unsinnig unhaltbar falsch lächerlich substanzlos frei unzutreffend unbewiesen unrealistisch inakzeptabel unannehmbar",
    nouns:
      "=lüge =lügen =unsinn =erfindung erfindungen falschmeldung propaganda verleumdung fälschung fiktion märchen unterstellung hirngespinst desinformation farce =blödsinn provokation",
  },
} as const satisfies Record<string, { adjectives: string; nouns: string }>;

export type PredicateClass = keyof typeof JUDGEMENTS;

const names = Object.keys(JUDGEMENTS) as PredicateClass[];
const ADJECTIVES: ReadonlyMap<PredicateClass, ReadonlySet<string>> = new Map(
  names.map((name) => [name, new Set(JUDGEMENTS[name].adjectives.split(" "))]),
);
const NOUNS = nounIndex(names.flatMap((name) => JUDGEMENTS[name].nouns.split(" ").map((word) => [word, name] as const)));

/** True if the adjective, used as a predicate without an ending, judges so. */
export function isJudgingAdjective(form: string, name: PredicateClass): boolean {
  return ADJECTIVES.get(name)?.has(form.toLowerCase()) ?? false;
}

/** True if the noun judges so. */
export function isJudgingNoun(form: string, name: PredicateClass): boolean {
  return NOUNS(form).has(name);
}

/** The tables, for the version of the analyser. */
export const PREDICATES: unknown = JUDGEMENTS;
