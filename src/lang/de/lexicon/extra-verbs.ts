/** A weak verb's line in the table's columns: all its forms follow from stem and participle. */
function weak(infinitive: string, participle: string, prefix = ""): string {
  const stem = infinitive.slice(prefix.length).replace(/e?n$/u, "");
  const e = /[dt]$/u.test(stem) ? "e" : "";
  const present = `${stem}e,${stem}${e}t`;
  const past = `${stem}${e}te`;
  const plural = infinitive.slice(prefix.length);
  return [infinitive, prefix, participle, present, plural, past, `${past}n`, `${stem}e`, plural, past, `${past}n`].join("\t");
}

/** Verbs of press German that the table lacks. */
export const EXTRA_VERBS: readonly string[] = [
  weak("vereinbaren", "vereinbart"),
  weak("leasen", "geleast"),
  weak("intensivieren", "intensiviert"),
  weak("signieren", "signiert"),
  weak("paraphieren", "paraphiert"),
  weak("sanktionieren", "sanktioniert"),
  weak("deeskalieren", "deeskaliert"),
  weak("destabilisieren", "destabilisiert"),
  weak("priorisieren", "priorisiert"),
  weak("koordinieren", "koordiniert"),
  weak("thematisieren", "thematisiert"),
  weak("twittern", "getwittert"),
  weak("posten", "gepostet"),
  weak("hacken", "gehackt"),
  weak("verlautbaren", "verlautbart"),
  weak("schlichten", "geschlichtet"),
  weak("patrouillieren", "patrouilliert"),
  weak("boykottieren", "boykottiert"),
  // The older of two paradigms; the table has the other.
  "wenden\t\tgewandt\twende,wendet\twenden\twandte\twandten\twende\twenden\twendete\twendeten",
  "senden\t\tgesandt\tsende,sendet\tsenden\tsandte\tsandten\tsende\tsenden\tsendete\tsendeten",
  "entsenden\t\tentsandt\tentsende,entsendet\tentsenden\tentsandte\tentsandten\tentsende\tentsenden\tentsendete\tentsendeten",
];

/** Separable verbs that the table lacks, as prefix and base: their forms are those of the base. */
export const EXTRA_PREFIXED: readonly (readonly [string, string])[] = [
  ["voran", "treiben"],
  ["bereit", "stellen"],
  ["nach", "geben"],
  ["voran", "kommen"],
];
