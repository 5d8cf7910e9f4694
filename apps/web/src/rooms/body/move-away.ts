import type { Doors } from "../../worker/doors.ts";

const DAY_MS = 86_400_000;
const STEP_MIN = 30;
const FOCUSES = ["full", "light", "upper"] as const;

export interface Elsewhere {
  readonly start: string;
  /** Lighter than it was where nothing else keeps the rules. */
  readonly focus: (typeof FOCUSES)[number];
}

/** A3: the place one to two days after a start that costs the plan the least; null where there is none. */
export async function moveAway(device: Pick<Doors, "regrets">, start: string): Promise<Elsewhere | null> {
  const mondays = new Set([mondayAfter(start, 1), mondayAfter(start, 2)]);
  const weeks = await Promise.all([...mondays].map((monday) => device.regrets(monday, STEP_MIN, start)));
  const places = weeks.flatMap(({ starts, regret }) =>
    starts.flatMap((at, i) => {
      const later = Date.parse(at) - Date.parse(start);
      if (later < DAY_MS || later > 2 * DAY_MS) return [];
      return FOCUSES.flatMap((focus, j) => {
        const cost = regret[FOCUSES.length * i + j] ?? null;
        return cost === null ? [] : [{ start: at, focus, cost }];
      });
    }),
  );
  const best = places.sort((a, b) => a.cost - b.cost)[0];
  return best === undefined ? null : { start: best.start, focus: best.focus };
}

/** The Monday of the week of the day so many days after a start. */
function mondayAfter(start: string, days: number): string {
  const day = Math.round(Date.parse(`${start.slice(0, 10)}T00:00:00Z`) / DAY_MS) + days;
  return new Date((day - ((day + 3) % 7)) * DAY_MS).toISOString().slice(0, 10);
}
