import type { UiLanguage } from "../app/index.ts";

/** Bytes as megabytes (10⁶ bytes), to the first decimal. */
export function megabytes(bytes: number, language: UiLanguage): string {
  return (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
}
