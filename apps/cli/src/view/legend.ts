import type { Plan } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { flow } from "./flow.ts";

const MARGIN = 2;
const BETWEEN = "   ";

/** What the marks mean: those that stand in the plan's given weeks, once. */
export function legend(plan: Plan, from: string, to: string, page: Page): string[] {
  const within = (each: { readonly start: string }) => each.start.slice(0, 10) >= from && each.start.slice(0, 10) < to;
  const runs = plan.runs.filter(within);
  const sessions = plan.sessions.filter(within);
  const { marks, ink } = page;
  const kinds = (Object.keys(marks.run) as (keyof typeof marks.run)[]).filter((kind) =>
    runs.some((run) => run.kind === kind),
  );
  const focuses = (["full", "light", "upper"] as const).filter((focus) =>
    sessions.some((each) => each.focus === focus),
  );
  const entries = [
    ...kinds.map((kind) => [marks.run[kind].trimEnd(), kind.replace("-", " ")]),
    ...(runs.some((run) => run.assumedTime) ? [["~", "time assumed"]] : []),
    ...(runs.some((run) => run.confidence < 0.5) ? [["?", "kind is a guess"]] : []),
    ...focuses.map((focus) => [marks.session[focus], FOCUS_WORDS[focus]]),
  ] as [string, string][];
  return flow(
    entries.map(([mark, words]) => `${mark} ${words}`),
    BETWEEN,
    page.columns - MARGIN,
  ).map((line) => `${" ".repeat(MARGIN)}${ink("quiet", line)}`);
}

const FOCUS_WORDS = { full: "full, whole body", light: "light, half the leg work", upper: "upper, no legs" } as const;
