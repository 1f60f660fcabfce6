/** Invented pages in the ways in which German press sites are made, with every sort of furniture. Everything in them is fiction. */

export const PARAGRAPHS = [
  "Der Hafen von Sielow bleibt nach Angaben der Verwaltung bis Ostern geschlossen, weil ein Kran auf die Mole gestürzt ist. Verletzt wurde niemand.",
  "Ein Sprecher sagte am Freitag, man arbeite rund um die Uhr an der Bergung, die Kosten seien noch nicht abzusehen. Die Versicherung prüfe den Fall.",
  "Im vergangenen Jahr waren über den Hafen vier Millionen Tonnen Getreide verschifft worden, mehr als in jedem Jahr zuvor, wie die Statistik zeigt.",
] as const;
export const LEAD = "Nach dem Unglück an der Mole rechnet die Verwaltung mit langen Wochen der Bergung und mit hohen Kosten.";
export const TITLE = "Hafen von Sielow bleibt bis Ostern geschlossen";

/** What must not be in the text, whatever the layout. Each piece stands once in each layout. */
export const FURNITURE = {
  navigation: "Start Politik Wirtschaft",
  clock: "Montag, 1. Januar 2035",
  teaser: "Die Stadt Brook baut eine neue Mole und niemand im Rat weiß zur Stunde, wovon sie bezahlt werden soll.",
  newsletter: "Mit unserem Newsletter erhalten Sie jeden Morgen die wichtigsten Nachrichten. Melden Sie sich jetzt an!",
  advertisement: "Segeljacken zum halben Preis, nur diese Woche bei Tuch und Tau in Brook.",
  jobs: "Schlosser (m/w/d) in Vollzeit",
  comments: "Das wird doch nie etwas bis Ostern, schreibt hier jeder Zweite, und keiner weiß etwas Genaues.",
  share: "Auf Facebook teilen",
  audio: "Artikel vorlesen",
  author: "Ute Hahn schreibt seit zehn Jahren über Häfen, Schiffe und alles, was dazwischen liegt, für den Morgenboten.",
  caption: "Der Kran liegt im Wasser. Foto: Jan Ruhland",
  breadcrumb: "Startseite Regionales",
  footer: "Impressum Datenschutz",
  correction: "In einer früheren Fassung stand ein falscher Tag.",
} as const;

export interface Layout {
  readonly name: string;
  readonly html: string;
}

const body = PARAGRAPHS.map((p) => `<p>${p}</p>`);
const f = FURNITURE;

/** Elements that say what they are, as HTML5 would have it. */
const semantic = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${TITLE} | Morgenbote</title>
<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Morgenbote"><meta property="og:description" content="${LEAD}">
<link rel="canonical" href="https://morgenbote.example/sielow/hafen-geschlossen">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2034-03-12T14:05:00+01:00","dateModified":"2034-03-13T08:00:00+01:00","author":[{"@type":"Person","name":"Ute Hahn"}],"publisher":{"@type":"Organization","name":"Morgenbote"}}</script>
</head><body><header><nav>${f.navigation}</nav><time datetime="2035-01-01">${f.clock}</time></header>
<main><nav class="breadcrumb">${f.breadcrumb}</nav><article><header><p class="kicker">Unglück</p><h1>${TITLE}</h1><p class="vorspann">${LEAD}</p>
<div class="autor">Von Ute Hahn</div><time datetime="2034-03-12T14:05:00+01:00">12.03.2034, 14:05 Uhr</time></header>
<div class="share-bar"><a href="#">${f.share}</a></div><button>${f.audio}</button>
<figure><img src="a.jpg" alt=""><figcaption>${f.caption}</figcaption></figure>
${body[0]}<aside class="anzeige">${f.advertisement}</aside>${body[1]}<div class="newsletter-box"><h3>Newsletter</h3><p>${f.newsletter}</p></div>${body[2]}
<p class="korrekturhinweis">${f.correction}</p><div class="author-box"><p>${f.author}</p></div></article></main>
<section class="related"><h2>Mehr zum Thema</h2><ul><li><a href="/mole">Neue Mole für Brook</a><p>${f.teaser}</p></li></ul></section>
<section id="comments"><h2>2 Kommentare</h2><p>${f.comments}</p></section><aside><h2>Stellenmarkt</h2><p>${f.jobs}</p></aside><footer>${f.footer}</footer></body></html>`;

/** Nothing but boxes with names. */
const boxes = `<!doctype html><html lang="de"><head><title>Nordsee Kurier - ${TITLE}</title><meta name="date" content="2034-03-12"></head><body>
<div id="page"><div class="page-header"><div class="topbar">${f.clock}</div><div class="main-nav"><a href="/">Start</a> <a href="/p">Politik</a> <a href="/w">Wirtschaft</a></div></div>
<div class="breadcrumbs"><a href="/">Startseite</a> <a href="/r">Regionales</a></div><div class="article__content" id="article"><div class="article__overline">Unglück</div><h1 class="article__title">${TITLE}</h1>
<div class="article__intro">${LEAD}</div><div class="article__meta"><span class="article__date">12. März 2034</span> <span class="article__author">Von Ute Hahn</span></div>
<div class="article__socialMedia">${f.share}</div><div class="article__audioPlayer">${f.audio}</div><div class="article__image"><img src="a.jpg"><span class="image-caption">${f.caption}</span></div>
<div class="article__text">${body[0]}<div class="adContainer advertisement">${f.advertisement}</div>${body[1]}<div class="inline-newsletter">${f.newsletter}</div>${body[2]}<p>${f.correction}</p></div>
<div class="authorBox"><div class="author">${f.author}</div></div></div>
<div class="teaserList teasers"><div class="teaser"><h3><a href="/mole">Neue Mole</a></h3><p>${f.teaser}</p></div></div><div class="commentList comments"><p>${f.comments}</p></div>
<div class="jobs"><h3>Jobs</h3>${f.jobs}</div><div class="page-footer footer">${f.footer}</div></div></body></html>`;

/** Tables and line breaks, no classes, tags left open: pages of twenty years ago. */
const old = `<html><head><title>${TITLE}</title></head><body bgcolor=white><table><tr><td colspan=2>${f.clock}<tr><td>
<a href=/>Start</a> <a href=/p>Politik</a> <a href=/w>Wirtschaft</a><br><a href=/r>Startseite Regionales</a></td><td><h1>${TITLE}</h1>
<b>${LEAD}</b><br><br>${PARAGRAPHS.join("<br><br>\n")}<br><br><i>${f.correction}</i><br><br><a href=#>${f.share}</a>
<hr><b>Mehr zum Thema</b><br><a href=/mole>${f.teaser}</a></td></tr><tr><td colspan=2>${f.footer}</table>`;

export const LAYOUTS: readonly Layout[] = [
  { name: "elements that say what they are", html: semantic },
  { name: "boxes with names", html: boxes },
  { name: "tables and line breaks", html: old },
];
