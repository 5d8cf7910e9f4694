import { type Day, formatDay, parseDay, weekdayOf } from "../calendar/day.ts";
import { minuteOfClock } from "../calendar/when.ts";
import { instantOf, type Zone } from "../calendar/zone.ts";
import type { Settings, UsualWeek } from "../journal/entry.ts";
import type { RunDraft } from "./draft.ts";
import type { RunValues } from "./parameters.ts";
import { usualMinute } from "./usual-minute.ts";

/** The source of runs that come round every week. */
export const USUAL_WEEK = "usual week";

type UsualRun = UsualWeek["runs"][number];

const TITLES: Readonly<Record<UsualRun["kind"], string>> = {
  easy: "Easy run",
  steady: "Steady run",
  "medium-long": "Medium-long run",
  long: "Long run",
  quality: "Quality run",
  "long-quality": "Long run with quality",
};

/** What the usual week says of a day. `n`: which run of its weekday it is, from 1. */
interface Drawn {
  readonly run: UsualRun;
  readonly n: number;
  readonly title: string;
}

/** The usual week that holds on a day. `weeks` by `since`. */
export function usualWeekOn(weeks: readonly UsualWeek[], day: Day): UsualWeek | undefined {
  const date = formatDay(day);
  return weeks.findLast(({ since }) => since <= date);
}

function drawnOn(weeks: readonly UsualWeek[], day: Day): Drawn[] {
  const runs = usualWeekOn(weeks, day)?.runs ?? [];
  return runs
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .map((run, i) => ({ run, n: i + 1, title: run.title?.trim() || TITLES[run.kind] }));
}

/** The runs of the usual weeks on the days `first` to `last`, both included, by day. `weeks` by `since`. */
export function usualRuns(
  weeks: readonly UsualWeek[],
  days: { readonly first: Day; readonly last: Day },
  zone: Zone,
  settings: Settings,
  values: RunValues,
): RunDraft[] {
  const runs: RunDraft[] = [];
  const since = parseDay(weeks[0]?.since ?? "") ?? days.last + 1;
  for (let day = Math.max(days.first, since); day <= days.last; day++) {
    let untimedBefore: RunDraft | undefined;
    for (const drawn of drawnOn(weeks, day)) {
      const draft = draftOf(drawn, day, untimedBefore, zone, settings, values);
      if (draft.assumedTime) untimedBefore = draft;
      runs.push(draft);
    }
  }
  return runs;
}

function draftOf(
  { run, n, title }: Drawn,
  day: Day,
  untimedBefore: RunDraft | undefined,
  zone: Zone,
  settings: Settings,
  values: RunValues,
): RunDraft {
  const minute = run.from === undefined ? usualMinute(settings, day) : minuteOfClock(run.from);
  const morning = instantOf(zone, day, minute);
  // R3: a second run without a time is in the evening, well after the first.
  const after = untimedBefore && untimedBefore.start + untimedBefore.minutes + Math.round(values.pmGapMinutes);
  const evening = instantOf(zone, day, Math.round(values.pmClock * 60));
  const uid = `${weekdayOf(day)}-${n}#${formatDay(day)}`;
  return {
    id: `${USUAL_WEEK}/${uid}`,
    start: run.from === undefined && after !== undefined ? Math.max(evening, after) : morning,
    minutes: Math.max(1, Math.round(run.minutes)),
    day,
    assumedTime: run.from === undefined,
    assumedLength: false,
    title,
    kind: run.kind,
    optional: false,
    confidence: 1,
    because: "your usual week says so",
    distanceM: null,
    done: false,
    source: { name: USUAL_WEEK, uid },
    place: "nothing",
  };
}

/** What the usual weeks say of the run of a uid: its title and its start as a journal would write it; undefined: nothing. */
export function usualRun(
  weeks: readonly UsualWeek[],
  uid: string,
): { readonly title: string; readonly start: string } | undefined {
  const [, weekday, n, date = ""] = /^([1-7])-(\d+)#(\d{4}-\d\d-\d\d)$/.exec(uid) ?? [];
  const day = parseDay(date);
  if (day === undefined || Number(weekday) !== weekdayOf(day)) return undefined;
  const drawn = drawnOn(weeks, day).find((each) => each.n === Number(n));
  return drawn && { title: drawn.title, start: drawn.run.from === undefined ? date : `${date}T${drawn.run.from}` };
}
