// Packs keys with their readings into the bytes of lexicon/de/forms.bin; src/lang/de/lexicon/automaton.ts reads them.
// Layout (little-endian): "ENTLEX", version, 0, then counts and the hash (u32 each), then the sections; see README in lexicon/de.
const END = 0;

/** FNV-1a, 32 bit. */
function hash(bytes, from) {
  let h = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) h = Math.imul(h ^ bytes[i], 0x01000193);
  return h >>> 0;
}

/** How to make the lemma from the form: keep some letters, leave two out ("ge", "zu"), cut the end, append. */
function ruleFor(form, lemma) {
  const shared = (a, b) => {
    let n = 0;
    while (n < a.length && n < b.length && a[n] === b[n]) n++;
    return n;
  };
  const plain = shared(form, lemma);
  let best = { keep: 0, drop: 0, cut: form.length - plain, append: lemma.slice(plain) };
  for (let keep = 0; keep <= Math.min(plain, 15); keep++) {
    const middle = form.slice(keep, keep + 2);
    if (middle !== "ge" && middle !== "zu") continue;
    const rest = form.slice(keep + 2);
    const n = shared(rest, lemma.slice(keep));
    const append = lemma.slice(keep + n);
    if (append.length < best.append.length) best = { keep, drop: 2, cut: rest.length - n, append };
  }
  return best;
}

/** Minimal automaton over sorted keys (Daciuk et al. 2000, sorted input); a key's value is the target of its END edge. */
function buildAutomaton(entries) {
  const register = new Map();
  const nodes = [];
  const open = [{ edges: [] }];
  const freeze = (node) => {
    const signature = node.edges.map((e) => `${e[0]}:${e[1]}`).join(" ");
    let id = register.get(signature);
    if (id === undefined) {
      id = nodes.length;
      nodes.push(node.edges);
      register.set(signature, id);
    }
    return id;
  };
  let previous = [];
  const closeTo = (depth) => {
    while (open.length > depth + 1) {
      const node = open.pop();
      open.at(-1).edges.push([previous[open.length - 1], freeze(node)]);
    }
  };
  for (const [codes, value] of entries) {
    let common = 0;
    while (common < codes.length && codes[common] === previous[common]) common++;
    closeTo(common);
    for (let i = common; i < codes.length; i++) open.push({ edges: [] });
    open.at(-1).edges.unshift([END, value]);
    previous = codes;
  }
  closeTo(0);
  const root = freeze(open[0]);
  // Offsets of edges: the root first, then in order of creation.
  const order = [root, ...nodes.keys()].filter((n, i) => i === 0 || n !== root);
  const offset = new Map();
  let edges = 0;
  for (const n of order) {
    offset.set(n, edges);
    edges += nodes[n].length;
  }
  const labels = new Uint8Array(edges);
  const targets = new Uint8Array(edges * 3);
  let at = 0;
  for (const n of order)
    for (const [i, [code, target]] of nodes[n].entries()) {
      labels[at] = code | (i === nodes[n].length - 1 ? 0x80 : 0);
      const to = code === END ? target : offset.get(target);
      targets.set([to & 255, (to >> 8) & 255, (to >> 16) & 255], at * 3);
      at++;
    }
  return { labels, targets, edges, nodes: nodes.length };
}

/**
 * @param table Map of key to an ordered list of {lemma, tag}; a key is a form, or form + "|" + prefix.
 * @returns bytes and counts
 */
export function pack(table) {
  const keys = [...table.keys()];
  const letters = [...new Set(keys.join(""))].sort();
  const strange = letters.filter((c) => c.charCodeAt(0) > 255);
  if (letters.length > 126 || strange.length > 0)
    throw new Error(`alphabet: ${letters.length} letters, outside Latin-1: ${strange.join("")}`);
  const codeOf = new Map(letters.map((c, i) => [c, i + 1]));

  const rules = new Map();
  const sets = new Map();
  const count = { readings: 0 };
  const idOf = (map, name) => {
    if (!map.has(name)) map.set(name, map.size);
    return map.get(name);
  };
  const entries = keys.map((key) => {
    const form = key.split("|")[0];
    const set = table.get(key).map(({ lemma, tag }) => {
      const r = ruleFor(form, lemma);
      count.readings++;
      return `${idOf(rules, `${r.keep},${r.drop},${r.cut},${r.append}`)}/${tag}`;
    });
    return [[...key].map((c) => codeOf.get(c)), idOf(sets, set.join(" "))];
  });
  entries.sort(([a], [b]) => {
    for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
    return a.length - b.length;
  });
  const automaton = buildAutomaton(entries);

  const latin1 = (s) => [...s].map((c) => c.charCodeAt(0));
  const ruleBytes = [];
  const ruleAt = [];
  for (const r of rules.keys()) {
    const [keep, drop, cut, ...append] = r.split(",");
    ruleAt.push(ruleBytes.length);
    const text = latin1(append.join(","));
    ruleBytes.push((Number(keep) << 4) | Number(drop), Number(cut), text.length, ...text);
  }
  const setBytes = [];
  const setAt = [];
  for (const s of sets.keys()) {
    setAt.push(setBytes.length);
    const readings = s.split(" ");
    setBytes.push(readings.length);
    for (const r of readings) {
      const [rule, tag] = r.split("/").map(Number);
      setBytes.push(rule & 255, rule >> 8, tag);
    }
  }
  const u32 = (list) => new Uint8Array(list.flatMap((n) => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24]));
  const sections = [
    Uint8Array.from(latin1(letters.join(""))),
    automaton.labels,
    automaton.targets,
    u32(ruleAt),
    Uint8Array.from(ruleBytes),
    u32(setAt),
    Uint8Array.from(setBytes),
  ];
  const head = [...latin1("ENTLEX"), 1, 0];
  const length = 8 + 4 + sections.length * 4 + sections.reduce((n, s) => n + s.length, 0);
  const bytes = new Uint8Array(length);
  bytes.set(head, 0);
  bytes.set(u32(sections.map((s) => s.length)), 12);
  let at = 12 + sections.length * 4;
  for (const s of sections) {
    bytes.set(s, at);
    at += s.length;
  }
  bytes.set(u32([hash(bytes, 12)]), 8);
  const counts = {
    keys: keys.length,
    readings: count.readings,
    sets: sets.size,
    rules: rules.size,
    nodes: automaton.nodes,
    edges: automaton.edges,
  };
  return { bytes, counts };
}
