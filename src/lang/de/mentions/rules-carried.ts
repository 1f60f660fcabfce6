import type { MentionRule } from "./rule.ts";

/** Words that take up an actor named before. */
export const CARRIED_RULES: readonly MentionRule[] = [
  {
    id: "de.mention.organisation",
    reason: "“das Bündnis”, “die Miliz” are the only organisation of that kind that the text has named so far",
    examples: [
      ["Die Nato tagte. Später hat das Bündnis Kenia eingeladen.", "Bündnis", "NATO"],
      ["Die EU-Kommission tagte. Später hat die Kommission Kenia eingeladen.", "Kommission", "EU"],
      ["Israel verhandelt mit der Hisbollah. Später sagte die schiitische Miliz ab.", "Miliz", "Hisbollah"],
      ["Kenia verhandelt mit der Polisario. Später sagte die Befreiungsfront ab.", "Befreiungsfront", "Polisario"],
    ],
    notExamples: [
      ["Kenia wählt. Später hat das Bündnis Kenia eingeladen.", "Bündnis"],
      ["Die Nato tagte. Später trat das Bündnis der Parteien auf.", "Bündnis"],
      ["Die YPG kämpft. Später zogen die Islamisten ab.", "Islamisten"],
      ["Die Afrikanische Union lud die EU ein. Später sagte die Union ab.", "Union ab"],
    ],
  },
  {
    id: "de.mention.country",
    reason: "“das Land” is the one state that was named last; where two were named side by side nobody can tell",
    examples: [
      ["Kenia baut eine Bahn. Das Land braucht sie.", "Land", "KEN"],
      ["Kenia baut eine Bahn. Das ostafrikanische Land braucht sie.", "Land", "KEN"],
      ["Madagaskar baut eine Bahn. Der Inselstaat braucht sie.", "Inselstaat", "MDG"],
      ["Madagaskar und Frankreich verhandeln. Nun hofft der Inselstaat auf Hilfe.", "Inselstaat", "MDG"],
      ["Kenia und Peru verhandeln. Nun hofft das südamerikanische Land auf Hilfe.", "Land", "PER"],
      ["Marokko und Tunesien verhandeln. Das Königreich ist zufrieden.", "Königreich", "MAR"],
      ["Kenia und Uganda verhandeln. Kenia hat dem Land Strom angeboten.", "Land", "UGA"],
    ],
    notExamples: [
      ["Kenia und Uganda bauen eine Bahn. Das Land braucht sie.", "Land"],
      ["Kenia baut eine Bahn. Das andere Land braucht keine.", "Land"],
      ["In Kenia wächst die Stadt. Auf dem Land wird es leer.", "Land"],
      ["Peru baut eine Bahn. Der Inselstaat braucht keine.", "Inselstaat"],
      ["Kenia und Uganda verhandeln. Das Königreich schweigt.", "Königreich"],
      ["Ein Kenianer wurde in Uganda gefasst und des Landes verwiesen.", "Landes"],
      ["Kenia baut eine Bahn. Das größte Land der Welt braucht sie nicht.", "Land"],
      ["Kenia baut eine Bahn. Das Ausland braucht sie nicht.", "Ausland"],
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
      ["Marokko und Spanien verhandeln. Beide Königreiche sind zufrieden.", "Beide Königreiche", "MAR+ESP"],
      ["Kenia und Uganda verhandeln. Die beiden Präsidenten sind zufrieden.", "beiden Präsidenten", "KEN+UGA"],
      ["Kenia, Uganda und Ruanda bauen eine Bahn. Die drei Länder sind zufrieden.", "drei Länder", "KEN+UGA+RWA"],
      ["Kenia und Uganda verhandeln. Das Verhältnis der Nachbarn ist gut.", "Nachbarn", "KEN+UGA"],
      ["Kenia und Uganda verhandeln. Norwegen und Schweden mahnen beide Konfliktparteien.", "beide Konfliktparteien", "KEN+UGA"],
    ],
    notExamples: [
      ["Die Polizei in Kenia suchte zwei Männer aus Uganda. Die beiden waren geflohen.", "beiden"],
      ["Die EU lobt die Reformen in Kenia. Beide Länder sind zufrieden.", "Beide Länder"],
      ["Kenia und Uganda rückten von zwei Seiten vor.", "zwei Seiten"],
      ["Kenia, Uganda und Ruanda bauen eine Bahn. Drei Länder fehlten.", "Drei Länder"],
      ["Kenia und Uganda bauen eine Bahn. Die drei Länder sind zufrieden.", "drei Länder"],
      ["Kenia und Uganda verhandeln. Der König hat die Nachbarn gerufen.", "Nachbarn"],
    ],
  },
  {
    id: "de.mention.neighbour",
    reason: "“das Nachbarland” is the other of two",
    examples: [
      ["Kenia und Uganda verhandeln. Kenia hat dem Nachbarland Strom angeboten.", "Nachbarland", "UGA"],
      ["Kenia und Uganda verhandeln. Kenia hat dem großen Nachbarn Strom angeboten.", "Nachbarn", "UGA"],
      ["Kenia und Uganda streiten. Der Nachbar solle schweigen, sagte die ugandische Ministerin.", "Nachbar", "KEN"],
      ["Kenia sieht Ugandas Haushalt nicht als Grund, dem Nachbarn Geld zu verweigern.", "Nachbarn", "UGA"],
    ],
    notExamples: [
      ["Kenia verhandelt. Das Nachbarland schweigt.", "Nachbarland"],
      ["Kenia, Uganda und Ruanda verhandeln. Kenia hat dem Nachbarn Strom angeboten.", "Nachbarn"],
      ["Kenia und Uganda verhandeln. Kenia vertraut seinen Nachbarn.", "Nachbarn"],
      ["Kenia verhandelt mit Uganda. Ruanda, der andere Nachbar, schweigt.", "Nachbar"],
    ],
  },
  {
    id: "de.mention.own-country",
    reason: "“sein Land”, “ihre Regierung” after a person",
    examples: [
      ["Die kenianische Ministerin reiste ab. Später lobte sie ihre Regierung.", "Regierung", "KEN"],
      ["Die kenianische Ministerin warnte den ugandischen Präsidenten. Ihr Land werde handeln.", "Land", "KEN"],
      ["Sein Land werde handeln, sagte der kenianische Präsident.", "Land", "KEN"],
    ],
    notExamples: [
      ["Der Trainer lobte sein Land.", "Land"],
      ["Die kenianische Ministerin reiste ab. Der Trainer lobte seine Regierung.", "Regierung"],
    ],
  },
  {
    id: "de.mention.pronoun",
    reason: "“er”, “ihm”, “sie” in the singular is the person in office named last, at most two sentences ago",
    examples: [
      ["Der kenianische Minister reiste ab. Er war zufrieden.", "Er", "KEN"],
      ["Der kenianische Minister reiste ab. Die Presse dankte ihm.", "ihm", "KEN"],
      ["Die kenianische Ministerin reiste ab. Danach sprach sie in Wien.", "sie", "KEN"],
      ["Der kenianische Minister reiste ab. Er traf den ugandischen Präsidenten.", "Er", "KEN"],
      ["Der kenianische Präsident lobte den ugandischen Präsidenten. Er reiste danach ab.", "Er", "KEN"],
      ["Der kenianische Präsident reiste ab. Der ugandische Präsident sicherte ihm Hilfe zu.", "ihm", "KEN"],
    ],
    notExamples: [
      ["Die kenianische Ministerin traf zwei Bürger. Danach gingen sie nach Hause.", "sie"],
      ["Der frühere kenianische Minister reiste ab. Er war zufrieden.", "Er"],
      ["Der Trainer reiste ab. Er war zufrieden.", "Er"],
      ["Am Abend traf er den ugandischen Präsidenten.", "er"],
      ["Der ugandische Präsident sicherte ihm Hilfe zu.", "ihm"],
      ["Australische Berater reisten ab. Er war zufrieden.", "Er"],
    ],
  },
];
