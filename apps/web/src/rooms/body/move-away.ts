import type { BodyBoard, Doors } from "../../worker/doors.ts";

const DAY_MS = 86_400_000;
const STEP_MIN = 30;
const FOCUSES = ["full", "light", "upper"];

/** A3: the place one to two days later that costs the plan the least; null where there is none. */
export async function moveAway(
  device: Pick<Doors, "regrets">,
  { start, focus }: Pick<BodyBoard["sessions"][number], "start" | "focus">,
): Promise<{ start: string } | null> {
  const mondays = new Set([mondayAfter(start, 1), mondayAfter(start, 2)]);
  const weeks = await Promise.all([...mondays].map((monday) => device.regrets(monday, STEP_MIN, start)));
  const places = weeks.flatMap(({ starts, regret }) =>
    starts.flatMap((at, i) => {
      const cost = regret[3 * i + FOCUSES.indexOf(focus)] ?? null;
      const later = Date.parse(at) - Date.parse(start);
      return cost === null || later < DAY_MS || later > 2 * DAY_MS ? [] : [{ start: at, cost }];
    }),
  );
  return places.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

/** The Monday of the week of the day so many days after a start. */
function mondayAfter(start: string, days: number): string {
  const day = Math.round(Date.parse(`${start.slice(0, 10)}T00:00:00Z`) / DAY_MS) + days;
  return new Date((day - ((day + 3) % 7)) * DAY_MS).toISOString().slice(0, 10);
}
