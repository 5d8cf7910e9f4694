import { formatDay } from "../../../packages/core/src/calendar/day.ts";
import { type Ground, type Journal, local, WEEKDAYS } from "./ground.ts";

const EASY = ["Easy 45 min", "Recovery run 30 min", "Easy run"];
const MEDIUM = ["Steady 60 min", "Medium-long run 14 km"];
const HARD = ["Tempo run 50 min", "6 x 800 m intervals", "Hill repeats 50 min", "Threshold 60 min"];
const LONG = ["Long run 18 km", "Long run 28 km", "Long run 2:30", "Long run 24 km with 10 km at marathon pace"];

/** A usual week, changed a little from week to week; with a second run on some days. Gives the days of cross-training. */
export function runs(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  const days = random.some(WEEKDAYS, random.whole(2, 7));
  const usual = new Map(
    days.map((d, i) => [
      d,
      random.one(i === 0 ? LONG : i < random.whole(2, 4) ? HARD : random.chance(0.3) ? MEDIUM : EASY),
    ]),
  );
  const timed = random.one([0, 0.5, 1]);
  const usualTime = new Map(WEEKDAYS.map((d) => [d, random.whole(5 * 4, 20 * 4) * 15]));
  const cross = random.chance(0.3) ? random.one(WEEKDAYS) : 0;
  const crossDays: string[] = [];
  for (let day = ground.first - 14; day <= ground.last + 7; day++) {
    const weekday = ((((day - ground.first) % 7) + 7) % 7) + 1;
    const title = random.chance(0.1) ? random.one([...EASY, ...HARD, undefined]) : usual.get(weekday);
    if (title) run(journal, ground, day, title, random.chance(timed) ? (usualTime.get(weekday) as number) : undefined);
    if (title && random.chance(0.08))
      run(journal, ground, day, random.one([...EASY, ...MEDIUM]), random.whole(16 * 4, 20 * 4) * 15);
    if (weekday !== cross) continue;
    journal.add("event", {
      source: "cal",
      uid: `cross-${day}`,
      title: "Cycling 60 min",
      sport: "bike",
      start: formatDay(day),
    });
    crossDays.push(formatDay(day));
  }
  return crossDays;
}

function run(journal: Journal, ground: Ground, day: number, title: string, minute: number | undefined): void {
  const uid = `run-${day}-${minute ?? "day"}`;
  const start = minute === undefined ? formatDay(day) : local(day, minute);
  journal.add("event", { source: "cal", uid, title, start, sport: "run" });
  if (minute === undefined) ground.closed.add(day);
  else ground.spans.push({ day, from: minute, to: minute + 240 });
}

export function races(journal: Journal, ground: Ground): void {
  const { random } = journal;
  for (let n = random.one([0, 1, 1, 2, 3]); n > 0; n--) {
    const day = random.whole(ground.first - 10, ground.last + 14);
    if (ground.closed.has(day)) continue;
    const distanceM = random.one([10_000, 21_097, 42_195, 50_000, null]);
    journal.add("race", {
      race: `race-${n}`,
      date: formatDay(day),
      distanceM,
      priority: random.one(["A", "B", "C"]),
      name: `Race ${n}`,
      ...(random.chance(0.5) ? { time: random.one(["08:00", "10:30", "18:00"]) } : {}),
    });
    ground.closed.add(day);
  }
}
