import { massText, numberText } from "../../words/forms.svelte.ts";
import { speech } from "../../words/speech.svelte.ts";
import type { AboutExercise } from "../../worker/doors.ts";
import type { Values } from "./running.ts";

/** An amount with its unit: “8”, “30 s”, “20 m”, “12 contacts”. */
export function amountText(values: Values, bare = true): string {
  const { unit } = speech.word.player;
  if (values.reps !== undefined) return bare ? String(values.reps) : `${values.reps} ${unit.reps}`;
  for (const measure of ["seconds", "metres", "contacts"] as const) {
    const value = values[measure];
    if (value !== undefined) return `${numberText(value)} ${unit[measure]}`;
  }
  return "–";
}

/** A set as it is read: “6 × 42.5 kg”. */
export function setText(values: Values): string {
  const amount = amountText(values);
  return values.loadKg === undefined ? amount : `${amount} × ${massText(values.loadKg)}`;
}

/** Sets of one exercise on a line; equal ones are counted: “3 × 6, 42.5 kg”. */
export function setsLine(sets: readonly Values[]): string {
  const [first] = sets;
  if (first === undefined) return "–";
  const isSame = sets.every((set) => setText(set) === setText(first));
  if (!isSame) return sets.map(setText).join(" · ");
  const load = first.loadKg === undefined ? "" : `, ${massText(first.loadKg)}`;
  return `${sets.length} × ${amountText(first)}${load}`;
}

export function isEachSide(about: AboutExercise | undefined): boolean {
  return about?.sides === "each" && about.measure !== "contacts";
}
