import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import type { Snapshot } from "../../core/index.ts";
import { buildClaims } from "../build-claims.ts";
import { buildDocument } from "../build-document.ts";
import { buildDyad } from "../build-dyad.ts";
import { buildExplain } from "../build-explain.ts";
import { buildToday } from "../build-today.ts";
import type { UiLanguage } from "../views.ts";
import { WORDS } from "../words.ts";
import { renderBrief } from "./brief.ts";
import { cleanLine } from "./clean.ts";
import { renderDocument } from "./document.ts";
import { renderExplain } from "./explain.ts";
import { renderFunnel } from "./funnel.ts";
import type { RenderOptions } from "./paint.ts";
import { renderClaimsTable } from "./table.ts";
import { displayWidth } from "./width.ts";

/** Everything that can be rendered of a ledger. */
function everything(snapshot: Snapshot, options: RenderOptions): string[] {
  const { language } = options;
  const today = buildToday(snapshot, harbourNames, language);
  return [
    renderFunnel(today.funnel, options),
    renderBrief(today, options),
    ...today.dyads.map((d) => renderBrief(d, options)),
    renderClaimsTable(buildClaims(snapshot, harbourNames, language), options),
    ...snapshot.claims.map((c) => renderExplain(buildExplain(snapshot, c, harbourNames, language), options)),
    ...snapshot.documents
      .flatMap((d) => buildDocument(snapshot, d.document.id, harbourNames, language) ?? [])
      .map((v) => renderDocument(v, options)),
  ];
}

const anyOptions = fc.record({ width: fc.integer({ min: 40, max: 160 }), language: fc.constantFrom<UiLanguage>("de", "en") });
/** True if a word of the line does not fit between the deepest indent and the margin. */
const unbreakable = (line: string, width: number): boolean => line.split(" ").some((word) => displayWidth(word) > width - 18);
/** A text as it reads when its lines are put together again. */
const flat = (text: string): string => text.replace(/\s+/gu, " ");

describe("every rendered text", () => {
  it("keeps to the width unless a word does not fit, holds no control character, ends with one line break", () => {
    fc.assert(
      fc.property(anySnapshot, anyOptions, (snapshot, options) => {
        for (const text of everything(snapshot, options)) {
          expect(text).toMatch(/[^\n]\n$/u);
          expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
          for (const line of text.split("\n"))
            expect(displayWidth(line) <= options.width || unbreakable(line, options.width), line).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says the same with colour as without", () => {
    const plain = everything(HARBOUR, { width: 80, language: "de" });
    const coloured = everything(HARBOUR, { width: 80, language: "de", colour: true });
    expect(coloured.map((text) => text.replace(/\u001b\[\d+m/gu, ""))).toEqual(plain);
    expect(coloured.join("")).toContain("\u001b[1m");
  });

  it("closes on every line what it opens", () => {
    for (const line of everything(HARBOUR, { width: 60, language: "de", colour: true }).join("").split("\n"))
      expect(line.match(/\u001b\[(?:1|2|4)m/gu)?.length ?? 0).toBe(line.match(/\u001b\[2[24]m/gu)?.length ?? 0);
  });
});

describe("renderBrief", () => {
  it("leaves no claim out, and shows each by its sentence unless its article says the same elsewhere", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const today = buildToday(snapshot, harbourNames, "de");
        const brief = flat(renderBrief(today, { width: 100, language: "de" }));
        const again = new Set([...JSON.stringify(today).matchAll(/"again":(\[[^\]]*\])/gu)].flatMap(([, ids = "[]"]) => JSON.parse(ids)));
        for (const c of snapshot.claims) {
          expect(brief).toContain(c.id);
          if (!again.has(c.id)) expect(brief).toContain(cleanLine(c.quote));
        }
      }),
      { numRuns: 60 },
    );
  });

  const brief = (width: number, language: UiLanguage = "de"): string => {
    const dyad = buildDyad(HARBOUR, "NMK-OST", harbourNames, language);
    return dyad ? renderBrief(dyad, { width, language }) : "";
  };

  it("reads like this", () => {
    expect(brief(80)).toMatchInlineSnapshot(`
      "Beispieldaten: Jeder Satz, jedes Medium und jede Person der so bezeichneten
      Dokumente ist erfunden.

      ● als Tatsache · ◐ wiedergegeben · ◌ angekündigt · ⊘ bestritten · ? möglich
      Für die Quelle: CT sicher, PR wahrscheinlich, PS möglich, UU offen; + ja,
        - nein. ≠ steht dagegen.

      ── Nordmark – Ostrien · NMK-OST ────────────────────────────────────────────────
      8 Aussagen · 4 Artikel aus 3 bis 4 Ursprüngen

      ● NMK → OST  Rüstungslieferung: Patrouillenboote
        sagt: das Medium selbst (Name unbekannt) · als Tatsache · sicher (CT+)
        »Die acht Patrouillenboote aus Nordmark liegen seit dem Winter an der Küste
         von Ostrien.«
        Medium unbekannt, zwischen 1. Dezember 2023 und 30. April 2024 · Dokument kddd
        Aussage kddd.1.1
        ≠ bestritten in kccc.1.1

      ◐ NMK → OST  Rüstungslieferung: acht Patrouillenboote
        sagt: zwei Diplomaten · wiedergegeben · sicher (CT+)
        »Nordmark hat der Marine von Ostrien nach Angaben von zwei Diplomaten im
         Winter acht Patrouillenboote geliefert, die im Hafen von Trelva übergeben
         worden seien.«
        Küstenkurier, 13. März 2024 · Dokument kbbb · Aussage kbbb.1.1
        auch gedruckt in Trelvaer Morgenpost, 12. März 2024 [erfunden] (kaaa.1.2)
        2 Artikel aus 1 Ursprung
        ≠ ⊘ NMK → OST  Rüstungslieferung: Patrouillenboote
            sagt: ostrisches Verteidigungsministerium · bestritten
            sicher nicht (CT-)
            »Ein Sprecher des ostrischen Verteidigungsministeriums wies den Bericht
             zurück: Sein Land habe von Nordmark keine Patrouillenboote erhalten.«
            Ostrische Rundschau, 14. März 2024 · Dokument kccc · Aussage kccc.1.1

      ◐ NMK → OST  Ausbildung
        sagt: zwei Diplomaten · wiedergegeben · sicher (CT+) · andauernd
        Ort: Kelmunde
        »Zudem würden ostrische Besatzungen seit Januar auf einem Stützpunkt bei
         Kelmunde an den neuen Booten ausgebildet.«
        Küstenkurier, 13. März 2024 · Dokument kbbb · Aussage kbbb.1.2
        auch gedruckt in Trelvaer Morgenpost, 12. März 2024 [erfunden] (kaaa.1.3)
        2 Artikel aus 1 Ursprung

      ● NMK → OST  Rüstungslieferung: Patrouillenboote
        sagt: Trelvaer Morgenpost selbst · als Tatsache · sicher (CT+) · andauernd
        in der Überschrift
        »Nordmark liefert Ostrien Patrouillenboote«
        Trelvaer Morgenpost, 12. März 2024 [erfunden] · Dokument kaaa
        Aussage kaaa.1.1
        2 Artikel aus 1 Ursprung
        ≠ bestritten in kccc.1.1

      ◌ NMK ↔ OST  Abkommen
        sagt: nordmärkisches Außenministerium · angekündigt · sicher (CT+)
        Zeit: 2024-05
        »Beide Regierungen wollen im Mai ein Abkommen über gemeinsame Werften
         unterzeichnen, wie das nordmärkische Außenministerium ankündigte.«
        Trelvaer Morgenpost, 12. März 2024 [erfunden] · Dokument kaaa
        Aussage kaaa.1.4
      "
    `);
  });

  it("puts a denial directly below what it denies, once, and points at it elsewhere", () => {
    const lines = brief(120).split("\n");
    const denial = lines.findIndex((l) => l.includes("≠ ⊘"));
    expect(lines.slice(0, denial).findLast((l) => l.includes("Aussage k"))).toContain("kbbb.1.1");
    expect(lines.filter((l) => l.includes("≠ ⊘"))).toHaveLength(1);
    expect(lines.filter((l) => l.trim() === "≠ bestritten in kccc.1.1")).toHaveLength(2);
  });

  it("keeps speculation for the end, under its own heading", () => {
    const lines = renderBrief(buildToday(HARBOUR, harbourNames, "en"), { width: 100, language: "en" }).split("\n");
    const heading = lines.findIndex((l) => l.includes(`── ${WORDS.en.speculation} `));
    expect(heading).toBeGreaterThan(0);
    expect(lines.findIndex((l) => l.startsWith("? "))).toBeGreaterThan(heading);
    expect(lines.slice(heading).filter((l) => /^[●◐◌⊘] /u.test(l))).toEqual([]);
  });

  it("marks what is invented, and only that", () => {
    const marked = renderBrief(buildToday(HARBOUR, harbourNames, "de"), { width: 200, language: "de" })
      .split("\n")
      .filter((l) => l.includes("[erfunden]"));
    expect(marked.every((l) => l.includes("kaaa"))).toBe(true);
    expect(marked.length).toBeGreaterThan(0);
  });

  it("says so where there is nothing", () => {
    expect(renderBrief(buildToday({ documents: [], claims: [] }, harbourNames, "de"), { width: 80, language: "de" })).toContain(
      "Keine Aussagen.",
    );
  });
});

describe("renderClaimsTable", () => {
  const rows = (width: number): string[] =>
    renderClaimsTable(buildClaims(HARBOUR, harbourNames, "de"), { width, language: "de" }).split("\n");

  it.each([40, 60, 80, 120, 200])("keeps every id whole at %i columns", (width) => {
    for (const { id } of HARBOUR.claims) expect(rows(width).some((l) => l.startsWith(`${id} `))).toBe(true);
  });

  it("leaves out the outlet first, who says it last", () => {
    expect(rows(120)[0]).toContain("Medium");
    expect(rows(72)[0]).not.toContain("Medium");
    expect(rows(60)[0]).toContain("Wer sagt es");
  });
});

describe("renderExplain", () => {
  it("marks in brackets and numbers the roles", () => {
    const claim = HARBOUR.claims.find((c) => c.id === "kbbb.1.1");
    if (!claim) throw new Error("no claim");
    const text = flat(renderExplain(buildExplain(HARBOUR, claim, harbourNames, "de"), { width: 90, language: "de" }));
    expect(text).toContain("[Nordmark]¹ hat der Marine von [Ostrien]² nach Angaben von [zwei Diplomaten]³");
    expect(text).toContain("¹ Akteur: NMK · ² Gegenseite: OST · ³ Quelle: zwei Diplomaten · ⁴ Auslöser");
    expect(text).toContain("Regel frame:made-up");
    expect(text).toContain("Fast gleicher Text wie Dokument kaaa");
  });
});

describe("renderDocument", () => {
  const rendered = (id: string): string => {
    const view = buildDocument(HARBOUR, id, harbourNames, "de");
    return view ? renderDocument(view, { width: 100, language: "de" }) : "";
  };

  it("numbers claims in place and sets furniture apart", () => {
    expect(flat(rendered("kaaa"))).toContain("übergeben worden seien. [2] Zudem");
    expect(rendered("kaaa")).toContain("│ Beiwerk der Seite, nicht gelesen:\n│ Jetzt den Newsletter bestellen!");
  });

  it("says what is not known, and what was named but not read", () => {
    expect(rendered("kddd")).toContain("Titel unbekannt");
    expect(rendered("kddd")).toContain("Medium unbekannt");
    expect(rendered("kddd")).toContain("zwischen 1. Dezember 2023 und 30. April 2024 (aus dem Text eingegrenzt)");
    expect(rendered("kddd")).toContain("»Nordmark und Ostrien teilen sich eine lange Küste.«");
  });
});
