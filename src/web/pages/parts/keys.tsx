/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { ACTIONS, type ActionName, screenKeys } from "../keys/table.ts";
import { keysWords } from "../keys/words.ts";
import { inTime, type Ui } from "../ui.ts";
import { SCREENS, type Screen } from "./screens.ts";

/**
 * Which keys there are, each with a button that changes it, and the switch that turns them off (WCAG 2.1.4). Opened by the island, which takes
 * away what does nothing on this page; the dialog is also where the island reads the table from.
 */
export function Keys({ ui }: { readonly ui: Ui }): JSX.Element {
  const w = keysWords(ui.lang);
  return (
    <dialog id="keys" class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{w.title}</h2>
      <dl class="keys-rows">
        {(Object.keys(ACTIONS) as ActionName[]).map((name) => (
          <Row key={name} ui={ui} name={name} keys={ACTIONS[name].keys} scope={ACTIONS[name].scope} does={w.does[name]} />
        ))}
        {(Object.keys(SCREENS) as Screen[]).map((screen) => (
          <Row
            key={screen}
            ui={ui}
            name={`go-${screen}`}
            keys={screenKeys(screen)}
            scope="everywhere"
            does={w.goTo(ui.words.nav[screen])}
            href={inTime(ui, SCREENS[screen].path)}
          />
        ))}
      </dl>
      <p
        id="keys-said"
        role="status"
        data-press={w.press}
        data-press-second={w.pressSecond}
        data-taken={w.taken}
        data-unfit={w.unfit}
        data-changed={w.changed}
        data-was-reset={w.wasReset}
      />
      <label class="switch">
        <input type="checkbox" id="keys-on" checked /> {w.on}
      </label>
      <p class="aside">{w.kept}</p>
      <form method="dialog" class="keys-foot">
        <button type="submit" class="button">
          {w.close}
        </button>
        <button type="button" class="quiet" id="keys-reset">
          {w.reset}
        </button>
      </form>
    </dialog>
  );
}

interface RowProps {
  readonly ui: Ui;
  readonly name: string;
  readonly keys: string;
  readonly scope: string;
  readonly does: string;
  /** Of a screen: where the keys lead. */
  readonly href?: string;
}

function Row({ ui, name, keys, scope, does, href }: RowProps): JSX.Element {
  const w = keysWords(ui.lang);
  return (
    <div
      class="fact"
      data-action={name}
      data-keys={keys}
      data-scope={scope}
      data-label={does}
      {...(href !== undefined && { "data-href": href })}
    >
      <dt>
        {keys.split(" ").map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>
        {does}
        <button type="button" class="quiet" data-change aria-label={w.changeOf(does)}>
          {w.change}
        </button>
      </dd>
    </div>
  );
}
