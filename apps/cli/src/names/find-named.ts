import { nearest } from "../arguments/nearest.ts";

/** Something with an id and a name that a runner may type in other words. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a typed name means: one thing; one, though it was mistyped; several; or nothing. */
export type Found<T> = { readonly one: T; readonly mistyped: boolean } | { readonly several: readonly T[] };

/** Short forms as lifters write them. */
const SHORT: Readonly<Record<string, string>> = {
  db: "dumbbell",
  kb: "kettlebell",
  bb: "barbell",
  sl: "single leg",
  sa: "single arm",
  rdl: "romanian deadlift",
  ohp: "overhead press",
  rfess: "rear foot elevated split squat",
};

/**
 * The thing that `text` names: by id or name, by how one begins, by words that stand in one, else by the nearest spelling.
 * Case, accents, hyphens and plurals do not count. Where several would do, the only one among `preferred` is meant.
 * Undefined: none is near.
 */
export function findNamed<T extends Named>(
  text: string,
  all: readonly T[],
  preferred: readonly T[] = [],
): Found<T> | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const wanted = words.join("");
  const steps: readonly ((spelling: readonly string[]) => boolean)[] = [
    (spelling) => spelling.join("") === wanted,
    (spelling) =>
      spelling.join("").startsWith(wanted) || words.every((word) => spelling.some((each) => each.startsWith(word))),
  ];
  for (const step of steps) {
    const fits = all.filter((each) => spellingsOf(each).some(step));
    const liked = fits.filter((each) => preferred.includes(each));
    const [one] = fits.length === 1 ? fits : liked.length === 1 ? liked : [];
    if (one) return { one, mistyped: false };
    if (fits.length > 1) return { several: liked.length > 1 ? liked : fits };
  }
  return nearestOf(words.join(" "), all, preferred);
}

/** Names in a row for a sentence, of very many the first six. */
export function namesText(several: readonly Named[]): string {
  const most = 6;
  const names = several.slice(0, most).map(({ name }) => name);
  return several.length > most ? `${names.join(", ")} and ${several.length - most} more` : names.join(", ");
}

function nearestOf<T extends Named>(text: string, all: readonly T[], preferred: readonly T[]): Found<T> | undefined {
  for (const pool of [preferred, all]) {
    const spelt = pool.flatMap((each) => spellingsOf(each).map((spelling) => [spelling.join(" "), each] as const));
    const meant = nearest(
      text,
      spelt.map(([spelling]) => spelling),
    );
    const one = spelt.find(([spelling]) => spelling === meant)?.[1];
    if (one) return { one, mistyped: true };
  }
  return undefined;
}

function spellingsOf({ id, name }: Named): string[][] {
  return [wordsOf(id), wordsOf(name)];
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORT[word] ?? word).split(" "))
    .filter((word) => word !== "")
    .map(singular);
}

function singular(word: string): string {
  if (word.length < 3 || /[^s]ss$|us$|is$/.test(word)) return word;
  return word.replace(/sses$/, "ss").replace(/([^s])s$/, "$1");
}
