/**
 * One letter per sound that transliterations write in several ways. Longer spellings stand before shorter ones in the pattern, so that
 * "tsch" is not read as t, s, ch.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  // Dschabarow, Jabarov, Djabarow; Sergej, Sergey, Sergei; Selenskyj, Zelenskyy, Selenski
  ...{ dsch: "i", dzh: "i", dj: "i", j: "i", y: "i" },
  // Tschetschenow, Chechenov, Czeczenow; German ch is English kh: all are one sound here.
  ...{ tsch: "x", tch: "x", cz: "x", ch: "x", kh: "x" },
  // Schoigu, Shoigu; Sinaida, Zinaida; Zhanna, Schanna
  ...{ sch: "s", sh: "s", zh: "s", ß: "s", z: "s" },
  ...{ w: "v", ph: "f", ck: "k", q: "k", c: "k", gh: "g", dh: "d" },
  // Ahmadou, Ahmadu; Müller, Mueller
  ...{ ou: "u", oo: "u", ue: "u", ae: "a", oe: "o" },
  // Letters that Unicode does not take apart into a base and a mark.
  ...{ ł: "l", ø: "o", đ: "d", ı: "i", æ: "a", œ: "o", ð: "d", þ: "t", ə: "a" },
};
const SPELLINGS = new RegExp(
  Object.keys(SOUNDS)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/**
 * A key that the spellings of one foreign name in German, English and French share: "Alijew" and "Aliyev", "Chamenei" and "Khamenei",
 * "Raissi" and "Raisi". Different names can share a key too, so it may only find whole names of several words, never a word alone.
 */
export function soundKey(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ`-]/gu, "")
    .replace(SPELLINGS, (spelling) => SOUNDS[spelling] ?? spelling)
    .replace(/(\p{L})\1+/gu, "$1");
}
