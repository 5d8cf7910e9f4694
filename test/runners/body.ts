import { formatDay } from "../../packages/core/src/calendar/day.ts";
import type { OwnedLoads, ScreenId } from "../../packages/core/src/journal/training.ts";
import { AREA_STATES, AREAS } from "../../packages/core/src/library/area.ts";
import { EXERCISES } from "../../packages/core/src/library/exercises.ts";
import { PATTERNS } from "../../packages/core/src/library/pattern.ts";
import type { Lifter } from "../checker/session/facts.ts";
import type { Journal } from "../oracle/season/ground.ts";

type Flag = NonNullable<Lifter["flags"]>[number];

/** Results far from every threshold, with the area that each flags beyond doubt. */
const FAILED: readonly { screen: ScreenId; value: number; sided: boolean; flag: Flag }[] = [
  { screen: "knee-to-wall", value: 3, sided: true, flag: { area: "ankle", as: "tight" } },
  { screen: "heel-raises", value: 4, sided: true, flag: { area: "calf", as: "weak" } },
  { screen: "single-leg-squat", value: 4, sided: true, flag: { area: "gluteus-medius", as: "weak" } },
  { screen: "bridge-hold", value: 3, sided: true, flag: { area: "gluteus-maximus", as: "weak" } },
  { screen: "plank", value: 10, sided: false, flag: { area: "deep-core", as: "weak" } },
  { screen: "side-plank", value: 5, sided: true, flag: { area: "lateral-trunk", as: "weak" } },
  { screen: "thoracic-rotation", value: 20, sided: true, flag: { area: "thoracic-spine", as: "tight" } },
];
const PASSED: readonly { screen: ScreenId; value: number; sided: boolean }[] = [
  { screen: "knee-to-wall", value: 13, sided: true },
  { screen: "heel-raises", value: 42, sided: true },
  { screen: "squat-reps", value: 20, sided: false },
  { screen: "plank", value: 180, sided: false },
];

/** Areas that the runner names or a screen finds, and whether a screen bars the jumps. */
export function areas(journal: Journal, today: number): Pick<Lifter, "flags" | "gated"> {
  const { random } = journal;
  const flags: Flag[] = [];
  if (random.chance(0.4)) {
    const named = random.some(AREAS, random.whole(1, 3)).map((area) => ({ area, as: random.one(AREA_STATES) }));
    journal.set("areas", named);
    flags.push(...named);
  }
  const tell = (screen: ScreenId, value: number, sided: boolean) =>
    journal.add("screened", {
      screen,
      date: formatDay(today - random.whole(1, 20)),
      ...(sided ? { left: value, right: value } : { both: value }),
    });
  const failed = random.chance(0.4) ? random.some(FAILED, random.whole(1, 3)) : [];
  for (const { screen, value, sided, flag } of failed) {
    tell(screen, value, sided);
    flags.push(flag);
  }
  const other = PASSED.filter((p) => !failed.some((f) => f.screen === p.screen));
  if (random.chance(0.4)) for (const { screen, value, sided } of random.some(other, 3)) tell(screen, value, sided);
  return { flags, gated: failed.some((f) => f.screen === "heel-raises") };
}

/** Up to six exercises, or all of one pattern but for a few. */
export function avoided(journal: Journal): string[] {
  const { random } = journal;
  if (random.chance(0.5)) return [];
  const pattern = random.one(PATTERNS);
  const whole = random.chance(0.2) ? EXERCISES.filter((e) => e.pattern === pattern) : [];
  const some = random.some(EXERCISES, random.whole(1, 6));
  const ids = [...new Set([...whole, ...some].map((e) => e.id))];
  journal.set("avoid", ids);
  return ids;
}

export function weights(journal: Journal): OwnedLoads {
  const { random } = journal;
  if (random.chance(0.5)) return {};
  const maybe = <T>(value: T): T | undefined => (random.chance(0.7) ? value : undefined);
  const plates = random.some([1.25, 2.5, 5, 10, 15, 20, 25], random.whole(1, 6));
  const loads = {
    barKg: maybe(random.one([10, 15, 20])),
    platesKg: maybe(plates.map((kg) => ({ kg, count: random.whole(1, 6) }))),
    dumbbellsKg: maybe(random.one([[5], [2, 4, 6, 8, 10], [7.5, 12.5, 20], [10, 15, 20, 25, 30]])),
    kettlebellsKg: maybe(random.one([[8], [12, 16], [16, 24, 32]])),
    medicineBallsKg: maybe(random.one([[3], [2, 5]])),
    stackStepKg: maybe(random.one([2.5, 5, 7])),
    backpackKg: maybe(random.one([8, 15, 25])),
  };
  const owned = Object.fromEntries(Object.entries(loads).filter(([, value]) => value !== undefined)) as OwnedLoads;
  journal.set("loads", owned);
  return owned;
}

/** The health answers without a symptom; fragile bones now and then, cleared or not. */
export function health(journal: Journal, today: number): Pick<Lifter, "bones"> {
  const { random } = journal;
  const fragile = random.chance(0.1);
  if (!fragile && random.chance(0.4)) return {};
  const date = formatDay(today - random.whole(5, 30));
  journal.add("health", { date, symptoms: [], ...(fragile ? { fragileBones: true } : {}) });
  if (!fragile) return {};
  const cleared = random.chance(0.4);
  if (cleared) journal.add("cleared", { date: formatDay(today - random.whole(0, 4)), of: "bones" });
  return { bones: cleared ? "cleared" : "fragile" };
}
