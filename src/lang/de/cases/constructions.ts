import type { Case } from "./case.ts";

/**
 * How German builds what is told: word order, brackets, voice, groups without a finite verb, what is left out because it stands
 * elsewhere. The countries are drawn at random; nothing here happened.
 */
export const CONSTRUCTIONS: readonly Case[] = [
  // A separable verb around a long middle field.
  ["Kanada lehnte am Montag nach langen Beratungen im Kabinett einen Vorschlag Norwegens ab.", ["rejection CAN>NOR CT+"]],
  ["Finnland sagte trotz der knappen Kassen und trotz aller Bedenken Estland drei Hubschrauber zu.", ["arms-transfer FIN>EST CT+"]],
  ["Österreich forderte Ungarn am Rande der Sitzung in scharfem Ton zu Gesprächen auf.", ["request AUT>HUN CT+"]],
  ["Dass Chile den Vorwurf Perus zurückweist, überraschte niemanden.", ["rejection CHL>PER CT+"]],
  ["Kenia greift nach den Worten des Ministers seit Tagen Uganda an.", ["attack KEN>UGA CT+"]],
  // Passive with and without an agent.
  ["Estland wurde von Finnland mit Waffen beliefert.", ["arms-transfer FIN>EST CT+"]],
  ["Uganda ist am Freitag von Kenia angegriffen worden.", ["attack KEN>UGA CT+"]],
  ["Der Vorschlag Norwegens wurde durch Kanada abgelehnt.", ["rejection CAN>NOR CT+"]],
  ["Uganda wird angegriffen.", []],
  ["Im Norden von Kenia wurde am Dienstag ein ugandischer Soldat entführt.", []],
  // Infinitive groups: who acts in them depends on the verb above.
  ["Kanada versprach Kenia, Hubschrauber zu liefern.", ["commitment CAN,KEN CT+", "arms-transfer CAN>KEN CT+ future"]],
  ["Finnland bot Estland an, Munition an Lettland zu liefern.", ["commitment EST,FIN CT+", "arms-transfer FIN>LVA PS+ future"]],
  ["Kanada forderte Kenia auf, Uganda Hubschrauber zu liefern.", ["request CAN>KEN CT+"]],
  ["Finnland erklärte sich bereit, Estland mit Munition zu beliefern.", ["arms-transfer FIN>EST CT+ future"]],
  ["Finnland plant, Estland Hubschrauber zu verkaufen.", ["arms-transfer FIN>EST CT+ future"]],
  ["Finnland bat Estland darum, Gespräche mit Lettland aufzunehmen.", ["request FIN>EST CT+"]],
  ["Ohne Kenia zu warnen, griff Uganda Äthiopien an.", ["attack UGA>ETH CT+"]],
  ["Kenia warf Uganda vor, Äthiopien angegriffen zu haben.", ["accusation KEN>UGA CT+", "attack UGA>ETH CT+"]],
  // Relative clauses: the antecedent acts, is acted on, gets, owns, or stands after a preposition.
  ["Kanada, das Kenia Hubschrauber liefert, baut eine Werft.", ["arms-transfer CAN>KEN CT+"]],
  ["Kenia, dem Kanada Hubschrauber liefert, baut eine Werft.", ["arms-transfer CAN>KEN CT+"]],
  ["Kenia, an das Kanada Hubschrauber liefert, baut eine Werft.", ["arms-transfer CAN>KEN CT+"]],
  ["Der Vertrag, den Kanada und Kenia im Mai unterzeichneten, gilt für Fisch.", ["treaty CAN,KEN CT+"]],
  ["Die Hubschrauber, die Kanada Kenia lieferte, sind alt.", ["arms-transfer CAN>KEN CT+"]],
  ["Die Sanktionen, die Japan gegen Nepal verhängte, gelten ab Mai.", ["sanction JPN>NPL CT+"]],
  ["Der nepalesische Minister, der Japan kritisierte, ging.", ["accusation NPL>JPN CT+"]],
  ["Der Minister, der Japan kritisierte, ging.", []],
  ["Uganda, mit dem Kenia ein Abkommen unterzeichnete, schweigt.", ["treaty KEN,UGA CT+"]],
  ["Uganda, gegen das Kenia Sanktionen verhängt hat, schweigt.", ["sanction KEN>UGA CT+"]],
  ["Die Regierung in Oslo, deren Vorschlag Kanada ablehnte, schweigt.", ["rejection CAN>NOR CT+"]],
  // Coordination: subject, auxiliary and verb may be shared.
  ["Kanada lieferte Kenia Hubschrauber und schickte Uganda Panzer.", ["arms-transfer CAN>KEN CT+", "arms-transfer CAN>UGA CT+"]],
  ["Kanada hat Kenia Hubschrauber geliefert und Uganda Panzer verkauft.", ["arms-transfer CAN>KEN CT+", "arms-transfer CAN>UGA CT+"]],
  ["Kanada will Kenia Hubschrauber liefern und Uganda Panzer verkaufen.", ["arms-transfer CAN>KEN CT+", "arms-transfer CAN>UGA CT+"]],
  ["Kanada kritisierte Norwegen, lobte aber Finnland.", ["accusation CAN>NOR CT+", "endorsement CAN>FIN CT+"]],
  ["Weder Kanada noch Norwegen verurteilten Kenia.", ["accusation CAN,NOR>KEN CT-"]],
  ["Kanada sowie Norwegen lieferten Kenia und Uganda Hubschrauber.", ["arms-transfer CAN,NOR>KEN,UGA CT+"]],
  ["Kanada lieferte nicht nur Kenia, sondern auch Uganda Hubschrauber.", ["arms-transfer CAN>KEN,UGA CT+"]],
  // Events told by nouns.
  ["Die Lieferung von Drohnen an Kenia durch Kanada begann.", ["arms-transfer CAN>KEN CT+"]],
  ["Kanadas Lieferung von Drohnen an Kenia begann.", ["arms-transfer CAN>KEN CT+"]],
  ["Die kanadische Lieferung von Drohnen an Kenia begann.", ["arms-transfer CAN>KEN CT+"]],
  ["Das kanadisch-kenianische Abkommen gilt.", ["treaty CAN,KEN CT+"]],
  ["Kenias Angriff auf Uganda begann am Montag.", ["attack KEN>UGA CT+"]],
  ["Die Kritik Japans an Nepal hält an.", ["accusation JPN>NPL CT+"]],
  ["Das Treffen des kanadischen Ministers mit seinem kenianischen Amtskollegen dauerte lange.", ["meeting CAN,KEN CT+"]],
  // "nicht X, sondern Y": told of Y only.
  ["Nicht Kanada, sondern Norwegen hat Kenia angegriffen.", ["attack NOR>KEN CT+"]],
  ["Kanada hat nicht Kenia, sondern Uganda angegriffen.", ["attack CAN>UGA CT+"]],
  ["Kanada griff nicht Kenia an, sondern Uganda.", ["attack CAN>UGA CT+"]],
  ["Kanada lieferte die Hubschrauber nicht an Kenia, sondern an Uganda.", ["arms-transfer CAN>UGA CT+"]],
  // Quotes over several sentences, datelines.
  ["„Das Land ist groß. Kanada hat Kenia Hubschrauber geliefert“, sagte der norwegische Minister.", ["arms-transfer CAN>KEN CT+ by NOR"]],
  ["„Norwegen ist frei“, sagte der kanadische Minister. „Kenia hat Uganda angegriffen. Das bleibt so.“", ["attack KEN>UGA CT+ by CAN"]],
  ["OTTAWA (dpa) – Kanada hat Kenia Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+"]],
  ["Ottawa/Nairobi. Kanada hat Kenia Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+"]],
];

/** What stands between the parts of a clause, and parts in an unusual place. */
export const ORDER: readonly Case[] = [
  // A time between recipient and object.
  ["Kanada hat Kenia am Montag Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+"]],
  ["Norwegen lieferte Uganda im vergangenen Jahr Panzer.", ["arms-transfer NOR>UGA CT+"]],
  // Brackets and dashes.
  ["Kanada (38 Millionen Einwohner) hat Kenia Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+"]],
  ["Der kanadische Minister (Liberale) hat Kenia scharf kritisiert.", ["accusation CAN>KEN CT+"]],
  ["Kanada liefert Kenia Hubschrauber (Uganda wartet noch).", ["arms-transfer CAN>KEN CT+"]],
  ["Kanada – so der Minister – hat Kenia Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+"]],
  ["Norwegen hat zwei Staaten beliefert – Kanada und Kenia – und will nun Uganda Panzer verkaufen.", ["arms-transfer NOR>UGA CT+"]],
  // A heading before a colon.
  ["Klare Worte aus Ottawa: Kanada verurteilt den Angriff Kenias auf Uganda.", ["accusation CAN>KEN CT+", "attack KEN>UGA CT+"]],
  // Apposition between subject and verb.
  ["Kanada, ein Mitglied der Nato, hat Kenia Hubschrauber geliefert.", ["arms-transfer CAN>KEN CT+"]],
  ["Der kanadische Präsident, ein Freund des Friedens, kritisierte Kenia.", ["accusation CAN>KEN CT+"]],
  ["Kenia, Nachbar von Uganda und Äthiopien, lehnte den Vorschlag Norwegens ab.", ["rejection KEN>NOR CT+"]],
  ["Die Außenminister Kanadas und Kenias, Muster und Beispiel, trafen sich in Oslo.", ["meeting CAN,KEN CT+"]],
  // A pronoun as subject.
  ["Der kanadische Präsident sprach in Ottawa. Er kritisierte Kenia.", ["accusation CAN>KEN CT+"]],
  // What stands before the verb need not act.
  ["Den Vertrag unterzeichneten Kanada und Kenia.", ["treaty CAN,KEN CT+"]],
  ["Das Angebot Kanadas lehnte Kenia ab.", ["rejection KEN>CAN CT+"]],
  ["Einen Vorschlag Norwegens wies Kanada zurück.", ["rejection CAN>NOR CT+"]],
  ["Hubschrauber liefert Kanada an Kenia.", ["arms-transfer CAN>KEN CT+"]],
  ["Scharfe Kritik an Kenia übte Kanada.", ["accusation CAN>KEN CT+"]],
  ["Die kenianische Regierung kritisierte der norwegische Minister.", ["accusation NOR>KEN CT+"]],
  ["Sanktionen gegen Nepal verhängte Japan.", ["sanction JPN>NPL CT+"]],
  ["Den Angriff auf Uganda verurteilte Kanada.", ["accusation CAN CT+"]],
  // Who gets something, in the dative.
  ["Kenia lieferte Kanada Panzer.", ["arms-transfer KEN>CAN CT+"]],
  ["Der kanadischen Armee liefert Kenia Panzer.", ["arms-transfer KEN>CAN CT+"]],
  ["Panzer liefert Kenia der kanadischen Armee.", ["arms-transfer KEN>CAN CT+"]],
  ["Kenia drohte Uganda mit Sanktionen.", ["threat KEN>UGA CT+"]],
  ["Uganda hat Kenia mit Vergeltung gedroht.", ["threat UGA>KEN CT+"]],
  ["Der ugandischen Regierung drohte Kenia mit Sanktionen.", ["threat KEN>UGA CT+"]],
  // What two who do the same, and those named beside them, do to a clause.
  ["Nach Norwegen und Schweden hat nun auch Finnland kenianische Importe verboten.", ["sanction FIN>KEN CT+"]],
  ["Dagegen stimmten unter anderem Kenia und Uganda. Kanada war dafür.", ["rejection KEN,UGA CT+"]],
  ["Die Staats- und Regierungschefs der EU kritisierten Kenia.", ["accusation EU>KEN CT+"]],
  ["Die Außen- und Verteidigungsminister Kenias und Ugandas trafen sich.", ["meeting KEN,UGA CT+"]],
  // Words in quotation marks inside a phrase.
  ["Kenia hat zwei ugandische Diplomaten zu „unerwünschten Personen“ erklärt.", ["sanction KEN>UGA CT+"]],
  // A bare name behind a noun bears its case.
  ["Kenia und der Nachbar Uganda unterzeichneten ein Abkommen.", ["treaty KEN,UGA CT+"]],
  // So many of something else are no money.
  ["Kanada liefert Kenia zwei Milliarden Kubikmeter Gas.", ["economic-cooperation CAN,KEN CT+"]],
  // Asked of, not by.
  ["Kanada lobte Kenia. Von Uganda wird der Rückzug verlangt.", ["endorsement CAN>KEN CT+"]],
  // Two who would join an organisation do not join each other.
  ["Die EU führt Beitrittsverhandlungen mit Serbien und Albanien.", ["membership ALB,EU,SRB CT+"]],
  ["Die EU dringt auf Beitrittsverhandlungen mit Serbien und Albanien.", ["membership ALB,SRB>EU CT+", "request EU CT+"]],
];

/** Participle groups before a noun. */
export const PARTICIPLES: readonly Case[] = [
  ["Das zwischen Kanada und Kenia geschlossene Abkommen gilt seit Mai.", ["treaty CAN,KEN CT+ past"]],
  ["Das von Kanada und Kenia unterzeichnete Abkommen gilt seit Mai.", ["treaty CAN,KEN CT+ past"]],
  ["Die von Kanada an Kenia gelieferten Hubschrauber stehen still.", ["arms-transfer CAN>KEN CT+ past"]],
  ["Norwegen zählt die von Kanada im Mai an Kenia gelieferten alten Hubschrauber nicht.", ["arms-transfer CAN>KEN CT+ past"]],
  ["Das von Kenia angegriffene Uganda bat um Ruhe.", ["attack KEN>UGA CT+ past", "request UGA CT+ past"]],
  ["Die von Japan gegen Nepal verhängten Sanktionen bleiben in Kraft.", ["sanction JPN>NPL CT+ past"]],
  ["Die von einem Händler an Kenia gelieferten Hubschrauber stehen still.", []],
];
