import { writeFileSync } from "node:fs";
import { join } from "node:path";

const STATES = ["Estland", "Finnland", "Malta", "Zypern", "Portugal", "Irland", "Island", "Norwegen"];
const THINGS = ["Fähren", "Leuchttürme", "Briefmarken", "Obstbäume", "Fahrpläne"];

/** Short invented articles, as JSON lines in several files: the ones from number `first` on. @returns how many. */
export function writeArticles(folder: string, files: number, perFile: number, first: number): number {
  for (let f = 0; f < files; f++) {
    const lines = Array.from({ length: perFile }, (_, i) => JSON.stringify({ id: `${f}-${i}`, text: article(first + f * perFile + i) }));
    writeFileSync(join(folder, `${String(f).padStart(3, "0")}.jsonl`), `${lines.join("\n")}\n`);
  }
  return files * perFile;
}

function article(n: number): string {
  const [a, b] = [STATES[n % STATES.length], STATES[(n + 1 + (Math.floor(n / STATES.length) % (STATES.length - 1))) % STATES.length]];
  return `${a} und ${b} haben ein Abkommen über ${THINGS[n % THINGS.length]} unterzeichnet. Es trägt die Nummer ${n}.`;
}
