/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { Legend } from "../parts/legend.tsx";
import type { Ui } from "../ui.ts";
import { sizeOf } from "./scene.ts";
import { wordsOf } from "./words.ts";

/** What the shapes of the picture mean. */
export function PictureKey({ ui }: { readonly ui: Ui }): JSX.Element {
  const own = wordsOf(ui.lang);
  let x = 0;
  const sizes = [1, 2, 4, 8].map((origins) => {
    const { radius } = sizeOf(origins);
    const at = x + radius;
    x = at + radius + 5;
    return { origins, radius, at };
  });
  return (
    <div class="picture-key">
      <Legend words={ui.words} />
      <ul class="legend" aria-label={own.legend}>
        <li>
          <svg class="mark tone-relation" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true" focusable="false">
            <path d="M2 8h26M2 4v8M28 4v8" stroke-width="1.5" />
          </svg>{" "}
          {own.legendRange}
        </li>
        <li>
          <svg class="mark tone-relation" viewBox={`0 0 ${x} 24`} width={x} height="24" aria-hidden="true" focusable="false">
            {sizes.map(({ origins, radius, at }) => (
              <circle key={origins} class="solid" cx={at} cy="12" r={radius} />
            ))}
          </svg>{" "}
          {own.legendSize}
        </li>
        <li>{own.legendAxis}</li>
        <li>
          <svg class="mark tone-relation" viewBox="0 0 8 16" width="8" height="16" aria-hidden="true" focusable="false">
            <path d="M4 1v14" stroke-width="1.5" stroke-dasharray="4 2" />
          </svg>{" "}
          {own.legendChange}
        </li>
      </ul>
    </div>
  );
}
