const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Frequent German function words that no neighbouring language has as a frequent word. */
export const GERMAN: ReadonlySet<string> = words(`
  das dass daß und nicht sich auf für ist dem ein eine einen einem einer eines auch werden wird wurde wurden worden hat hatte hatten haben
  sie nach bei beim noch nur über zum zur vom aber sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer sind
  durch wenn oder sei seien unter gegen kann können könnte könnten soll sollen sollte sollten will wollen wollte mehr als zwischen wie wir ich es
  aus um bis schon sowie ohne bereits jedoch zwei drei während dieser diese dieses diesen diesem jetzt immer kein keine keinen keiner
  muss müssen musste mussten darf dürfen seit sehr dann weil damit dabei dafür davon dazu ob wieder zu beide beiden ins
  weiter weitere weiteren heute gestern morgen laut etwa wegen sagte teilte mit einmal selbst ihm ihn ihnen uns euch mich mir dich dir habe
  denn doch zwar worden wäre wären würde würden hätte hätten ganz alle allen aller alles andere anderen jahr jahre jahren uhr nun nämlich
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember
`);

/** German function words that are frequent in another language as well: they count once the text is known not to be in it. */
export const SHARED: ReadonlySet<string> = words(
  `der die den des in im an am von er so was war man vor hier dort wo da du am bin so also einig gut`,
);

/** Frequent function words of languages that share letters and words with German. None of them is a German word. */
export const FOREIGN: ReadonlySet<string> = words(`
  the of and to is that for it with on by from this are were been has have had not which they their his her its but would
  het een niet van zijn werd worden ook naar wordt heeft hebben deze dit aan bij uit maar om nog voor zij haar hun tussen tegen onder door met op dat te zou geen wel
  og at det ikke som med af til fra har var han hun blev bliver efter ved være eller hvor deres sig også skal kan når mellem mod på mot av och att är inte som har till med från den en ett om hade blev efter eller mellan också skulle jag vi
  le la les des un une et est dans pour que qui pas sur avec par plus du au aux ce cette ont été sont
  el los las una del por con para como más pero fue ser su se lo il di che per non è della dei nel gli
  w na z do nie się jest że od po przez ve bir bu için ile
`);

/** Endings of German words that other languages do not have. */
export const GERMAN_ENDING =
  /(?:ung|ungen|keit|keiten|schaft|schaften|lich|liche|lichen|licher|liches|ische|ischen|ischer|isches|ß\p{Ll}*|tät|chen|burg|schen)$/u;
