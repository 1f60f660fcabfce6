/** Verbs of speaking: "sagte nach einem Treffen mit …" names one of those who met. */
export const SAYING =
  "sagen erklären betonen ankündigen versichern bekräftigen mitteilen unterstreichen äußern berichten zusagen versprechen loben würdigen danken sprechen zusichern hervorheben verkünden hinweisen ausdrücken vereinbaren einigen verständigen unterzeichnen beraten besprechen erörtern diskutieren aussprechen plädieren zeigen stellen";

/** Verbs that a visitor is the subject of while the visit stands beside: speaking, meeting, travelling. */
export const DURING =
  "sagen erklären betonen ankündigen versichern bekräftigen fordern warnen versprechen zusagen sprechen treffen beginnen starten antreten absolvieren beenden fortsetzen abschließen planen aufbrechen eintreffen kommen befinden weilen aufhalten sein werben unterzeichnen vereinbaren loben würdigen appellieren aufrufen zusichern nutzen äußern mitteilen unterstreichen hervorheben verlangen bitten danken eröffnen übergeben beraten verhandeln vorstellen bezeichnen nennen stellen zeigen plädieren drängen machen einlegen unternehmen verschieben nachholen verlängern verkürzen vorbereiten bestätigen erörtern besprechen aussprechen hinweisen verteidigen überbringen begleiten einweihen besichtigen reisen fliegen vornehmen wollen landen führen";
