import type { Case } from "./case.ts";

/**
 * Who speaks to whom: words that stand for the speaker, addressees that only the context names, datives and plurals behind bare names.
 * The countries are drawn at random; nothing here happened.
 */
export const SPEECH: readonly Case[] = [
  // "Wir" and "man" in what is quoted are the state of whoever speaks.
  ["„Wir fordern Kenia auf, den Hafen zu öffnen“, sagte der norwegische Außenminister.", ["request NOR>KEN CT+"]],
  ["„Die Kritik Kenias weisen wir zurück“, sagte der norwegische Regierungssprecher.", ["rejection NOR>KEN CT+"]],
  [
    "„Wir verurteilen den Angriff und fordern Kenia auf, abzuziehen“, sagte die norwegische Außenministerin.",
    ["accusation NOR CT+", "request NOR>KEN CT+"],
  ],
  ["Man verbitte sich Ratschläge aus Kenia, sagte der norwegische Außenminister.", ["rejection NOR>KEN CT+"]],
  ["„Wir fordern Kenia auf, den Hafen zu öffnen“, sagte ein Anwohner.", []],
  // Konjunktiv II for the plural of Konjunktiv I; a plan is not demanded.
  ["Die USA müssten ihre Zölle senken, sagte der norwegische Außenminister.", ["request NOR>USA CT+"]],
  ["Die USA müssten ihre Zölle eigentlich senken.", []],
  ["Kenia dürfe den Hafen nicht schließen, sagte der norwegische Außenminister.", ["request NOR>KEN CT+"]],
  // With a verb that nobody does to himself "sich" is mutual.
  ["Immer wieder werfen sich Norwegen und Kenia vor, den Vertrag zu verletzen.", ["accusation KEN,NOR CT+"]],
  // Attacks in words are no attacks.
  ["Norwegen hat Kenia scharf angegriffen.", ["accusation NOR>KEN CT+"]],
  ["Der norwegische Präsident griff die kenianische Präsidentin an.", ["accusation NOR>KEN CT+"]],
  ["Norwegen hat Kenia am Montag angegriffen.", ["attack NOR>KEN CT+"]],
  // An addressee whom only the context names stays open; nobody else takes its place.
  ["Norwegen rief die internationale Gemeinschaft auf, Kenia zu helfen.", ["request NOR CT+"]],
  ["US-Präsidenten kommen und gehen. Norwegen rief zu Sanktionen gegen Kenia auf.", ["request NOR CT+"]],
  // A name without article takes no genitive: what follows it is a dative. Two objects that are joined stand together.
  ["Zudem warf Oslo der kenianischen Regierung Betrug vor.", ["accusation NOR>KEN CT+"]],
  ["Norwegen hat Kenia und den Sudan zu Gesprächen gedrängt.", ["request NOR>KEN,SDN CT+"]],
  ["Zudem warf Norwegen den USA und Kenia Betrug vor.", ["accusation NOR>KEN,USA CT+"]],
  ["Auf Drängen der EU und der USA öffnete Kenia den Hafen.", ["request EU,USA>KEN CT+"]],
  // The adjective of a capital is no noun.
  ["Die Athener Regierung kritisierte Kenia.", ["accusation GRC>KEN CT+"]],
  ["Die Athener Oper kritisierte Kenia.", []],
  // A town before a dash is where the report comes from.
  ["Oslo – Wegen seines Tors gegen Kolumbien hat der Verband den Stürmer gesperrt.", []],
  ["Oslo – Norwegen hat Kenia aufgefordert, den Hafen zu öffnen.", ["request NOR>KEN CT+"]],
  // Whoever watches, researches or protests speaks for no state, whatever nationality they have.
  [
    "Wie die Kenianische Beobachtungsstelle für Menschenrechte mitteilte, bombardierten togoische Jets ein Dorf in Ghana.",
    ["attack TGO>GHA CT+ past by Kenianische Beobachtungsstelle"],
  ],
];
