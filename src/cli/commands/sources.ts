import { Argument, Command, Option } from "commander";
import {
  type Added,
  addSource,
  cleanLine,
  exportSources,
  failureInWords,
  importSources,
  isSourceKind,
  type Probed,
  probe,
  removeSource,
  renderSources,
  SOURCE_KINDS,
  sourceKindInWords,
} from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { failureLine, noteLine } from "../failure-words.ts";
import { note, renderOptions, write, writeJson } from "../output.ts";
import { watchWords } from "../watch-words.ts";
import { type WebCommandOptions, withWeb, withWebOptions } from "../web-options.ts";

interface SourcesOptions extends CommonOptions, WebCommandOptions {
  readonly kind?: string;
  readonly title?: string;
}

const ACTIONS = ["add", "list", "remove", "test", "import", "export"] as const;
type Action = (typeof ACTIONS)[number];

/** What an action is about; those without a word take none. */
const ABOUT: Readonly<Record<Action, string | undefined>> = {
  add: "an address of the web, a folder or a mailbox",
  list: undefined,
  remove: "a source's id or address",
  test: "an address of the web",
  import: "an OPML file",
  export: undefined,
};

export function sourcesCommand(): Command {
  const command = new Command("sources")
    .description(
      "Say what is watched: feeds, news sitemaps, pages, folders, mailboxes. test looks at an address with one request and says what would be read; import and export take and give lists of feeds (OPML).",
    )
    .addArgument(new Argument("<action>", "what to do").choices([...ACTIONS]))
    .argument("[what]", "add: an address, folder or mailbox; remove: id or address; test: an address; import: an OPML file")
    .addOption(new Option("--kind <kind>", "add: what it is; without it one request finds out").choices([...SOURCE_KINDS]))
    .option("--title <title>", "add: what to call it")
    .action(run);
  return common(withWebOptions(command), [
    "entente sources add https://example.org/",
    "entente sources add https://example.org/news-sitemap.xml --kind sitemap",
    "entente sources add articles/",
    "entente sources test https://example.org/feed",
    "entente sources import feeds.opml",
    "entente sources export > feeds.opml",
    "entente sources remove https://example.org/feed",
  ]);
}

async function run(action: Action, what: string | undefined, options: SourcesOptions): Promise<void> {
  const about = ABOUT[action];
  if (about !== undefined && what === undefined) throw new UsageError(`entente sources ${action} needs ${about}.`);
  if (about === undefined && what !== undefined)
    throw new UsageError(`entente sources ${action} takes nothing else, but "${what}" was given.`);
  if (action !== "add" && (options.kind !== undefined || options.title !== undefined))
    throw new UsageError("--kind and --title go with entente sources add.");
  await DO[action](what ?? "", options);
}

const DO: Readonly<Record<Action, (what: string, options: SourcesOptions) => Promise<void>>> = {
  add,
  list,
  remove,
  test,
  import: take,
  export: give,
};

async function add(address: string, options: SourcesOptions): Promise<void> {
  const { kind, title } = options;
  const wish = { address, ...(kind !== undefined && isSourceKind(kind) && { kind }), ...(title !== undefined && { title }) };
  const added = await withLedger(options, true, (bench) => withWeb(options, ({ web }) => addSource(bench, web, wish), bench));
  if (options.json === true) await writeJson(added);
  else await tellAdded(address, added, options);
  if (added.outcome === "choose" || added.outcome === "failed") throw new SomeFailed();
}

async function tellAdded(address: string, added: Added, options: SourcesOptions): Promise<void> {
  const words = watchWords(languageOf(options));
  if (added.outcome === "failed") return note(failureLine({ name: address, ...added }, languageOf(options)));
  if (added.outcome !== "choose") {
    const name = added.title === undefined ? added.address : `${added.title} (${added.address})`;
    return write(`${words.added[added.outcome]}: ${sourceKindInWords(added.kind, languageOf(options))} ${cleanLine(name)}\n`);
  }
  if (added.feeds.length === 0) return note(words.noFeed(address));
  note(words.choose(address));
  for (const { url, title } of added.feeds)
    await write(`entente sources add ${cleanLine(url)} --kind feed${title === "" ? "" : `   # ${cleanLine(title)}`}\n`);
}

async function list(_what: string, options: SourcesOptions): Promise<void> {
  const { health } = await withLedger(options, false, ({ entente }) => entente.status());
  return options.json === true ? writeJson(health) : write(renderSources(health, renderOptions(languageOf(options))));
}

async function remove(named: string, options: SourcesOptions): Promise<void> {
  const removed = await withLedger(options, false, (bench) => removeSource(bench, named));
  if (options.json === true) return writeJson(removed);
  return write(`${watchWords(languageOf(options)).removed(cleanLine(removed.title ?? removed.address))}\n`);
}

async function test(address: string, options: SourcesOptions): Promise<void> {
  const found = await withLedger(options, true, (bench) => withWeb(options, async ({ web }) => probe(bench, await web(), address), bench));
  await (options.json === true ? writeJson(found) : tellProbed(found, options));
  if (found.failed !== undefined) throw new SomeFailed();
}

function tellProbed(found: Probed, options: SourcesOptions): Promise<void> {
  const language = languageOf(options);
  const { probe: labels, rights: decisions } = watchWords(language);
  const { rights } = found;
  const marks = rights?.by.map(({ basis, value }) => `${basis}: ${value}`).join("; ") ?? "";
  const rows: readonly (readonly [label: string, value: string | number | undefined])[] = [
    [labels.address, found.address],
    [labels.moved, found.movedTo],
    [labels.kind, found.kind && sourceKindInWords(found.kind, language)],
    [labels.title, found.title],
    [labels.items, found.failed === undefined ? found.items : undefined],
    ...found.newest.map(({ title = "", published = "?", address = "" }) => [labels.newest, `${published}  ${title}  ${address}`] as const),
    ...found.feeds.map(({ url, title }) => [labels.feeds, `${url}  ${title}`] as const),
    [labels.rights, rights && `${decisions[rights.decision]}${marks === "" ? "" : ` (${marks})`}`],
    ...(rights?.notes ?? []).map(({ basis, value }) => [labels.note, `${basis}: ${value}`] as const),
    ...found.notes.map((text) => [labels.note, failureInWords({ reason: text }, language)] as const),
    [labels.failed, found.failed && failureInWords({ kind: found.kindOfFailure, reason: found.failed }, language)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return write(rows.map(([label, value]) => (value === undefined ? "" : `${label.padEnd(width)}  ${cleanLine(String(value))}\n`)).join(""));
}

async function take(file: string, options: SourcesOptions): Promise<void> {
  const report = await withLedger(options, true, (bench) => importSources(bench, file));
  for (const text of report.notes) note(noteLine(file, text, languageOf(options)));
  if (options.json === true) return writeJson(report);
  return write(`${watchWords(languageOf(options)).imported(report.added, report.changed, report.known)}\n`);
}

async function give(_what: string, options: SourcesOptions): Promise<void> {
  const { opml, left } = await withLedger(options, false, exportSources);
  if (left > 0) note(watchWords(languageOf(options)).notExported(left));
  return write(`${opml.trimEnd()}\n`);
}
