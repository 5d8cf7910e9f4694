import { type Day, dateOf } from "../calendar/day.ts";
import type { Dose, RunnerState, Settings, WeeklyWindow } from "./entry.ts";

const evening = (weekday: number): WeeklyWindow => ({ weekday, from: "17:00", to: "21:00" });
const weekend = (weekday: number): WeeklyWindow => ({ weekday, from: "08:00", to: "18:00" });

/** What holds where the runner has said nothing. The plan names each of these in `inputs.assumed`. */
export const ASSUMED = {
  available: [1, 2, 3, 4, 5].map(evening).concat([6, 7].map(weekend)),
  minutes: 45,
  level: "some",
  equipment: [] as string[],
  runTime: { all: "07:00" },
  policy: "separate-days",
  priority: "endurance",
  keepFree: 1,
  preferredStart: "18:00",
  zone: "UTC",
} as const satisfies Settings;

/** The settings of a runner with nothing left open, and the names of those that were not given. */
export interface RunnerSettings {
  readonly start: string;
  readonly zone: string;
  readonly available: readonly WeeklyWindow[];
  readonly minutes: number;
  readonly dose: Dose | null;
  readonly level: NonNullable<Settings["level"]>;
  readonly equipment: readonly string[];
  readonly runTime: NonNullable<Settings["runTime"]>;
  readonly policy: NonNullable<Settings["policy"]>;
  readonly priority: NonNullable<Settings["priority"]>;
  readonly keepFree: number;
  readonly preferredStart: string;
  readonly preferences: NonNullable<Settings["preferences"]>;
  readonly born: number | null;
  readonly sex: NonNullable<Settings["sex"]> | null;
  readonly areas: NonNullable<Settings["areas"]>;
  readonly avoid: readonly string[];
  readonly loads: NonNullable<Settings["loads"]>;
  /** Names of the plan's `inputs` that the runner has not given, in the order of the contract. */
  readonly assumed: readonly string[];
}

const TOLD = ["start", "available", "minutes", "dose", "level", "equipment", "runTime"] as const;

/** Fills what the runner has not said. `today` is the start of a programme that has none. */
export function settingsOf(state: Pick<RunnerState, "settings" | "start">, today: string): RunnerSettings {
  const { settings } = state;
  const given = (name: (typeof TOLD)[number]) => (name === "start" ? state.start : settings[name]) !== undefined;
  return {
    ...ASSUMED,
    ...settings,
    start: state.start ?? today,
    dose: settings.dose ?? null,
    preferences: settings.preferences ?? [],
    born: settings.born ?? null,
    sex: settings.sex ?? null,
    areas: settings.areas ?? [],
    avoid: settings.avoid ?? [],
    loads: settings.loads ?? {},
    assumed: TOLD.filter((name) => !given(name)),
  };
}

/** Years that the runner reaches in the year of a day; null where the birth year is not given. */
export function ageOn(settings: Pick<RunnerSettings, "born">, day: Day): number | null {
  return settings.born === null ? null : dateOf(day).year - settings.born;
}
