/** Part of an archive is damaged. The message is a phrase behind the name of that part. */
export class Damage extends Error {
  /** Where in the archive the damaged part begins, if that is not where it was met. */
  readonly at: number | undefined;

  constructor(message: string, at?: number) {
    super(message);
    this.at = at;
  }
}
