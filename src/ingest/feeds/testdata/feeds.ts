/** The head of an RSS feed with all that a watcher wants to know. */
export const RSS_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Hafenbote &amp; Küste</title><link>https://hafenbote.example/</link><language>de-DE</language><ttl>30</ttl>
<skipHours><hour>2</hour><hour>3</hour></skipHours>
<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="next" href="/feed?seite=2"/>`;

/** An item of an RSS feed. */
export function rssItem(n: number, more = ""): string {
  return `<item><title>Fähre ${n} fährt</title><link>/artikel/${n}</link><guid isPermaLink="false">hb-${n}</guid>
<pubDate>Tue, 12 Mar 2024 08:${String(n % 60).padStart(2, "0")}:00 +0100</pubDate><dc:creator>Anna Beispiel</dc:creator>
<description><![CDATA[<p>Die Fähre ${n} &amp; mehr.</p>]]></description>${more}</item>`;
}

export const RSS_END = "</channel></rss>";
export const rss = (...items: readonly string[]): string => RSS_HEAD + items.join("\n") + RSS_END;

export const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://kurier.example/politik/">
<title type="html">Kurier &amp;amp; Küste</title><id>urn:kurier</id><updated>2024-03-12T09:00:00+01:00</updated>
<link href="."/><link rel="prev-archive" href="../archiv"/><link rel="hub" href="https://hub.example/"/>
<author><name>Redaktion</name></author>
<entry xml:base="reise/"><id>urn:1</id><title>5 &lt; 6</title><link href="eins"/><published>2024-03-12T08:00:00+01:00</published>
<updated>2024-03-12T08:30:00+01:00</updated><summary type="html">&lt;b&gt;Kurz&lt;/b&gt;</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <em>langer</em> Text.</p></div></content></entry>
<entry><id>urn:2</id><title>Zwei</title><link href="/zwei"/><updated>2024-03-12T07:00:00Z</updated><author><name>Ben</name></author></entry>
</feed>`;

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://alt.example/"><title>Altblatt</title><link>https://alt.example/</link><dc:language>de</dc:language>
<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
<item rdf:about="https://alt.example/1"><title>Eins</title><link>https://alt.example/1</link><dc:date>2024-03-12T08:00+01:00</dc:date></item>
<item rdf:about="https://alt.example/2"><title>Zwei</title><link>https://alt.example/2</link></item></rdf:RDF>`;

export const JSON_FEED = {
  version: "https://jsonfeed.org/version/1.1",
  title: "Neublatt",
  home_page_url: "https://neu.example/",
  feed_url: "https://neu.example/feed.json",
  language: "de",
  next_url: "https://neu.example/feed.json?p=2",
  hubs: [{ type: "WebSub", url: "https://hub.example/" }],
  items: [
    {
      id: "1",
      url: "/eins",
      title: "A < B",
      content_html: "<p>Text</p>",
      date_published: "2024-03-12T08:00:00+01:00",
      authors: [{ name: "Anna" }],
    },
    { id: "https://neu.example/2", content_text: "Eins.\n\nZwei & drei.", date_modified: "2024-03-12" },
  ],
};
