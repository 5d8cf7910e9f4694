import { type Day, formatDay } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import { civilOf, formatInstant, instantOf, type Zone } from "../calendar/zone.ts";
import type { RunnerState, Settings } from "../journal/entry.ts";
import type { RunChange } from "../journal/run-change.ts";
import type { Problem } from "../problem.ts";
import type { RunDraft } from "./draft.ts";
import { keyOf, type SaidRun, saidRuns } from "./said-run.ts";
import { usualMinute } from "./usual-minute.ts";
import { USUAL_WEEK } from "./usual-week.ts";

/** What of the runner's changes of runs still holds. */
export interface RunChanges {
  /** Whether a change of this run holds. */
  has(run: RunDraft): boolean;
  /** The run as the runner changed it, or as it is; none where it was dropped. */
  applied(run: RunDraft): RunDraft[];
  /** Changes that gave way, because the source has another time for the run now. */
  readonly problems: readonly Problem[];
}

/** Of whom nothing is told: what the runner wrote twice is no other's change. */
const OWN_SOURCE = "own";

/**
 * The changes that hold: those whose run starts at the same moment for its source as when the change was made. `today`: changes
 * that gave way before it are not told any more; undefined: all are.
 */
export function runChanges(
  state: Pick<RunnerState, "events" | "settings"> & Partial<Pick<RunnerState, "runChanges" | "usualWeeks">>,
  zone: Zone,
  today: Day | undefined,
): RunChanges {
  const holding = new Map<string, RunChange>();
  const problems: Problem[] = [];
  const changes = state.runChanges ?? [];
  const saidOf = changes.length === 0 ? undefined : saidRuns(state.events, state.usualWeeks ?? []);
  for (const change of changes) {
    const said = saidOf?.(change);
    if (said === undefined) continue;
    if (isSameMoment(said.start, change.from, zone)) holding.set(keyOf(change), change);
    else if (change.source !== OWN_SOURCE && isAhead([said.start, change.from], zone, today))
      problems.push(gaveWay(change, said, zone));
  }
  const changeOf = ({ source: { name, uid } }: RunDraft) => holding.get(keyOf({ source: name, uid }));
  return {
    has: (run) => changeOf(run) !== undefined,
    applied(run) {
      const change = changeOf(run);
      if (change === undefined) return [run];
      return change.start === null ? [] : [moved(run, change.from, change.start, zone, state.settings)];
    },
    problems,
  };
}

function moved(run: RunDraft, from: string, to: string, zone: Zone, settings: Settings): RunDraft {
  const when = parseWhen(to, zone);
  if (when === undefined || isSameMoment(from, to, zone)) return run;
  if (when.at !== null) return { ...run, start: when.at, day: when.day, assumedTime: false, movedFrom: from };
  const { minute } = civilOf(zone, run.start);
  const usual = run.assumedTime && minute === usualMinute(settings, run.day);
  const start = instantOf(zone, when.day, usual ? usualMinute(settings, when.day) : minute);
  return { ...run, start, day: when.day, movedFrom: from };
}

/** However they are written: on the runner's clock, with seconds, in another offset. A date alone is no moment of its day. */
function isSameMoment(one: string, other: string, zone: Zone): boolean {
  const [a, b] = [parseWhen(one, zone), parseWhen(other, zone)];
  return a !== undefined && b !== undefined && a.day === b.day && a.at === b.at;
}

function isAhead(starts: readonly string[], zone: Zone, today: Day | undefined): boolean {
  return today === undefined || starts.some((start) => (parseWhen(start, zone)?.day ?? today) >= today);
}

function gaveWay({ source, uid, start }: RunChange, said: SaidRun, zone: Zone): Problem {
  const whose = source === USUAL_WEEK ? "your usual week" : "its calendar";
  const now = whenText(said.start, zone);
  return {
    code: "runs/moved-by-source",
    message:
      start === null
        ? `You took “${said.title}” out; since then ${whose} has another time for it, ${now}, and it is back.`
        : `You moved “${said.title}”; since then ${whose} has another time for it, ${now}, and that counts.`,
    path: `${source}/${uid}`,
    hint: start === null ? "Take it out again if you do not run it." : "Move it again if that time does not suit you.",
  };
}

function whenText(start: string, zone: Zone): string {
  const when = parseWhen(start, zone);
  if (when === undefined) return start;
  return when.at === null ? formatDay(when.day) : formatInstant(zone, when.at).slice(0, 16).replace("T", " ");
}
