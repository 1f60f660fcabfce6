import type { Fetcher, FetcherOptions, Ground } from "../../fetch/index.ts";
import type { Web } from "./fetch-article.ts";
import type { Reader } from "./reader.ts";

/** How the web is read, as the user says. */
export interface WebOptions
  extends Partial<Pick<FetcherOptions, "clock" | "resolver" | "sleep" | "limits" | "allowPrivate" | "proxy" | "memory">> {
  /** Instead of the honest default. */
  readonly userAgent?: string;
  /** Where whoever is asked can read who asks: stands in the default user agent. */
  readonly contact?: string;
  /** On which reserved texts are taken. */
  readonly ground?: Extract<Ground, "research" | "press">;
  /** Version of Entente, for the user agent. */
  readonly version: string;
}

/** What reads the web and files, each made when it is needed first: most commands need neither. */
export interface WebTools {
  /** @throws FetchSettingsError */
  web(): Promise<Web>;
  reader(): Promise<Reader>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Tools with these settings. */
export function webTools(options: WebOptions): WebTools {
  let reader: Promise<Reader> | undefined;
  let fetcher: Promise<Fetcher> | undefined;
  const getReader = (): Promise<Reader> => {
    reader ??= import("./reader.ts").then(({ createReader }) => createReader());
    return reader;
  };
  return {
    reader: getReader,
    web: async () => {
      fetcher ??= makeFetcher(options);
      return { fetcher: await fetcher, reader: await getReader() };
    },
    close: async () => (await reader)?.close(),
  };
}

async function makeFetcher({ version, contact, userAgent: own, ground, clock = () => new Date(), ...rest }: WebOptions): Promise<Fetcher> {
  const { createFetcher, userAgent } = await import("../../fetch/index.ts");
  const grounds = ground === undefined ? {} : { grounds: [{ ground }] };
  return createFetcher({ ...rest, ...grounds, clock, userAgent: own ?? userAgent(version, contact) });
}
