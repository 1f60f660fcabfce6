// Does one job of the bench in a process of its own, on what is built (dist), and prints its figures as one line of JSON:
//   node bench/worker.mjs ready            until a first sentence has been read
//   node bench/worker.mjs ENGINE FILE      an engine over the texts of a JSON lines file (field "text")
//   node bench/worker.mjs pages FOLDER     the extraction of saved pages, threads and start included
//   node bench/worker.mjs layers FILE      the whole analysis, processor time by layer
// Only calls of the engine are timed, not the reading of the file, of which one line at a time is held.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const MB = 2 ** 20;
const FIRST = "Der Minister sagte am Montag, die Verhandlungen würden im Mai fortgesetzt.";

async function entente() {
  const { shipped } = await import("../dist/app/index.js");
  const { readDocument, UNKNOWN_DATE } = await import("../dist/core/index.js");
  const packs = shipped().packs();
  const read = (use, text, id = "t") => readDocument({ id, text, published: UNKNOWN_DATE }, use);
  return { packs, read };
}

/** Each makes a function that takes a text and returns how many tokens (for chrono-node: dates) it found. */
const ENGINES = {
  entente: async () => {
    const { packs, read } = await entente();
    return (text) => {
      const result = read(packs, text);
      return result.status === "analysed" ? result.reading.tokens.length : 0;
    };
  },
  tokenise: async () => {
    const { tokenise } = await import("../dist/lang/de/tokens/tokenise.js");
    return (text) => tokenise(text, [{ start: 0, end: text.length, block: 0 }]).length;
  },
  segmenter: async () => {
    const words = new Intl.Segmenter("de", { granularity: "word" });
    return (text) => {
      let n = 0;
      for (const { segment } of words.segment(text)) if (segment.trim() !== "") n++;
      return n;
    };
  },
  chrono: async () => {
    const chrono = await import("chrono-node");
    return (text) => chrono.de.casual.parse(text).length;
  },
};

async function* texts(file) {
  for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") yield JSON.parse(line).text;
}

const memory = () => ({
  residentMb: Math.round(process.memoryUsage().rss / MB),
  // Linux and macOS through Node: kilobytes.
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
});

/** Seconds of processor time of a call, all threads of this process, and what it returned. */
function timed(call) {
  const before = process.cpuUsage();
  const value = call();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, value };
}

async function ready() {
  const { packs, read } = await entente();
  read(packs, FIRST);
  return { readyMs: Math.round(performance.now()), ...memory() };
}

async function engine(name, file) {
  const run = await ENGINES[name]();
  const first = await pass(run, file);
  const { seconds: again } = await pass(run, file);
  return { ...first, again };
}

async function pass(run, file) {
  let [articles, bytes, found, seconds] = [0, 0, 0, 0];
  for await (const text of texts(file)) {
    const { seconds: own, value } = timed(() => run(text));
    articles++;
    bytes += Buffer.byteLength(text);
    found += value;
    seconds += own;
  }
  return { articles, bytes, found, seconds, ...memory() };
}

async function pages(folder) {
  const { extractLines } = await import("../dist/app/extract.js");
  let [pages, failed] = [0, 0];
  for await (const line of extractLines([folder])) {
    pages++;
    if (line.error !== undefined) failed++;
  }
  const { user, system } = process.cpuUsage();
  return { pages, failed, seconds: (user + system) / 1e6, peakMb: memory().peakMb };
}

async function layers(file) {
  const { packs, read } = await entente();
  const spent = {};
  const watched = packs.map((pack) => {
    const watch = ([name, member]) => {
      if (typeof member !== "function") return [name, member];
      spent[name] = 0;
      return [
        name,
        (...args) => {
          const { seconds, value } = timed(() => member(...args));
          spent[name] += seconds;
          return value;
        },
      ];
    };
    return Object.fromEntries(Object.entries(pack).map(watch));
  });
  for await (const text of texts(file)) read(watched, text);
  return { layers: spent };
}

const [job, file] = process.argv.slice(2);
const JOBS = { ready, pages, layers };
const result = job in JOBS ? await JOBS[job](file) : await engine(job, file);
console.log(JSON.stringify(result));
