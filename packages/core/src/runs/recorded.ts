import { parseWhen } from "../calendar/when.ts";
import type { Zone } from "../calendar/zone.ts";
import type { Recording } from "../journal/entry.ts";
import type { TitleReading } from "./classify.ts";
import type { RunDraft } from "./draft.ts";
import { kindOfHeartRate } from "./effort.ts";
import type { RunValues } from "./parameters.ts";
import { RUN_KINDS, type RunKind } from "./run.ts";

const RUNNING = /run|jog|treadmill|lauf|course|corsa|carrera/i;
export const isRunning = (sport: string): boolean => RUNNING.test(sport);

/** A recorded run as it was done, before it is matched with the plan; undefined where its start is no time. */
export function runOfRecording(
  recording: Recording,
  zone: Zone,
  read: (title: string) => TitleReading,
  values: RunValues,
): RunDraft | undefined {
  const when = parseWhen(recording.start, zone);
  if (when?.at == null) return undefined;
  const title = recording.title ?? "";
  const named = read(title).parts[0];
  const kind = named && (RUN_KINDS as readonly string[]).includes(named.kind) ? (named.kind as RunKind) : undefined;
  const spoken = named && kind !== undefined && named.place !== "decide";
  const measured = kindOfHeartRate(recording, values);
  const decided = spoken
    ? { kind, confidence: named.confidence, because: named.because, place: named.place }
    : measured
      ? { ...measured, place: "nothing" as const }
      : { kind: "easy" as const, confidence: 0.4, because: "it was recorded as a run", place: "decide" as const };
  return {
    id: `${recording.source}/${recording.uid}`,
    start: when.at,
    minutes: Math.max(1, Math.round(recording.durationMin)),
    day: when.day,
    assumedTime: false,
    assumedLength: false,
    title,
    optional: false,
    distanceM: recording.distanceM ?? null,
    done: true,
    source: { name: recording.source, uid: recording.uid },
    ...decided,
  };
}

const within = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * Math.max(a, b);

function alike(plan: RunDraft, done: RunDraft, tolerance: number): boolean {
  if (plan.day !== done.day || plan.done) return false;
  if (within(plan.minutes, done.minutes, tolerance)) return true;
  return plan.distanceM !== null && done.distanceM !== null && within(plan.distanceM, done.distanceM, tolerance);
}

/** How far a recording is from a planned run: a time that the calendar gave counts before the length. */
function distanceBetween(plan: RunDraft, done: RunDraft): number {
  const apart = Math.abs(plan.start - done.start);
  return (plan.assumedTime ? apart / 10 : apart) + 2 * Math.abs(plan.minutes - done.minutes);
}

function joined(plan: RunDraft, done: RunDraft, recording: Recording, values: RunValues): RunDraft {
  const measured = kindOfHeartRate(recording, values);
  const kind = measured && plan.place === "decide" ? { ...measured, place: "nothing" as const } : {};
  const { start, minutes } = done;
  return {
    ...plan,
    ...kind,
    start,
    minutes,
    day: done.day,
    assumedTime: false,
    assumedLength: false,
    done: true,
    optional: false,
    distanceM: done.distanceM ?? plan.distanceM,
  };
}

/**
 * R7: each recorded run takes the planned run of its day that it fits best, and becomes one with it: the plan's name and
 * kind (the heart rate's where the plan's words leave it open), the recording's true time. What fits nothing stays a run of its own.
 */
export function joinRecordings(
  planned: readonly RunDraft[],
  recordings: readonly Recording[],
  zone: Zone,
  read: (title: string) => TitleReading,
  values: RunValues,
): RunDraft[] {
  const runs = [...planned];
  const onDay = Map.groupBy(planned.keys(), (i) => (planned[i] as RunDraft).day);
  const recorded = new Recorded();
  for (const run of planned) if (run.done) recorded.add(run);
  for (const recording of recordings) {
    const done = isRunning(recording.sport) ? runOfRecording(recording, zone, read, values) : undefined;
    if (!done || recorded.hasElsewhere(done)) continue;
    const fits = (onDay.get(done.day) ?? [])
      .map((i) => ({ run: runs[i] as RunDraft, i }))
      .filter(({ run }) => alike(run, done, values.sameRunTolerance));
    const best = fits.sort((a, b) => distanceBetween(a.run, done) - distanceBetween(b.run, done) || a.i - b.i)[0];
    const run = best ? joined(best.run, done, recording, values) : done;
    if (best) runs[best.i] = run;
    else runs.push(run);
    recorded.add(run);
  }
  return runs;
}

/** Recorded runs by the days of world time that they touch: years of them are looked through once for each. */
class Recorded {
  private readonly touching = new Map<number, RunDraft[]>();

  add(run: RunDraft): void {
    for (const day of daysTouched(run)) {
      const there = this.touching.get(day);
      if (there) there.push(run);
      else this.touching.set(day, [run]);
    }
  }

  /** Whether another source has recorded the run already. */
  hasElsewhere(run: RunDraft): boolean {
    return daysTouched(run).some((day) =>
      this.touching.get(day)?.some((other) => other.source.name !== run.source.name && overlap(other, run)),
    );
  }
}

function daysTouched({ start, minutes }: RunDraft): number[] {
  const first = Math.floor(start / 1440);
  return Array.from({ length: Math.floor((start + minutes) / 1440) - first + 1 }, (_, i) => first + i);
}

/** The same run recorded twice, by a watch and a telephone, overlaps for most of its time. */
function overlap(a: RunDraft, b: RunDraft): boolean {
  const shared = Math.min(a.start + a.minutes, b.start + b.minutes) - Math.max(a.start, b.start);
  return shared > 0.5 * Math.min(a.minutes, b.minutes);
}
