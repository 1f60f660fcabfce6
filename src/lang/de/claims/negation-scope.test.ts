import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

/** Kind (with a bar where it ends), factuality and tense of each claim, on 14 March 2024. */
const told = (text: string): string[] =>
  read(text, "2024-03-14").claims.map((c) => `${c.kind}${c.ends ? "|" : ""} ${c.factuality} ${c.tense}`);

describe("what is not ended, failed or refused stands", () => {
  test.each([
    ["Kenia hebt die Sanktionen gegen Uganda nicht auf.", ["sanction CT+ ongoing"]],
    ["Kenia hat die Sanktionen gegen Uganda noch nicht aufgehoben.", ["sanction CT+ ongoing"]],
    ["Kenia stellte die Waffenlieferungen an Uganda nicht ein.", ["arms-transfer CT+ past"]],
    ["Der Vertrag zwischen Kenia und Uganda wurde nicht gekündigt.", ["treaty CT+ past"]],
    ["Ein Abkommen zwischen Kenia und Uganda wird nicht scheitern.", ["treaty CT+ future"]],
    ["Die Verhandlungen zwischen Kenia und Uganda wurden nicht abgebrochen.", ["meeting CT+ past"]],
    ["Das Treffen zwischen Kenia und Uganda wurde nicht verschoben.", ["meeting CT+ future"]],
    ["Das Treffen zwischen Kenia und Uganda wurde nicht abgesagt.", ["meeting CT+ past"]],
    ["Kenia bricht die Beziehungen zu Uganda nicht ab.", []],
    ["Kenia weigert sich nicht, Uganda Waffen zu liefern.", ["arms-transfer PS+ future"]],
    ["Kenia schließt nicht völlig aus, Uganda Waffen zu liefern.", ["arms-transfer PS+ future"]],
    ["Kenia konnte nicht verhindern, dass Uganda Kanada angriff.", ["attack CT+ past"]],
    ["Kenia griff Uganda nicht ohne Warnung an.", ["attack CT+ past"]],
    // Counter-examples: the end itself, and who speaks of it to deny it.
    ["Kenia hebt die Sanktionen gegen Uganda auf.", ["sanction| CT+ ongoing"]],
    ["Kenia hob keine Sanktionen gegen Uganda auf.", ["sanction| CT- past"]],
    ["Kenia habe die Sanktionen gegen Uganda nicht aufgehoben, sagte der kenianische Minister.", ["sanction| CT- past"]],
    ["Kenia habe Gespräche mit Uganda nicht abgelehnt, sagte der kenianische Minister.", ["rejection CT- past"]],
    ["Kenia konnte verhindern, dass Uganda Kanada angriff.", ["attack CT- past"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a negation inside a phrase leaves the verb alone", () => {
  test.each([
    ["Kenia hat aus noch nicht ganz geklärten Gründen Uganda angegriffen.", "attack CT+ past"],
    ["Kenia griff Uganda mit nicht näher genannten Partnern an.", "attack CT+ past"],
    ["Kenia griff vor nicht allzu langer Zeit Uganda an.", "attack CT+ past"],
    ["Kenia griff Uganda mit keineswegs neuen Raketen an.", "attack CT+ past"],
    ["In nicht öffentlicher Sitzung verhängte Kenia Sanktionen gegen Uganda.", "sanction CT+ past"],
    ["Ein nicht genannter Beamter sagte, Kenia habe Uganda angegriffen.", "attack CT+ past"],
    ["Kein Geringerer als der kenianische Präsident verurteilte Uganda.", "accusation CT+ past"],
    ["Kenia griff Uganda aus keinem erkennbaren Grund an.", "attack CT+ past"],
    ["Kenia griff Uganda in keiner Weise an.", "attack CT- past"],
    ["Auf keinen Fall greift Kenia Uganda an.", "attack CT- ongoing"],
    ["Kein Soldat Kenias griff Uganda an.", "attack CT- past"],
    ["Kenia habe nicht zwei Panzer an Uganda geliefert.", "arms-transfer CT- past"],
  ])("%s", (text, expected) => expect(told(text)[0]).toBe(expected));
});

describe("a negation on manner, extent, reason or place does not deny the act", () => {
  test.each([
    ["Kenia verhandelt mit Uganda nicht mehr einzeln.", "meeting CT+ ongoing"],
    ["Nicht zum ersten Mal griff Kenia Uganda an.", "attack CT+ past"],
    ["Kenia griff Uganda nicht allein an.", "attack CT+ past"],
    ["Kenia wird Uganda nicht allein angreifen.", "attack UU future"],
    ["Kenia hat Uganda nicht mit allen Waffen angegriffen.", "attack CT+ past"],
    ["Kenia hat nicht weniger als dreimal Uganda angegriffen.", "attack CT+ past"],
    ["Kenia hat Uganda nicht genug Waffen geliefert.", "arms-transfer CT+ past"],
    ["Nicht alle Staaten der EU verhängten Sanktionen gegen Uganda.", "sanction UU past"],
    ["Kenia griff Uganda nicht wie geplant am Montag an.", "attack UU past"],
    ["Kenia verurteilte nicht ausdrücklich Uganda.", "accusation UU past"],
    ["Kenia sagte nicht ausdrücklich zu, Uganda Waffen zu liefern.", "arms-transfer UU future"],
    ["Die Minister Kenias und Ugandas haben sich nicht in Nairobi getroffen, sondern in Ottawa.", "meeting CT+ past"],
    ["Die Minister Kenias und Ugandas haben sich nicht in Nairobi, sondern in Ottawa getroffen.", "meeting CT+ past"],
    // Plain denials stay.
    ["Kenia griff Uganda nicht an.", "attack CT- past"],
    ["Kenia greift Uganda nicht mehr an.", "attack CT- ongoing"],
    ["Kenia hat Uganda noch nicht anerkannt.", "recognition CT- past"],
    ["Kenia hat Uganda nicht offiziell anerkannt.", "recognition CT- past"],
    ["Kenia traf sich nicht mit Uganda.", "meeting CT- past"],
    ["Kenia hat Uganda nicht angegriffen, sondern Waffen geliefert.", "attack CT- past"],
    ["Kenia bestätigte nicht ausdrücklich, dass Uganda Kanada angegriffen habe.", "attack UU past"],
  ])("%s", (text, expected) => expect(told(text)[0]).toBe(expected));
});
