import type { UiLanguage } from "../views.ts";

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly language: UiLanguage;
  /** Off by default. Nothing is ever told by colour alone. */
  readonly colour?: boolean;
}

/** Dresses whole words or lines; does nothing without colour. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

const COLOURED: Paint = { bold: sgr(1, 22), dim: sgr(2, 22), mark: sgr(4, 24) };
const PLAIN: Paint = { bold: plain, dim: plain, mark: plain };

/** The paint for some options. Weight and underline only: the terminal's own colours stay as the reader set them. */
export function paintOf({ colour }: RenderOptions): Paint {
  return colour === true ? COLOURED : PLAIN;
}

/** A blank at which lines do not break; {@link page} makes an ordinary one of it. */
export const NBSP = "\u00a0";

/** Lines as a text: no blanks at line ends, one line break at the end. */
export function page(lines: readonly string[]): string {
  return `${lines.map((l) => l.replaceAll(NBSP, " ").trimEnd()).join("\n")}\n`;
}
