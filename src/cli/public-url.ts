import { InvalidArgumentError } from "commander";

/** The address under which a proxy offers the server: a scheme and a host, nothing behind it. */
export function publicUrl(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new InvalidArgumentError("It is the address of a whole host, such as https://entente.example.");
  return url;
}
