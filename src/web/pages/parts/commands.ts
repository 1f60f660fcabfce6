/** Commands the pages tell people to type. In one place, so that a test of the docs can run them. */
export const COMMANDS = {
  sample: "entente sample",
  ingest: 'entente ingest artikel/ --outlet "Name der Zeitung"',
  brief: "entente brief",
  whyNot: (id: string): string => `entente explain --why-not ${id}`,
} as const;
