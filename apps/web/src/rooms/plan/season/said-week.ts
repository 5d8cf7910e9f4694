import type { Plan } from "@stridelift/core";
import { dateText } from "../../../words/forms.svelte.ts";
import { speech } from "../../../words/speech.svelte.ts";
import type { StripWeek } from "./strip.ts";

/** A week of the strip in words, for those who hear it. */
export function saidWeek(plan: Plan, week: StripWeek | undefined): string {
  const word = speech.word.plan;
  if (week === undefined) return "";
  const dose = plan.weeks.find(({ monday }) => monday === week.monday)?.dose;
  const phase = week.phase === null ? "" : speech.say(week.phase);
  const date = dateText(week.monday, "day");
  if (dose !== undefined) return word.weekSaid(date, phase, dose.placed, dose.target);
  const done = week.sessions.filter(({ status }) => status === "done").length;
  return word.pastWeekSaid(date, phase, done, week.sessions.length);
}
