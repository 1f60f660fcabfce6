import type { UiLanguage } from "./views.ts";

/** Usual name of an actor in a language; the code itself if there is none. */
export type ActorNames = (code: string, language: UiLanguage) => string;
