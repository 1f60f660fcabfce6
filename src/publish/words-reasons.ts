/**
 * Reasons for which something could not be read, as those who read report them, and the same in German. What stands in brackets of a
 * pattern comes in for `$1`. A test sees that every reason of the readers has its line.
 */
const REASONS: readonly (readonly [reason: RegExp, german: string])[] = [
  // Files and folders.
  [/^empty(?: file)?$/u, "Die Datei ist leer."],
  [/^empty file: nothing but white space$/u, "Die Datei enthält nichts als Leerzeichen."],
  [/^not text \(binary data\)$/u, "Das ist kein Text, sondern eine Binärdatei."],
  [/^no such file or folder$/u, "Eine solche Datei oder einen solchen Ordner gibt es nicht."],
  [/^no permission to read it$/u, "Sie darf nicht gelesen werden (fehlende Rechte)."],
  [/^too many links, probably in a circle$/u, "Zu viele Verknüpfungen, wohl im Kreis."],
  [/^name too long$/u, "Der Name ist zu lang."],
  [/^a folder, not a file$/u, "Das ist ein Ordner, keine Datei."],
  [/^neither a file nor a folder$/u, "Das ist weder eine Datei noch ein Ordner."],
  [/^a link leads back to (.+)$/u, "Eine Verknüpfung führt zurück zu $1."],
  [/^cannot be read: (.+)$/u, "Nicht lesbar ($1)."],
  [/^unknown kind of file$/u, "Diese Art von Datei ist nicht bekannt."],
  [/^unknown kind of file \(known: (.+)\)$/u, "Diese Art von Datei ist nicht bekannt (bekannt sind $1)."],
  [/^larger than (\d+) MB$/u, "Größer als $1 MB."],
  [
    /^longer than (\d+),(\d+) characters; .*$/u,
    "Der Text ist länger als $1.$2 Zeichen. So lang ist kein Artikel: ihn in seine Artikel teilen, je eine Datei oder Zeile.",
  ],
  [/^holds several articles; entente ingest reads it$/u, "Die Datei enthält mehrere Artikel; „entente ingest“ liest sie."],
  [/^"(.+)" is not a date .*$/u, "„$1“ ist kein Datum (etwa 2024-03-12, 2024-03 oder 2024-03-01/2024-03-05)."],
  [/^"(.+)" is not a web address \(http or https\)$/u, "„$1“ ist keine Webadresse (http oder https)."],
  [/^(.+) is an address; save the page and give the file\.$/u, "$1 ist eine Adresse; die Seite speichern und die Datei angeben."],
  [/^is an address, and nothing is fetched here$/u, "Das ist eine Adresse, und hier wird nichts abgerufen."],
  [/^(?:.+ sent nothing\.|nothing was sent|an answer without a body)$/u, "Der Server schickte nichts."],
  [/^this \w+ takes longer than (\d+) s; it was given up$/u, "Das Lesen dauerte länger als $1 s und wurde aufgegeben."],
  [/^this \w+ needs more than (\d+) MB of memory; it was given up$/u, "Das Lesen brauchte mehr als $1 MB Speicher und wurde aufgegeben."],
  [/^this \w+ failed \((.*)\); it was given up$/u, "Das Lesen scheiterte ($1) und wurde aufgegeben."],
  [/^this \w+ was stopped; it was given up$/u, "Das Lesen wurde abgebrochen."],
  [
    /^could not be analysed \((.*)\); please report this text as a bug$/u,
    "Die Analyse scheiterte ($1); bitte diesen Text als Fehler melden.",
  ],
  [
    /^something happened that Entente did not expect \((.*)\); please report it$/u,
    "Etwas geschah, womit Entente nicht rechnet ($1); bitte melden.",
  ],
  // Pages.
  [/^HTML without visible text .*$/u, "Die Seite hat keinen sichtbaren Text; vielleicht bauen Skripte sie erst auf."],
  [/^HTML that cannot be parsed: (.+)$/u, "Das HTML ist nicht zu lesen ($1)."],
  [/^HTML nested more than (\d+) levels deep$/u, "Das HTML ist mehr als $1 Ebenen tief verschachtelt."],
  [/^HTML with more than (\d+) elements$/u, "Das HTML hat mehr als $1 Elemente."],
  [/^HTML of more than (\d+) characters$/u, "Das HTML hat mehr als $1 Zeichen."],
  [
    /^.*, as a front page or a page of a topic$/u,
    "Kein Artikel, sondern eine Liste von Verweisen. Was sie verlinkt, findet: entente sources add ADRESSE",
  ],
  [/^.+ led to (.+), which is another page\.$/u, "Die Adresse führt auf eine andere Seite: $1"],
  [
    /^(?:.+ is )?a feed or a list of addresses, not an article\..*$/u,
    "Das ist ein Feed oder eine Liste von Adressen, kein Artikel. Dazu kommt er mit: entente sources add ADRESSE",
  ],
  // PDF.
  [/^PDF that is too large to read: .+$/u, "Das PDF ist ausgepackt zu groß."],
  [/^PDF that takes too long to read$/u, "Das PDF zu lesen dauert zu lange."],
  [
    /^PDF without text: .*$/u,
    "Das PDF hat keinen Text, seine Seiten sind Bilder. Es erst durch eine Texterkennung (OCR) schicken und das Ergebnis angeben.",
  ],
  [/^PDF that is locked with a password\..*$/u, "Das PDF ist mit einem Kennwort verschlossen. Ohne Kennwort speichern und dieses angeben."],
  [/^not a PDF, or a damaged one: .*$/u, "Das ist kein PDF, oder es ist beschädigt."],
  [/^PDF that is too deeply nested$/u, "Das PDF ist zu tief verschachtelt."],
  [/^PDF that cannot be read: (.+)$/u, "Das PDF ist nicht zu lesen ($1)."],
  // Mails.
  [/^an empty mailbox$/u, "Das Postfach ist leer."],
  [/^a mail without text .*$/u, "Die Mail hat keinen Text (verschlüsselt, oder nichts als Bilder?)."],
  [/^a mail inside (\d+) others$/u, "Die Mail steckt in $1 anderen."],
  [/^a mail whose headers are too large to be read$/u, "Der Kopf der Mail ist zu groß."],
  [/^not a mail: .*$/u, "Das ist keine Mail: weder Absender noch Datum noch Betreff."],
  [/^a mail that cannot be read: (.+)$/u, "Die Mail ist nicht zu lesen ($1)."],
  [/^what stands before the first "From " line is no message$/u, "Was vor der ersten Zeile „From “ steht, ist keine Nachricht."],
  // Archives.
  [/^an archive without a page: .*$/u, "Das Archiv enthält keine Seite, kein PDF und keinen Text."],
  [/^is cut off(?: in its head| in a gzip header| in a chunk| between chunks)?$/u, "ist abgeschnitten"],
  [/^(?:is larger|becomes larger) than (\d+) MB$/u, "ist größer als $1 MB"],
  [/^has a head larger than (\d+) kB$/u, "hat einen Kopf von mehr als $1 kB"],
  [/^has a wrong check sum$/u, "hat eine falsche Prüfsumme"],
  [/^cannot be decompressed \((.+)\)$/u, "lässt sich nicht entpacken ($1)"],
  [/^cannot be unpacked \((.+)\)$/u, "lässt sich nicht entpacken ($1)"],
  [/^is no gzip member$/u, "ist kein Teil im Format gzip"],
  [/^holds no HTTP response$/u, "enthält keine Antwort eines Servers"],
  [/^is packed (\d+) times over$/u, "ist $1-mal gepackt"],
  [/^is packed in a way that is not known \((.+)\)$/u, "ist auf unbekannte Weise gepackt ($1)"],
  [/^does not say how long it is$/u, "sagt nicht, wie lang er ist"],
  [/^does not begin with a WARC version$/u, "beginnt nicht mit einer Fassung von WARC"],
  [/^is not as long as it says$/u, "ist nicht so lang, wie er angibt"],
  [
    /^is one of many that are not as long as they say; what follows was not read$/u,
    "ist einer von vielen, die nicht so lang sind, wie sie angeben; was folgt, blieb ungelesen",
  ],
  // Feeds, sitemaps, lists of feeds.
  [/^a web page, not a feed\..*$/u, "Das ist eine Webseite, kein Feed. Die Adresse ihres Feeds nennt: entente sources test ADRESSE"],
  [/^a sitemap, not a feed: .*$/u, "Das ist eine Sitemap, kein Feed. Sie kommt dazu mit: entente sources add ADRESSE --kind sitemap"],
  [
    /^a list of feeds \(OPML\), not a feed\..*$/u,
    "Das ist eine Liste von Quellen (OPML). Sie kommen dazu mit: entente sources import DATEI",
  ],
  [/^not a feed: neither XML nor JSON$/u, "Das ist kein Feed: weder XML noch JSON."],
  [/^not a feed, or one that is too broken to be read$/u, "Das ist kein Feed, oder er ist zu beschädigt."],
  [/^a feed that cannot be read: (.+)$/u, "Der Feed ist nicht zu lesen ($1)."],
  [/^a feed without items\b.*$/u, "Der Feed hat keine Einträge."],
  [/^an item without title and text$/u, "Der Eintrag hat weder Titel noch Text."],
  [/^not a sitemap: .*$/u, "Das ist keine Sitemap."],
  [/^a sitemap that becomes larger than (\d+) MB when it is unpacked$/u, "Die Sitemap wird ausgepackt größer als $1 MB."],
  [/^a gzip file that is damaged or cut off$/u, "Die gzip-Datei ist beschädigt oder abgeschnitten."],
  [/^not an OPML file: .*$/u, "Das ist keine OPML-Datei: ihr fehlt das Element <opml>."],
  [/^an OPML file that cannot be read: (.+)$/u, "Die OPML-Datei ist nicht zu lesen ($1)."],
  // JSON lines.
  [/^is not JSON \((.+)\)$/u, "Die Zeile ist kein JSON ($1)."],
  [/^is not a JSON object$/u, "Die Zeile ist kein JSON-Objekt."],
  [/^has no "text"$/u, "Der Zeile fehlt „text“."],
  [/^has an empty "text"$/u, "„text“ ist leer."],
  [/^JSON that is no feed; .*$/u, "Das ist JSON, aber kein Feed; Artikel kommen als JSON-Zeilen (.jsonl)."],
  // Requests, as a source's state keeps them.
  [
    /^“(.+)” lies in the private network of a cloud, which hands out keys there; it is never requested\.$/u,
    "„$1“ gehört zum privaten Netz einer Cloud, die dort Schlüssel ausgibt; das wird nie abgerufen.",
  ],
  [/^There is no host (\S+): the name does not exist\. .*$/u, "Einen Rechner $1 gibt es nicht. Ist der Name richtig geschrieben?"],
  [/^(\S+) has no address\. .*\((\w+)\)\.$/u, "Der Name $1 lässt sich nicht auflösen ($2). Stimmt er, und ist das Netz da?"],
  [/^The name (\S+) has no address\. .*$/u, "Der Name $1 lässt sich nicht auflösen."],
  [/^(\S+) did not answer in time\. .*$/u, "$1 antwortete nicht rechtzeitig."],
  [/^(\S+) took longer than (\S+) s to answer in full\. .*$/u, "$1 brauchte länger als $2 s für die Antwort."],
  [
    /^(\S+) cannot be reached, or broke the connection off\. .*\((\w+)\)\.$/u,
    "$1 ist nicht zu erreichen oder brach die Verbindung ab ($2).",
  ],
  [/^(\S+) cannot prove that it is who it says .*\((\w+)\)\.$/u, "$1 kann sich nicht ausweisen: Zertifikat oder Verschlüsselung ($2)."],
  [/^(\S+) (?:broke off before|ended before) its .*$/u, "Die Antwort von $1 brach ab."],
  [
    /^(\S+) is busy \((\d+)\) and wants to be left alone until (.+)\.$/u,
    "$1 ist überlastet ($2) und möchte bis $3 in Ruhe gelassen werden.",
  ],
  [/^(\S+) wants to be left alone until (.+); it was not asked\.$/u, "$1 möchte bis $2 in Ruhe gelassen werden und wurde nicht gefragt."],
  [/^“(.+)” was not requested: (\S+) disallows it for .*$/u, "„$1“ wurde nicht abgerufen: $2 verbietet es."],
  [
    /^(\S+\/robots\.txt) cannot be read, and until it can .*$/u,
    "$1 ist nicht zu lesen, und bis dahin wird dort nichts abgerufen (RFC 9309).",
  ],
  [
    /^“(.+)” was not taken: its publisher reserves text and data mining by (.+)\. Whoever .*$/u,
    "„$1“: Text und Data Mining sind vorbehalten ($2).",
  ],
  [/^“(.+)” is not there\. Check the address \(404\)\.$/u, "Unter „$1“ liegt nichts (404)."],
  [/^“(.+)” is gone for good\. .*\(410\)\.$/u, "„$1“ ist für immer fort (410)."],
  [
    /^“(.+)” (?:has trouble of its own|gives no text|wants a login|refuses access|may not be shown|says that nothing)\b.*\((\d+)\)\.$/u,
    "„$1“ gibt keinen Text heraus (Antwort $2).",
  ],
  // Notes on feeds, sitemaps and lists, each a phrase behind its name.
  [/^is broken XML; it was read as far as it goes$/u, "ist fehlerhaftes XML; gelesen wurde, so weit es geht"],
  [/^is broken XML(?:; (\d+) of (\d+) items could not be read)$/u, "ist fehlerhaftes XML; $1 von $2 Einträgen waren nicht zu lesen"],
  [/^is broken XML\d?$/u, "ist fehlerhaftes XML; alle Einträge waren zu lesen"],
  [/^is larger than (\d+) MB; only its beginning was read$/u, "ist größer als $1 MB; nur der Anfang wurde gelesen"],
  [/^has (\d+) items; the first (\d+) were read$/u, "hat $1 Einträge; die ersten $2 wurden gelesen"],
  [/^has more than (\d+) entries; the rest was left out$/u, "hat mehr als $1 Einträge; der Rest blieb weg"],
  [/^has (\d+) \w+ without a web address$/u, "hat Einträge ohne Webadresse ($1)"],
  [/^lists (\d+) \w+ twice$/u, "führt Einträge doppelt ($1)"],
  [/^lists (\d+) \w+ without a web address$/u, "führt Feeds ohne Webadresse ($1)"],
  [/^lists more than (\d+) feeds; the rest was left out$/u, "führt mehr als $1 Feeds; der Rest blieb weg"],
  [/^lists (\d+) further sitemaps$/u, "führt $1 weitere Sitemaps"],
  [
    /^lists more than (\d+) sitemaps without a date; they are read in turns$/u,
    "führt mehr als $1 Sitemaps ohne Datum; sie kommen reihum daran",
  ],
  [/^lists (\d+) sitemaps that are left for the next visits$/u, "führt $1 Sitemaps, die bei den nächsten Besuchen gelesen werden"],
  [/^has a document type definition, which was left out$/u, "hat eine Dokumenttyp-Definition; sie blieb weg"],
  [
    /^shows only new items: some may have been missed; it will be visited more often$/u,
    "zeigt nur neue Einträge; vielleicht fehlen welche. Die Quelle wird öfter besucht",
  ],
];

/** Words that stand before the reason of a part: the part's name is kept. */
const PART: readonly (readonly [before: RegExp, german: string])[] = [
  [/^lists (\S+), which could not be read: /u, "führt $1, nicht lesbar: "],
  [/^has an older page that could not be read: /u, "hat eine ältere Seite, die nicht zu lesen war: "],
  [/^the feed /u, "der Feed "],
  [/^(\S+): /u, "$1: "],
];

/** A reason in German; as it is if it has no words there. */
export function reasonInGerman(reason: string): string {
  const skipped = /^record that was skipped: (?:(https?:\S*) )?(.+)$/u.exec(reason);
  if (skipped) {
    const [, target, why = ""] = skipped;
    return `Ein Eintrag des Archivs wurde übergangen (${target === undefined ? "" : `${target}: `}${reasonInGerman(why)}).`;
  }
  for (const [pattern, german] of REASONS) if (pattern.test(reason)) return reason.replace(pattern, german);
  for (const [before, german] of PART) {
    const start = before.exec(reason)?.[0];
    if (start === undefined) continue;
    const rest = reason.slice(start.length);
    const told = reasonInGerman(rest);
    if (told !== rest) return `${start.replace(before, german)}${told}`;
  }
  return reason;
}
