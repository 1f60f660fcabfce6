/** Below this only 80 and 443 are the web's. */
const FIRST_FREE_PORT = 1024;

/**
 * Ports of other services: a request to them is an attempt to make us speak to something that is not the web. From the "bad ports" of the
 * Fetch standard (WHATWG, section 2.9), and the IANA registry for databases, caches and remote control.
 */
const SERVICES: ReadonlySet<number> = new Set([
  1080, 1433, 1521, 1719, 1720, 1723, 2049, 2181, 2375, 2376, 2379, 2380, 3128, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5672, 5900,
  5984, 5985, 5986, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9092, 9200, 9300, 10080, 10250, 11211, 15672,
  27017, 27018, 27019,
]);

/** Whether a port may be one of the web. */
export function isWebPort(port: number): boolean {
  return port === 80 || port === 443 || (port >= FIRST_FREE_PORT && !SERVICES.has(port));
}
