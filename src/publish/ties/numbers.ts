import type { UiLanguage } from "../views.ts";

const formats = {
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2, signDisplay: "exceptZero" }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2, signDisplay: "exceptZero" }),
};

/** A score with its sign, as the language writes it: `+2,5`, `−4`. */
export function signedNumber(n: number, language: UiLanguage): string {
  return formats[language].format(n).replace("-", "−");
}

/** A share: `75 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
