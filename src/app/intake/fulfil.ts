import { canonicalAddress } from "../../ledger/index.ts";
import type { IntakeItem, IntakeReport } from "../../publish/index.ts";
import { deleteDocument } from "../delete.ts";
import { ingestAddress } from "../ingest-address.ts";
import { type FileArticle, ingestFile } from "../ingest-file.ts";
import { sampleFiles } from "../sample.ts";
import { tryToSettle } from "../settle/try-to-settle.ts";
import type { WebTools } from "../watch/web-tools.ts";
import type { Workbench } from "../workbench.ts";
import { ENOUGH_TIME, type IntakeWish, MOST_ITEMS, type Told } from "./wish.ts";

/** What a pasted text is called that has no title. */
const PASTED = "Text";

/** Takes in what is wished, one article after another, as `entente ingest` does; one that fails does not stop the rest. */
export async function fulfil(bench: Workbench, tools: WebTools, wish: IntakeWish, now: () => number = Date.now): Promise<IntakeReport> {
  const from = now();
  const items: IntakeItem[] = [];
  let [unlisted, claims, stopped] = [0, 0, false];
  for await (const item of wish.is === "no-sample" ? removed(bench) : taken(bench, tools, wish)) {
    if (items.length < MOST_ITEMS) items.push(item);
    else unlisted++;
    claims += item.claims ?? 0;
    if (now() - from > ENOUGH_TIME) {
      stopped = true;
      break;
    }
  }
  await tryToSettle(bench);
  return { items, unlisted, claims, ...(stopped && { stopped: "time" as const }) };
}

async function* taken(bench: Workbench, tools: WebTools, wish: Exclude<IntakeWish, { is: "no-sample" }>): AsyncGenerator<IntakeItem> {
  if (wish.is === "address") {
    yield toItem(await ingestAddress(bench, await tools.web(), wish.url, told(wish), {}));
    return;
  }
  if (wish.is === "sample") {
    for (const path of sampleFiles(bench.root))
      for await (const article of ingestFile(bench, path, { sample: true, restore: true })) yield toItem(article);
    return;
  }
  const given = told(wish);
  if (wish.is === "text") {
    for await (const article of ingestFile(bench, { stdin: asRecord(wish), name: PASTED_FILE }, { reader: tools.reader }))
      yield { ...toItem(article), name: wish.title ?? PASTED };
    return;
  }
  for (const { name, bytes } of wish.files) {
    if (isOpml(bytes)) yield { name, became: "failed", warnings: [], kind: "feed-list", reason: "a list of sources" };
    else for await (const article of ingestFile(bench, { stdin: bytes, name }, { given, reader: tools.reader })) yield toItem(article);
  }
}

/** A pasted text is a line of JSON lines, which can say all that was typed in beside it. */
const PASTED_FILE = "pasted.jsonl";

function asRecord({ text, title, url, ...more }: Extract<IntakeWish, { is: "text" }>): Uint8Array {
  const address = url === undefined ? undefined : (canonicalAddress(url) ?? url);
  return Buffer.from(`${JSON.stringify({ text, title, url: address, ...told(more) })}\n`);
}

/** An OPML file holds no articles: it says where some are. */
function isOpml(bytes: Uint8Array): boolean {
  return /<opml[\s>]/iu.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1"));
}

function told({ outlet, published }: Told): Told {
  return { ...(outlet !== undefined && { outlet }), ...(published !== undefined && { published }) };
}

function toItem({ name, became, warnings, partial, duplicate, kind }: FileArticle): IntakeItem {
  if ("reason" in became) return { name, became: "failed", warnings, reason: became.reason, ...(kind !== undefined && { kind }) };
  if (became.outcome === "deleted") return { name, became: "deleted", warnings, tombstone: became.tombstone };
  const { outcome, id, claims } = became;
  return {
    name,
    became: duplicate === true ? "duplicate" : outcome,
    document: id,
    claims,
    warnings,
    ...(partial === true && { partial }),
  };
}

/** Deletes every document of the sample. Its articles can be loaded again. */
async function* removed(bench: Workbench): AsyncGenerator<IntakeItem> {
  const { documents } = await bench.ledger.snapshot();
  for (const { document, sample } of documents) {
    if (!sample) continue;
    const became = await deleteDocument(bench, document.id, SAMPLE_REMOVED);
    if (became.state === "found") yield { name: document.title ?? document.id, became: "gone", warnings: [] };
  }
}

/** Why a document of the sample was deleted; in English, as what is left of it stays whatever language its reader has. */
const SAMPLE_REMOVED = "sample removed";
