/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { Words } from "../words/index.ts";

/** Which keys there are, and the switch that turns them off (WCAG 2.1.4). Opened by the island. */
export function Keys({ words }: { words: Words }): JSX.Element {
  const { keys } = words;
  const rows: readonly (readonly [string, string])[] = [
    ["j", keys.next],
    ["k", keys.previous],
    ["o", keys.document],
    ["x", keys.contradiction],
    ["?", keys.help],
  ];
  return (
    <dialog id="keys" class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{keys.title}</h2>
      <dl>
        {rows.map(([key, does]) => (
          <div class="fact" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input type="checkbox" id="keys-on" checked /> {keys.on}
      </label>
      <form method="dialog">
        <button type="submit" class="button">
          {keys.close}
        </button>
      </form>
    </dialog>
  );
}
