import type { RightsBasis } from "../types.ts";

/** A word by which a publisher limits what machines do with content, and whether it covers what we do: read, analyse and quote. */
interface Wish {
  readonly basis: RightsBasis;
  readonly pattern: RegExp;
  readonly reserves: boolean;
  readonly source: string;
}

/**
 * What is said outside of TDMRep. None of it is a standard. A word that speaks of another use (training, pictures, search engines) is noted
 * and does not reserve: publishers who want to reserve mining as a whole have a word for that.
 */
const WISHES: readonly Wish[] = [
  { basis: "robots-header", pattern: /^noai$/u, reserves: true, source: "DeviantArt, 2022: content not for machine learning and mining" },
  { basis: "robots-meta", pattern: /^noai$/u, reserves: true, source: "DeviantArt, 2022" },
  {
    basis: "robots-header",
    pattern: /^(?:noimageai|noml)$/u,
    reserves: false,
    source: "DeviantArt, 2022 (pictures); Mojeek, 2023 (training)",
  },
  { basis: "robots-meta", pattern: /^(?:noimageai|noml)$/u, reserves: false, source: "DeviantArt, 2022; Mojeek, 2023" },
  { basis: "content-signal", pattern: /^ai-input=no$/u, reserves: true, source: "contentsignals.org: input to models" },
  {
    basis: "content-signal",
    pattern: /^(?:ai-train|search)=no$/u,
    reserves: false,
    source: "contentsignals.org: training, search engines",
  },
  { basis: "content-usage", pattern: /=n$/u, reserves: false, source: "draft-ietf-aipref-attach: a draft whose words still change" },
];

/**
 * The wishes in a list of words.
 * @returns Those that are known, with whether they reserve.
 */
export function wishesIn(basis: RightsBasis, value: string): { readonly value: string; readonly reserves: boolean }[] {
  const words = value.toLowerCase().split(",").slice(0, 100);
  return words.flatMap((raw) => {
    const word = raw.replaceAll(/\s+/gu, "");
    const wish = WISHES.find((w) => w.basis === basis && w.pattern.test(word));
    return wish ? [{ value: word, reserves: wish.reserves }] : [];
  });
}

/** Words of X-Robots-Tag that take a value after a colon and are no agents' names. */
const VALUED = /^(?:unavailable_after|max-(?:snippet|image-preview|video-preview))$/u;

/** The words of one X-Robots-Tag line that are for an agent: "noai", or "otherbot: noindex" for another. */
export function robotsTagFor(agent: string, line: string): string {
  let forUs = true;
  const words = line.split(",").map((part) => {
    const [, name = "", rest = ""] = /^\s*([\w-]+)\s*:(.*)$/u.exec(part) ?? [];
    if (name === "" || VALUED.test(name.toLowerCase())) return forUs ? part : "";
    forUs = name === "*" || name.toLowerCase() === agent.toLowerCase();
    return forUs ? rest : "";
  });
  return words.filter((word) => word.trim() !== "").join(",");
}
