/** A text in plain lower-case letters, with the place in the original that each character came from. */
export interface Folded {
  readonly text: string;
  /** Index into the original of each character of `text`. */
  readonly from: readonly number[];
}

const SPELT: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  "×": "x",
  "✕": "x",
  "½": ".5",
  "¼": ".25",
  "¾": ".75",
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "‐": "-",
  "~": " ",
  "≈": " ",
  "’": "'",
  "‘": "'",
  "′": "'",
  "`": "'",
  "´": "'",
  "”": '"',
  "“": '"',
  "″": '"',
  "•": "|",
  "·": "|",
  "→": "|",
  "\n": "|",
};

const PICTURES: readonly (readonly [RegExp, string])[] = [
  [/🏃/u, " run "],
  [/[🚴🚵🚲]/u, " bike "],
  [/[🏊🤽]/u, " swim "],
  [/[🏋💪]/u, " gym "],
  [/🧘/u, " yoga "],
  [/[🛌😴💤]/u, " rest "],
];

function foldOne(character: string): string {
  if (character >= " " && character <= "_") return character.toLowerCase();
  if (character >= "a" && character <= "z") return character;
  const spelt = SPELT[character.toLowerCase()];
  if (spelt !== undefined) return spelt;
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  const picture = PICTURES.find(([pattern]) => pattern.test(character));
  return picture ? picture[1] : [...plain].map((c) => SPELT[c] ?? (/[\p{L}\p{N}]/u.test(c) ? c : " ")).join("");
}

/** Lower case, without diacritics, one sign for each dash, quote and bullet; sport emoji become their English word. */
export function fold(title: string): Folded {
  let text = "";
  const from: number[] = [];
  let at = 0;
  for (const character of title) {
    const plain = foldOne(character);
    for (let i = 0; i < plain.length; i++) from.push(at);
    text += plain;
    at += character.length;
  }
  return { text, from };
}

/** What R4 compares: two titles with the same normal form are the same title. Case, accents, emoji and spacing do not count. */
export function normaliseTitle(title: string): string {
  return fold(title)
    .text.replace(/\s*\|\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
