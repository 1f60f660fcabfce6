/** Abbreviations by what follows their full stop. Written as in the text; parts of "z. B." stand alone too. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Something always follows: a title has its name, "bzw." its second half. They end no sentence. */
const LEADING = words(
  "Dr Drs Prof St Hl hl Frl Hr Hrn Fr bzw ca vgl Vgl inkl exkl evtl Evtl ggf Ggf sog gen geb gest Gen Col Sgt Lt lt Ing Dipl Mag Hptm Oblt Ltn Mr Mrs Ms bspw z.B i.d i.d.R a.d d.h D.h Z.B o.g u.U zzgl z d Min.-Präs Präs stv stellv Stellv Hrsg röm kath ev dt engl frz russ amerik",
);

/** May end a sentence, and does before a word that opens one: "um 1900 v. Chr. errichtet", "Strom, Gas usw. Das Land …". */
const TRAILING = words(
  "usw etc Mio Mrd Tsd Std Stdn Min Sek Chr n.Chr v.Chr str Str Pl jr Jr sr Sr Co Corp Ltd Inc Bros v n u a o v.a u.a U.a o.ä o.Ä u.ä u.Ä s.o s.u U.S U.S.A u.s.w a.D a.M i.R h.c D.C Jh Jhd Tel Az e.V d.J d.M v.H",
);

/** Only before a number, since they are words too: "Art. 5", "Abs. 2", "3. Jan. 2010", "Mo. 12.30 Uhr". */
const COUNTING = words(
  "Nr Nrn Art Abs Bd Bde Kap Ziff Abb Tab Aufl Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So max Max min mind Mind Hausnr",
);

export type AfterStop = "leading" | "trailing" | "counting";

/** What a word with a full stop behind it is, if it is an abbreviation. */
export function abbreviation(word: string): AfterStop | undefined {
  if (LEADING.has(word)) return "leading";
  if (TRAILING.has(word)) return "trailing";
  return COUNTING.has(word) ? "counting" : undefined;
}
