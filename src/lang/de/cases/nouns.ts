import type { Case } from "./case.ts";

/** How the noun of an event gets its sides: owners, those who take part, those who undertake it, appositions, shared nouns. */
export const NOUNS: readonly Case[] = [
  // A possessive points to the subject, whatever the verb.
  ["Der kenianische Präsident hat durch seinen Besuch in Uganda ein Zeichen gesetzt.", ["visit KEN>UGA CT+ past"]],
  ["Die USA und Kenia wollen ihre gemeinsamen Manöver ausbauen.", ["exercise KEN,USA CT+"]],
  ["Die kanadische Armee begann mit dem Abzug ihrer Truppen aus Niger.", ["withdrawal CAN>NER CT+ past"]],
  ["Der norwegische Minister beschrieb ihre Reise nach Kenia.", []],
  // Somebody in office took part in what surrounds his act; a state need not have.
  ["Nach dem Gespräch mit dem ugandischen Präsidenten flog der kenianische Minister weiter.", ["meeting KEN,UGA CT+ past"]],
  ["Zum Auftakt seines Besuchs in Uganda sang der kenianische Präsident ein Lied.", ["visit KEN>UGA CT+ past"]],
  ["Das sagte der norwegische Minister bei einem Treffen mit dem Stabschef der kenianischen Streitkräfte.", ["meeting KEN,NOR CT+ past"]],
  ["Nach den Gesprächen mit Uganda senkte Kenia die Steuern.", []],
  ["Nach dem Treffen mit dem kenianischen Präsidenten wurde der ugandische Minister entlassen.", []],
  // "mit" before the verb: the subject does something by it; not with every verb.
  ["Mit der Lieferung von Raketen an Kenia bricht Kanada kein Gesetz.", ["arms-transfer CAN>KEN CT+"]],
  ["Mit den Sanktionen gegen Kenia hat Kanada kein Problem.", []],
  // Whose plan, mission or decision it is.
  ["Die Pläne der USA zur Stationierung von Truppen in Polen liegen vor.", ["basing USA>POL CT+"]],
  ["Das Haus nutzt eine EU-Mission zur Ausbildung somalischer Soldaten.", ["training EU>SOM CT+"]],
  // The agent of a participle before the noun.
  ["Der von Frankreich angekündigte Truppenabzug aus Niger beginnt im Oktober.", ["withdrawal FRA>NER CT+ future"]],
  ["Die von Kanada verhängten Sanktionen gegen Kenia bleiben in Kraft.", ["sanction CAN>KEN CT+"]],
  ["Die von Kanada kritisierten Sanktionen gegen Kenia bleiben in Kraft.", []],
  // Predicate nouns before the verb, and names behind a noun.
  ["Wichtigster Handelspartner Uruguays ist Brasilien.", ["economic-cooperation BRA,URY CT+"]],
  ["Kubas Verbündeter Bolivien baut eine Werft.", ["alignment BOL,CUB CT+"]],
  ["Kenias Gegner Uganda baut eine Werft.", []],
  // Two adjectives with an article each share one noun.
  ["Das Gespräch zwischen dem ghanaischen und dem togoischen Präsidenten dauerte lange.", ["meeting GHA,TGO CT+ past"]],
  ["Vertreter Kenias und Ugandas haben in Genf Gespräche aufgenommen.", ["meeting KEN,UGA CT+ past"]],
  // Who is named by "zwischen" is complete; the other side of a dispute belongs to its noun.
  ["Der Lärm in der Botschaft Kanadas belastet die Beziehungen zwischen Kenia und Uganda.", ["rivalry KEN,UGA CT+"]],
  ["Im Streit mit Kenia um den See blieb Uganda hart.", ["rivalry KEN,UGA CT+"]],
  ["Im Streit mit Kenia rief Uganda das Gericht in Kanada an.", []],
];
