/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventTextView, type EventView, type EventVoiceView, originOf } from "../../../server/contract.ts";
import { publicationInBrief } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { inTime, originsPath, type Ui } from "../ui.ts";
import { dayScale, type Place } from "./scale.ts";
import { wordsOf } from "./words.ts";

/** What is drawn: voices, texts of a voice, and strokes behind a text. */
const [MOST_VOICES, MOST_TEXTS, MOST_STROKES] = [40, 8, 24];

interface Props {
  readonly ui: Ui;
  readonly view: EventView;
}

/** From whom the event is known: each text of each origin on its day, with as many strokes as there are articles that print it. */
export function Voices({ ui, view: { voices } }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const place = dayScale(voices.flatMap((v) => v.texts.flatMap((t) => t.articles[0]?.published ?? [])));
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{w.voices}</h2>
      <p class="aside voices-help">{w.voicesHelp}</p>
      <ul class="voices">
        {voices.slice(0, MOST_VOICES).map((voice, i) => (
          <li key={i}>
            <Voice ui={ui} voice={voice} place={place} />
          </li>
        ))}
        {voices.length > MOST_VOICES && <li class="aside">{w.moreVoices(voices.length - MOST_VOICES)}</li>}
      </ul>
    </section>
  );
}

interface VoiceProps {
  readonly ui: Ui;
  readonly voice: EventVoiceView;
  readonly place: ReturnType<typeof dayScale>;
}

function Voice({ ui, voice: { says, texts }, place }: VoiceProps): JSX.Element {
  const w = wordsOf(ui.lang);
  const copies = texts.reduce((n, t) => n + t.articles.length - 1, 0);
  return (
    <>
      <p class="voice-name">
        <b>{visible(originOf(says, ui.lang))}</b> <span class="aside">{w.texts(texts.length, copies)}</span>
      </p>
      <ul class="voice-texts">
        {texts.slice(0, MOST_TEXTS).map((text) => (
          <Text key={text.articles[0]?.id} ui={ui} text={text} place={place} />
        ))}
        {texts.length > MOST_TEXTS && <li class="aside">{w.moreTexts(texts.length - MOST_TEXTS)}</li>}
      </ul>
    </>
  );
}

function Text({ ui, text, place }: Omit<VoiceProps, "voice"> & { readonly text: EventTextView }): JSX.Element | null {
  const { words } = ui;
  const w = wordsOf(ui.lang);
  const [first, ...copies] = text.articles;
  if (!first) return null;
  return (
    <li class="voice-text">
      <a href={inTime(ui, originsPath(first.id))}>
        {first.outlet === undefined ? words.evidence.outletUnknown : visible(first.outlet)}
        <span class="unseen">, {w.where}</span>
      </a>
      <Strip at={place(first.published)} copies={copies.length} />
      <span class="aside">
        {publicationInBrief(first.published, words)}
        {copies.length > 0 && ` · ${w.copies(copies.length)}`}
      </span>
    </li>
  );
}

/** A text at its day, or a bracket around the days it may be from, and a stroke for each article that prints it. Said in words beside it. */
function Strip({ at, copies }: { readonly at: Place | undefined; readonly copies: number }): JSX.Element {
  const shown = Math.min(copies, MOST_STROKES);
  const [from, to] = at ? [`${at.from}%`, `${at.to}%`] : ["2%", "2%"];
  return (
    <svg class="strip" width="100%" height="20" aria-hidden="true" focusable="false">
      <line class="strip-axis" x1="0" x2="100%" y1="10" y2="10" />
      {at && at.to > at.from && (
        <>
          <line x1={from} x2={to} y1="10" y2="10" stroke-width="1.5" />
          <line x1={from} x2={from} y1="5" y2="15" stroke-width="1.5" />
        </>
      )}
      <circle cx={to} cy="10" r="5" class={at ? "solid" : "open"} stroke-width="1.5" stroke-dasharray={at ? undefined : "2.4 1.6"} />
      {Array.from({ length: shown }, (_, i) => (
        <line key={i} x1={to} x2={to} y1="4" y2="16" stroke-width="1.25" transform={`translate(${10 + i * 3.5})`} />
      ))}
    </svg>
  );
}
