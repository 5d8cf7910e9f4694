import type { ContentLine } from "./lines.ts";
import type { ProblemLog } from "./problem-log.ts";

/** What stands between BEGIN and END. `kind` is upper case: VCALENDAR, VEVENT … */
export interface Component {
  readonly kind: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly children: Component[];
}

/** Kinds that stand inside an event or zone; any other BEGIN there means that an END is missing. */
const INNER: ReadonlySet<string> = new Set([
  "VALARM",
  "STANDARD",
  "DAYLIGHT",
  "PARTICIPANT",
  "VLOCATION",
  "VRESOURCE",
  "AVAILABLE",
]);
const OUTER: ReadonlySet<string> = new Set(["VCALENDAR"]);

/** Deeper than any calendar nests: what goes on opening components is damage. */
const DEEPEST = 10;

/**
 * The tree of a file under one nameless root, whatever its nesting: a missing END ends where the next component
 * begins or the file ends, an END of nothing is passed over; both are told. Events may stand outside of a calendar.
 */
export function readComponents(lines: readonly ContentLine[], log: ProblemLog): Component {
  const root: Component = { kind: "", line: 0, lines: [], children: [] };
  let open = [root];
  for (const line of lines) {
    const kind = line.value.trim().toUpperCase();
    if (line.name === "BEGIN") open = begin(open, kind, line.line, log);
    else if (line.name === "END") open = end(open, kind, line.line, log);
    else open.at(-1)?.lines.push(line);
  }
  for (const left of open.slice(1)) unclosed(left, log);
  return root;
}

function begin(open: Component[], kind: string, line: number, log: ProblemLog): Component[] {
  let keep = open.length;
  if (OUTER.has(kind)) keep = 1;
  else if (/^V[A-Z]+$/.test(kind) && !INNER.has(kind)) {
    const sibling = open.findIndex((c) => /^V(EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/.test(c.kind));
    if (sibling > 0) keep = sibling;
  }
  keep = Math.min(keep, DEEPEST);
  for (const left of open.slice(keep)) unclosed(left, log);
  const kept = open.slice(0, keep);
  const component: Component = { kind, line, lines: [], children: [] };
  kept.at(-1)?.children.push(component);
  return [...kept, component];
}

function end(open: Component[], kind: string, line: number, log: ProblemLog): Component[] {
  const at = open.findLastIndex((c) => c.kind === kind);
  if (at < 1) {
    log.tell("ics/nesting", line, `END:${kind.slice(0, 40)} closes nothing that is open and was passed over.`);
    return open;
  }
  for (const left of open.slice(at + 1)) unclosed(left, log);
  return open.slice(0, at);
}

function unclosed(component: Component, log: ProblemLog): void {
  log.tell(
    "ics/nesting",
    component.line,
    `BEGIN:${component.kind.slice(0, 40)} has no END of its own; what stands in it is read.`,
  );
}

/** All components of a kind below this one, in file order. */
export function componentsOf(component: Component, kind: string): Component[] {
  return component.children.flatMap((child) => (child.kind === kind ? [child] : componentsOf(child, kind)));
}

/** The first line of a name, upper case; undefined where there is none. */
export function lineOf(component: Component, name: string): ContentLine | undefined {
  return component.lines.find((line) => line.name === name);
}
