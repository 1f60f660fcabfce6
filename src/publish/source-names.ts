import type { Source } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import type { SourceView, UiLanguage } from "./views.ts";

/** Names that analysers give to sources nobody names, as they are shown. */
const UNNAMED: Readonly<Record<string, Readonly<Record<UiLanguage, string>>>> = {
  "unnamed reports": { de: "ungenannte Berichte", en: "unnamed reports" },
  "unnamed source": { de: "ungenannte Quelle", en: "unnamed source" },
  "unnamed sources": { de: "ungenannte Quellen", en: "unnamed sources" },
};

/** A source as it is shown: a government by its usual name, everybody else as the text has them. */
export function sourceView(source: Source, names: ActorNames, language: UiLanguage): SourceView {
  const { code, name } = source;
  return {
    name: name === code ? names(code, language) : (UNNAMED[name]?.[language] ?? name),
    ...(code !== undefined && { code }),
    unnamed: source.unnamed === true,
  };
}
