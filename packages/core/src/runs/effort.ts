import type { CalendarEvent, Recording } from "../journal/entry.ts";
import type { RunValues } from "./parameters.ts";
import type { RunKind } from "./run.ts";

export interface Measured {
  readonly kind: RunKind;
  readonly confidence: number;
  readonly because: string;
}

/** R2, structured steps: what their hard and steady minutes make of a run; undefined where there are none or all is easy. */
export function kindOfSteps(steps: CalendarEvent["steps"], values: RunValues): Measured | undefined {
  if (!steps || steps.length === 0) return undefined;
  const minutes = (effort: string) => steps.filter((s) => s.effort === effort).reduce((sum, s) => sum + s.minutes, 0);
  const total = steps.reduce((sum, s) => sum + s.minutes, 0);
  const hard = minutes("hard");
  const steady = minutes("steady");
  const told = (kind: RunKind, text: string): Measured => ({
    kind,
    confidence: 0.85,
    because: `its steps hold ${text}`,
  });
  if (hard >= values.hardStepMinutes)
    return told(total >= values.longMinutes ? "long-quality" : "quality", `${Math.round(hard)} minutes of hard work`);
  if (steady >= values.steadyStepMinutes && total < values.mediumLongMinutes)
    return told("steady", `${Math.round(steady)} steady minutes`);
  return undefined;
}

/** R2, measured heart rate: quality where enough of the run was hard, long-quality where it was long as well. */
export function kindOfHeartRate(recording: Recording, values: RunValues): Measured | undefined {
  const over88 = recording.minutesAbove88 ?? 0;
  const over83 = recording.minutesAbove83 ?? 0;
  const kind = recording.durationMin >= values.longMinutes ? "long-quality" : "quality";
  if (over88 >= values.hardMinutes88)
    return {
      kind,
      confidence: 0.85,
      because: `${Math.round(over88)} minutes were at or above 88 % of your maximum heart rate`,
    };
  if (over83 >= values.hardMinutes83)
    return {
      kind,
      confidence: 0.85,
      because: `${Math.round(over83)} minutes were at or above 83 % of your maximum heart rate`,
    };
  return undefined;
}
