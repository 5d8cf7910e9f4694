import type { Settings } from "@stridelift/core";

/* What the planner assumes where the runner has said nothing, as the page shows it before there is a plan. */

const workday = (weekday: number) => ({ weekday, from: "17:00", to: "21:00" });
const weekend = (weekday: number) => ({ weekday, from: "08:00", to: "18:00" });

export const ASSUMED = {
  available: [...[1, 2, 3, 4, 5].map(workday), ...[6, 7].map(weekend)],
  minutes: 45,
  level: "some",
  equipment: [] as string[],
  runTime: { all: "07:00" },
  policy: "separate-days",
  priority: "endurance",
  keepFree: 1,
  preferredStart: "18:00",
} satisfies Settings;
