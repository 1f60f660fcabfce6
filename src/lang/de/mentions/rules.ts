/**
 * What the rules of this layer do, each with its reason and with texts that run as tests. The people in them are made up (see
 * `rules.test.ts`), and so is everything that they do.
 */
export interface MentionRule {
  readonly id: string;
  readonly reason: string;
  /** Text, the words of the mention, and the codes of the actors that they stand for. */
  readonly examples: readonly (readonly [text: string, words: string, codes: string])[];
  /** Text, and words that the rule leaves alone. */
  readonly notExamples: readonly (readonly [text: string, words: string])[];
}

/** Texts are read as of 14 March 2024. */
export const MENTION_RULES: readonly MentionRule[] = [
  {
    id: "de.mention.office-holder",
    reason: "a listed full name stands for the state that its bearer serves at the document's date, in any transliteration",
    examples: [
      ["Awino Mustera reiste nach Oslo.", "Awino Mustera", "KEN"],
      ["Am Abend sprach Iwan Probowski in Wien.", "Iwan Probowski", "KAZ"],
      ["Am Abend sprach Ivan Probovsky in Wien.", "Ivan Probovsky", "KAZ"],
      ["Das Treffen mit Awino Musteras Mitarbeitern war kurz.", "Awino Musteras", "KEN"],
    ],
    notExamples: [
      ["Tesfaye Vorlagu hielt einen Vortrag.", "Tesfaye Vorlagu"],
      ["Lena Mustera gewann das Rennen.", "Mustera"],
      ["Ihre Amtsvorgängerin Awino Mustera schwieg.", "Awino Mustera"],
    ],
  },
  {
    id: "de.mention.office-surname",
    reason: "an office and a surname are enough, if one listed person holds that office at the document's date",
    examples: [
      ["Außenministerin Mustera sagte ab.", "Außenministerin Mustera", "KEN"],
      ["Das Treffen mit Verteidigungsminister Zweigor fiel aus.", "Verteidigungsminister Zweigor", "GHA"],
      ["Das Treffen mit Präsidentin von der Beispielau fiel aus.", "Präsidentin von der Beispielau", "EST"],
      ["Das Treffen mit Ministerpräsident al-Beispieli fiel aus.", "Ministerpräsident al-Beispieli", "IRQ"],
      ["Das Treffen mit Außenministerin Zweigor fiel aus.", "Außenministerin Zweigor", "TGO"],
    ],
    notExamples: [
      ["Finanzminister Zweigor sagte ab.", "Zweigor"],
      ["Die Ministerpräsidentin von der Beispielau sagte ab.", "Beispielau"],
      ["Ex-Außenministerin Mustera sagte ab.", "Mustera"],
      ["Die frühere Außenministerin Mustera sagte ab.", "Mustera"],
      ["Ministerpräsident Vorlagu sagte ab.", "Vorlagu"],
      ["Nach dem Tod von Außenministerin Mustera ruhte die Arbeit.", "Mustera"],
    ],
  },
  {
    id: "de.mention.listed-surname",
    reason:
      "a surname alone is enough for the only listed person of that name in office, if the text names the state and nobody else so called",
    examples: [
      ["Mustera reist ab. Kenia hatte eingeladen.", "Mustera", "KEN"],
      ["Probowskis Besuch in Kasachstan endete.", "Probowskis", "KAZ"],
    ],
    notExamples: [
      ["Mustera reist ab. Das Wetter war schlecht.", "Mustera"],
      ["Zweigor reist ab. Ghana und Togo hatten eingeladen.", "Zweigor"],
      ["Kenia feiert: Lena Mustera hat gewonnen. Mustera lief am schnellsten.", "Mustera"],
    ],
  },
  {
    id: "de.mention.surname",
    reason: "the surname takes up who was named with it before; who held an office once, or has another given name, is somebody else",
    examples: [
      ["Der kenianische Minister Juma Beispielo reiste ab. Später sprach Beispielo in Wien.", "Beispielo", "KEN"],
      ["Ministerpräsident al-Beispieli reiste ab. Später sprach al-Beispieli in Wien.", "al-Beispieli", "IRQ"],
      ["Beim Treffen war Awino Mustera. Später sprach Mustera in Wien.", "Mustera", "KEN"],
    ],
    notExamples: [
      ["Der frühere kenianische Minister Juma Beispielo reiste ab. Später sprach Beispielo in Wien.", "Beispielo"],
      ["Der kenianische Minister Juma Beispielo reiste ab. Danach sang Nina Beispielo ein Lied.", "Beispielo"],
    ],
  },
  {
    id: "de.mention.office",
    reason:
      "a noun of office or body with a nationality, a genitive or “in X” beside it stands for the state; so does what belongs to an office-holder",
    examples: [
      ["Der kenianische Außenminister sagte ab.", "kenianische Außenminister", "KEN"],
      ["Die Regierung in Nairobi sagte ab.", "Regierung in Nairobi", "KEN"],
      ["Kreml-Sprecher äußerten sich nicht.", "Kreml-Sprecher", "RUS"],
      ["Der Kremlsprecher äußerte sich nicht.", "Kremlsprecher", "RUS"],
      ["Der Natogeneralsekretär sagte ab.", "Natogeneralsekretär", "NATO"],
      ["In Kenia trat ein Mustera-Sprecher auf. Awino Mustera schwieg.", "Mustera-Sprecher", "KEN"],
      ["Die Führung von Südossetien sagte ab.", "Führung von Südossetien", "Südossetien"],
      ["Das Parlament der Krim tagte.", "Parlament der Krim", "Krim"],
      ["Das Krim-Parlament tagte.", "Krim-Parlament", "Krim"],
      ["Die Behörden in Tatarstan sagten ab.", "Behörden in Tatarstan", "RUS"],
      ["Die Regierung Mustera sagte ab. Awino Mustera war nicht da.", "Regierung Mustera", "KEN"],
      ["Kenia wählt. Die Regierung des Landes ist zufrieden.", "Regierung des Landes", "KEN"],
    ],
    notExamples: [
      ["Der Krim-Urlaub fiel aus.", "Krim-Urlaub"],
      ["Die Strände der Krim sind leer.", "Krim"],
      ["Die Kenia-Experten waren sich uneinig.", "Kenia-Experten"],
      ["Der Kenia-Beauftragte reiste ab.", "Kenia-Beauftragte"],
      ["In Kenia trat ein Mustera-Kritiker auf. Awino Mustera schwieg.", "Mustera-Kritiker"],
      ["Der frühere kenianische Präsident sagte ab.", "Präsident"],
      ["Der frühere Handels- und Innenminister Juma Beispielo aus Kenia sagte ab.", "Innenminister"],
      ["Wiens Innensenatorin Beispielo sagte ab.", "Innensenatorin"],
    ],
  },
  {
    id: "de.mention.same-office",
    reason: "“der Minister” is who was introduced by that office or a narrower one, of the same gender, unless two of one office were",
    examples: [
      ["Der kenianische Außenminister reiste ab. Der Minister war zufrieden.", "Minister", "KEN"],
      ["Die kenianische Außenministerin traf den ugandischen Präsidenten. Die Ministerin war zufrieden.", "Ministerin", "KEN"],
      ["Der ugandische Präsident reiste ab. Der Staatschef war zufrieden.", "Staatschef", "UGA"],
      ["Die kenianische Regierung tagte. Später sagte die Regierung ab.", "Regierung", "KEN"],
    ],
    notExamples: [
      ["Der kenianische Präsident traf den ugandischen Präsidenten. Der Präsident war zufrieden.", "Präsident war"],
      ["Der kenianische Außenminister reiste ab. Die Ministerin war zufrieden.", "Ministerin"],
      ["Der kenianische Präsident reiste ab. Er strebt das Amt des Präsidenten an.", "Präsidenten"],
      ["Der kenianische Sprecher reiste ab. Der Sprecher des Vereins blieb.", "Sprecher des Vereins"],
    ],
  },
  {
    id: "de.mention.counterpart",
    reason: "“sein Amtskollege” holds the same office in the only other state of the sentence, or of the one before",
    examples: [
      ["Der kenianische Außenminister reiste nach Uganda und traf dort seinen Amtskollegen.", "seinen Amtskollegen", "UGA"],
      ["Der kenianische Präsident reiste nach Uganda. Dort traf er seinen Amtskollegen.", "seinen Amtskollegen", "UGA"],
    ],
    notExamples: [
      ["Der kenianische Außenminister traf seinen Amtskollegen.", "Amtskollegen"],
      ["Der kenianische Außenminister flog über Uganda nach Ruanda und traf seinen Amtskollegen.", "Amtskollegen"],
      ["Kenia und Uganda verhandeln. Die Kollegen warteten.", "Kollegen"],
    ],
  },
  {
    id: "de.mention.only-state",
    reason: "“die Regierung” is that of the only state that the text has named so far",
    examples: [["In Kenia wird gewählt. Heute hat die Regierung das Ergebnis bestätigt.", "Regierung", "KEN"]],
    notExamples: [
      ["Kenia und Uganda streiten. Heute hat die Regierung das Ergebnis bestätigt.", "Regierung"],
      ["Heute hat die Regierung das Ergebnis bestätigt.", "Regierung"],
    ],
  },
  {
    id: "de.mention.country",
    reason: "“das Land” is the one state that was named last; where two were named side by side nobody can tell",
    examples: [
      ["Kenia baut eine Bahn. Das Land braucht sie.", "Land", "KEN"],
      ["Kenia baut eine Bahn. Das ostafrikanische Land braucht sie.", "Land", "KEN"],
      ["Madagaskar baut eine Bahn. Der Inselstaat braucht sie.", "Inselstaat", "MDG"],
    ],
    notExamples: [
      ["Kenia und Uganda bauen eine Bahn. Das Land braucht sie.", "Land"],
      ["Kenia baut eine Bahn. Das andere Land braucht keine.", "Land"],
      ["In Kenia wächst die Stadt. Auf dem Land wird es leer.", "Land"],
    ],
  },
  {
    id: "de.mention.both",
    reason: "“beide Länder” are the two named side by side or most often; “beide” alone only two named side by side just before",
    examples: [
      ["Kenia und Uganda verhandeln. Beide Länder sind zufrieden.", "Beide Länder", "KEN+UGA"],
      ["Kenia und Uganda verhandeln. Beide sind zufrieden.", "Beide", "KEN+UGA"],
      ["Die Regierungen von Kenia und Uganda verhandeln. Beide Seiten sind zufrieden.", "Beide Seiten", "KEN+UGA"],
      ["Die EU lud ein. Kenia schloss mit Uganda Frieden, und beide Staaten sind zufrieden.", "beide Staaten", "KEN+UGA"],
    ],
    notExamples: [
      ["Die Polizei in Kenia suchte zwei Männer aus Uganda. Die beiden waren geflohen.", "beiden"],
      ["Die EU lobt die Reformen in Kenia. Beide Länder sind zufrieden.", "Beide Länder"],
    ],
  },
  {
    id: "de.mention.neighbour",
    reason: "“das Nachbarland” is the other of two",
    examples: [["Kenia und Uganda verhandeln. Kenia hat dem Nachbarland Strom angeboten.", "Nachbarland", "UGA"]],
    notExamples: [["Kenia verhandelt. Das Nachbarland schweigt.", "Nachbarland"]],
  },
  {
    id: "de.mention.own-country",
    reason: "“sein Land”, “ihre Regierung” after a person",
    examples: [["Die kenianische Ministerin reiste ab. Später lobte sie ihre Regierung.", "Regierung", "KEN"]],
    notExamples: [["Der Trainer lobte sein Land.", "Land"]],
  },
  {
    id: "de.mention.pronoun",
    reason: "“er”, “ihm”, “sie” in the singular is the person in office named last, at most two sentences ago",
    examples: [
      ["Der kenianische Minister reiste ab. Er war zufrieden.", "Er", "KEN"],
      ["Der kenianische Minister reiste ab. Die Presse dankte ihm.", "ihm", "KEN"],
      ["Die kenianische Ministerin reiste ab. Danach sprach sie in Wien.", "sie", "KEN"],
    ],
    notExamples: [
      ["Die kenianische Ministerin traf zwei Bürger. Danach gingen sie nach Hause.", "sie"],
      ["Der frühere kenianische Minister reiste ab. Er war zufrieden.", "Er"],
      ["Der Trainer reiste ab. Er war zufrieden.", "Er"],
    ],
  },
  {
    id: "de.mention.apposition",
    reason: "a name before a comma is explained by the office after it",
    examples: [["Juma Beispielo, der kenianische Außenminister, reiste ab.", "Juma Beispielo", "KEN"]],
    notExamples: [["Juma Beispielo, ein Sportler aus Kenia, reiste ab.", "Juma Beispielo"]],
  },
];
