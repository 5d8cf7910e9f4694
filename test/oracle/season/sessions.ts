import { formatDay, mondayOf } from "../../../packages/core/src/calendar/day.ts";
import { minuteOf } from "../../checker/clock.ts";
import type { DoneSession } from "../../checker/facts.ts";
import { blocked, type Ground, instantText, type Journal, local } from "./ground.ts";

/** Timed sessions of the runner's own, and untimed ones, whose days are preferred. */
export function ownSessions(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  const preferred: string[] = [];
  if (!random.chance(0.35)) return preferred;
  for (let n = random.whole(1, 6); n > 0; n--) {
    const day = random.whole(ground.first - 7, ground.last);
    const start = random.whole(6 * 4, 20 * 4) * 15;
    if (blocked(ground, day, start)) continue;
    if (random.chance(0.5)) {
      journal.add("event", {
        source: "cal",
        uid: `own-${day}`,
        title: "Strength training",
        start: local(day, start),
        end: local(day, start + 60),
        sport: "strength",
      });
      ground.closed.add(day);
    } else if (!preferred.includes(formatDay(day))) {
      journal.add("event", {
        source: "cal",
        uid: `wish-${day}`,
        title: "Strength training",
        start: formatDay(day),
        sport: "strength",
      });
      preferred.push(formatDay(day));
    }
  }
  return preferred;
}

export function otherEvents(journal: Journal, ground: Ground): void {
  const { random } = journal;
  for (let n = random.one([0, 0, 3, 10]); n > 0; n--) {
    const day = random.whole(ground.first, ground.last);
    const from = random.whole(6 * 4, 20 * 4) * 15;
    journal.add("busy", {
      busy: `busy-${n}`,
      start: local(day, from),
      end: local(day, from + random.one([30, 60, 150])),
      title: "Appointment",
    });
    ground.spans.push({ day, from, to: from + 150 });
  }
  for (let n = random.one([0, 0, 1, 4]); n > 0; n--) {
    const windows = random.one([
      [],
      [{ from: "09:00", to: "12:00" }],
      [
        { from: "12:15", to: "13:30" },
        { from: "13:30", to: "14:00" },
      ],
      [{ from: "05:00", to: "23:00" }],
    ]);
    journal.add("day-available", { date: formatDay(random.whole(ground.first, ground.last)), windows });
  }
}

export function doneSessions(journal: Journal, ground: Ground): DoneSession[] {
  const { random } = journal;
  if (!random.chance(0.4)) return [];
  const done: DoneSession[] = [];
  for (let day = ground.today - 4; day < ground.today; day += random.whole(2, 3)) {
    const start = random.whole(6 * 4, 20 * 4) * 15;
    if (blocked(ground, day, start)) continue;
    const focus = random.one(["full", "light", "upper"] as const);
    journal.add("done", { start: local(day, start), minutes: ground.minutes, focus });
    done.push({ start: instantText(ground, day, start), minutes: ground.minutes, focus });
    ground.closed.add(day);
  }
  return done;
}

export function announcedSessions(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  if (!random.chance(0.4)) return [];
  const starts = slots(journal, ground, random.whole(1, 12));
  const sessions = starts.map(({ day, start }, i) => ({
    id: `${formatDay(mondayOf(day))}-${i + 1}`,
    start: instantText(ground, day, start),
    end: instantText(ground, day, start + ground.minutes),
    focus: random.one(["full", "light", "upper"] as const),
    phase: "strength",
  }));
  journal.add("announced", { today: formatDay(ground.today), sessions });
  return sessions.map((s) => s.start);
}

export function pinnedSessions(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  if (!random.chance(0.3)) return [];
  return slots(journal, ground, random.whole(1, 4)).flatMap(({ day, start }) => {
    if (blocked(ground, day, start)) return [];
    journal.add("pinned", { start: local(day, start), focus: random.one(["full", "full", "light", "upper"]) });
    ground.closed.add(day);
    return [instantText(ground, day, start)];
  });
}

/** Starts inside the weekly windows from today on, one a day, in order; none where the clock changes by night. */
function slots(journal: Journal, ground: Ground, count: number): { day: number; start: number }[] {
  const { random } = journal;
  const days = Array.from({ length: ground.last - ground.today + 1 }, (_, i) => ground.today + i);
  return random
    .some(days, count)
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const weekday = ((day - ground.first) % 7) + 1;
      const windows = (ground.available ?? []).filter((w) => w.weekday === weekday && minuteOf(w.from) >= 300);
      if (windows.length === 0) return [];
      const window = random.one(windows);
      const starts: number[] = [];
      for (let m = Math.ceil(minuteOf(window.from) / 15) * 15; m + ground.minutes <= minuteOf(window.to); m += 15)
        starts.push(m);
      return starts.length > 0 ? [{ day, start: random.one(starts) }] : [];
    });
}
