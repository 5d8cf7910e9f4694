import type { Plan } from "@stridelift/core";
import { formatAvailable } from "../arguments/available.ts";
import type { Page } from "../terminal/page.ts";
import { padEnd, wrap } from "../terminal/width.ts";

type Inputs = Plan["inputs"];

/** What each input is called, how it reads, and the flag that states it. */
const WORDS: Readonly<Record<string, { name: string; value: (plan: Plan) => string; flag?: string }>> = {
  start: { name: "start", value: ({ inputs }) => inputs.start, flag: "--start DATE" },
  available: {
    name: "free to lift",
    value: ({ inputs }) => formatAvailable(inputs.available),
    flag: '--available "Mon,Wed 18:00-20:00"',
  },
  minutes: { name: "minutes", value: ({ inputs }) => String(inputs.minutes), flag: "--minutes N" },
  dose: { name: "sessions", value: ({ inputs }) => doseText(inputs), flag: "--dose 1-2-3" },
  level: { name: "experience", value: ({ inputs }) => inputs.level, flag: "--level trained" },
  equipment: {
    name: "equipment",
    value: ({ inputs }) => inputs.equipment.join(", ") || "none",
    flag: "--equipment bands,bench",
  },
  runTime: { name: "runs at", value: ({ inputs }) => inputs.runTime, flag: "--run-time HH:MM" },
  policy: { name: "policy", value: ({ policy }) => policy, flag: "--policy hard-days-hard" },
  priority: { name: "priority", value: ({ priority }) => priority, flag: "--priority strength" },
  zone: { name: "time zone", value: ({ timeZone }) => timeZone, flag: "--zone Europe/Paris" },
};

const MARGIN = 2;
const NAME = 14;
/** From here on the flag stands beside the value; below, under it. */
const BESIDE = 80;
const VALUE = 28;

/** What the runner did not say, what was taken for it, and how to say it. Empty where all was said. */
export function assumedLines(plan: Plan, page: Page): string[] {
  return plan.inputs.assumed.flatMap((name) => {
    const known = WORDS[name];
    if (!known) return [`${" ".repeat(MARGIN)}${name}`];
    return assumedLine(known.name, known.value(plan), known.flag ?? "", page);
  });
}

function assumedLine(name: string, value: string, flag: string, page: Page): string[] {
  const isBeside = page.columns >= BESIDE;
  const values = wrap(value, isBeside ? VALUE : page.columns - MARGIN - NAME);
  const indent = " ".repeat(MARGIN);
  const lines = values.map((line, i) => `${indent}${padEnd(i === 0 ? name : "", NAME)}${line}`);
  if (flag === "") return lines;
  if (!isBeside) return [...lines, `${indent}${indent}${page.ink("quiet", flag)}`];
  lines[0] = `${padEnd(lines[0] as string, MARGIN + NAME + VALUE + 2)}${page.ink("quiet", flag)}`;
  return lines;
}

function doseText({ dose }: Inputs): string {
  return dose ? `${dose.min}-${dose.target}-${dose.max}` : "as the phase wants";
}
