import { type Exercise, type LoggedSet, loggedSetSchema } from "@stridelift/core";
import type { Piece, Placed, Unit } from "./piece.ts";

/** What the pieces behind a name say, or why they cannot be followed and where. */
export type Built =
  | { readonly sets: readonly LoggedSet[]; readonly pain?: number }
  | { readonly wrong: string; readonly at?: readonly [number, number] };

/** Sets that share loads and reserve. */
interface Group {
  amounts: readonly number[] | undefined;
  unit: Unit | null;
  loads: readonly number[] | undefined;
  reserve: readonly number[] | undefined;
  /** A bare number: more of them go on the list. */
  open: boolean;
}

/** The sets of an exercise, in its own measure where the text names none. Words are passed over. */
export function buildSets(placed: readonly Placed[], measure: Exercise["measure"]): Built {
  const groups: Group[] = [];
  let pain: number | undefined;
  for (const { piece, words, at } of placed) {
    if (piece.is === "unknown") return { wrong: `"${words}" is no sets, load or reserve`, at };
    if (piece.is === "pain") pain = piece.level;
    else if (isStray(groups.at(-1), words))
      return { wrong: `"${words}" has no unit; a load is written ${words}kg`, at };
    else if (piece.is !== "word") take(groups, piece, !COUNTED.test(words));
  }
  if (pain !== undefined && pain > 10) return { wrong: "Pain is 0 to 10" };
  const sets: LoggedSet[] = [];
  for (const group of groups) {
    const found = setsOf(group, measure);
    if ("wrong" in found) return found;
    sets.push(...found.sets);
  }
  if (sets.length === 0) return { wrong: "It says no sets" };
  if (sets.length > MOST_SETS) return { wrong: "So many sets are more than one exercise has" };
  return pain === undefined ? { sets } : { sets, pain };
}

const MOST_SETS = 50;

/** `3x5`, `3 sets of 5`: the sets are counted, so a bare number behind is none of them. */
const COUNTED = /[x×*]|set/i;

/** A number alone behind sets that are whole: it may be a load or a further set. */
function isStray(last: Group | undefined, words: string): boolean {
  return last?.amounts !== undefined && !last.loads && !last.open && /^\d+(?:\.\d+)?$/.test(words);
}

function take(groups: Group[], piece: Exclude<Piece, { is: "word" | "unknown" | "pain" }>, isBare: boolean): void {
  const last = groups.at(-1);
  const begin = (more: Partial<Group>) =>
    groups.push({ amounts: undefined, unit: null, loads: undefined, reserve: undefined, open: false, ...more });
  if (piece.is === "amounts") {
    const isOne = isBare && piece.values.length === 1;
    if (last?.amounts && last.open && isOne && !last.loads && last.unit === piece.unit) {
      last.amounts = [...last.amounts, ...piece.values];
    } else if (last && !last.amounts) Object.assign(last, { amounts: piece.values, unit: piece.unit });
    else begin({ amounts: piece.values, unit: piece.unit, open: isOne });
  } else if (piece.is === "loads") {
    if (last && !last.loads) last.loads = piece.kg;
    else begin({ loads: piece.kg });
  } else if (piece.is === "product") {
    // Behind amounts a pair of dumbbells, of which one is the load; else reps at a load.
    if (last?.amounts && !last.loads && piece.count === 2) last.loads = [piece.kg];
    else begin({ amounts: [piece.count], loads: [piece.kg] });
  } else if (last) last.reserve = piece.left;
}

function setsOf({ amounts, unit, loads, reserve }: Group, measure: Exercise["measure"]): Built {
  if (!amounts) return { wrong: "It says a load and no sets" };
  const uneven = [loads, reserve].find((list) => list && list.length !== 1 && list.length !== amounts.length);
  if (uneven) return { wrong: `${amounts.length} sets and ${uneven.length} values do not fit` };
  const field = unit === null || (unit === "reps" && measure === "contacts") ? measure : unit;
  const sets = amounts.map((amount, i): LoggedSet => {
    const loadKg = loads?.[i] ?? loads?.[0];
    const rir = reserve?.[i] ?? reserve?.[0];
    return { [field]: amount, ...(loadKg === undefined ? {} : { loadKg }), ...(rir === undefined ? {} : { rir }) };
  });
  const bad = sets.find((set) => !loggedSetSchema.safeParse(set).success);
  return bad ? { wrong: `${outOfRange(bad)} is out of range` } : { sets };
}

/** The first number of a set that does not fit, as it is said. */
function outOfRange(set: LoggedSet): string {
  const field = loggedSetSchema.safeParse(set).error?.issues[0]?.path[0];
  if (field === "loadKg") return `A load of ${set.loadKg} kg`;
  if (field === "rir") return `${set.rir} left`;
  const unit = UNITS.find((each) => each === field) ?? "reps";
  return `A set of ${set[unit]} ${unit}`;
}

const UNITS: readonly Unit[] = ["reps", "seconds", "metres", "contacts"];
