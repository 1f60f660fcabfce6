/** One statement about a version, with what it rests on. */
export interface MetadataCandidate {
  /** `title`, `published`, `authors`, … */
  readonly field: string;
  readonly value: string | readonly string[];
  /** Where it stands: `json-ld`, `time`, `address`, … */
  readonly basis: string;
  /** 0…1. */
  readonly confidence: number;
}

/** What is known of a version beside what is read. It makes no new version by itself. */
export interface VersionMetadata {
  readonly authors?: readonly string[];
  /** As stated, with the time zone where one is stated. */
  readonly modified?: string;
  readonly publishedAt?: string;
  /** When it was fetched or read: ISO 8601, UTC. */
  readonly fetched?: string;
  /** Why the text is only part of the article. */
  readonly partial?: string;
  /** What read it, such as `html-2`: a newer reader may read the original again. */
  readonly reader?: string;
  /** All that was stated, also what disagrees. */
  readonly candidates?: readonly MetadataCandidate[];
}
