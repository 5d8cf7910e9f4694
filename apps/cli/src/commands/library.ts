import { DRILLS, type Drill, EXERCISES, type Exercise, PATTERNS } from "@stridelift/core";
import { parseArea } from "../arguments/areas.ts";
import { parseEquipment } from "../arguments/equipment.ts";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import { nameAt } from "../arguments/name-list.ts";
import { nearest } from "../arguments/nearest.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { findNamed, namesText } from "../names/find-named.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { pageOf } from "../terminal/page.ts";
import { drillPage, exercisePage } from "../view/library-entry.ts";
import { type Filter, libraryView } from "../view/library-list.ts";
import { misuseLines } from "../view/told.ts";

const LEVELS = ["new", "some", "trained"] as const;
const PATTERN_NAMES = PATTERNS.map((id) => ({ id, name: id.replaceAll("-", " ") }));

/** `library`: exercises and drills as a list, or one of them wholly. */
export async function libraryCommand({ inputs, flags }: Invocation, shell: Shell): Promise<Outcome> {
  const page = pageOf(shell.terminal, !flags.has("no-color"));
  const name = inputs.join(" ");
  const filter = readFilter(flags);
  if (isMisuse(filter)) return failed(EXIT.usage, misuseLines(filter));
  if (name === "") {
    const lines = libraryView(filter, page);
    return lines.length > 0
      ? done(lines.map(page.finish))
      : failed(EXIT.input, ["Nothing in the library is all of that."]);
  }
  const one = findNamed<Exercise | Drill>(name, [...EXERCISES, ...DRILLS], EXERCISES);
  if (!one) return failed(EXIT.usage, [`"${name}" is neither an exercise nor a drill; stridelift library lists them.`]);
  if ("several" in one) return failed(EXIT.usage, [`"${name}" may be several: ${namesText(one.several)}.`]);
  if (one.mistyped) return failed(EXIT.usage, [`"${name}" is not in the library. Did you mean ${one.one.id}?`]);
  const drill = DRILLS.find(({ id }) => id === one.one.id);
  const pages = [
    ...("pattern" in one.one ? [exercisePage(one.one, page)] : []),
    ...(drill ? [drillPage(drill, page)] : []),
  ];
  return done(pages.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines])).map(page.finish));
}

function readFilter(flags: Invocation["flags"]): Filter | Misuse {
  const [area, pattern, equipment, level] = ["area", "pattern", "equipment", "level"].map(
    (name) => flags.get(name)?.[0],
  );
  const read = {
    area: area === undefined ? undefined : parseArea(area, 0, area.length),
    pattern: pattern === undefined ? undefined : parsePattern(pattern),
    equipment: equipment === undefined ? undefined : parseEquipment(equipment),
    level: level === undefined ? undefined : parseLevel(level),
  };
  const wrong = Object.values(read).find(isMisuse);
  return wrong ?? (read as Filter);
}

function parsePattern(text: string) {
  const hint = `Patterns are ${PATTERNS.join(", ")}.`;
  const found = nameAt({ text, from: 0, length: text.length }, PATTERN_NAMES, "pattern", hint);
  return isMisuse(found) ? found : found.id;
}

function parseLevel(text: string): (typeof LEVELS)[number] | Misuse {
  const level = LEVELS.find((each) => each === text.trim().toLowerCase());
  const meant = nearest(text, LEVELS);
  return level ?? { misuse: `"${text}" is no level: ${LEVELS.join(", ")}.${meant ? ` Did you mean ${meant}?` : ""}` };
}
