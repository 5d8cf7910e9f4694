import {
  askedText,
  type Drill,
  drillText,
  type Exercise,
  type Plan,
  restText,
  type Statement,
  unknownLoadText,
} from "@stridelift/core";
import { sessionDescription, sessionTitle } from "../../formats/src/ics/write/session-text.ts";

/** Fields of a plan that are sentences of ours. Titles and names of races are the runner's. */
const SAID: ReadonlySet<string> = new Set(["text", "message", "hint", "because", "why", "cue", "name"]);
const NOT_OURS: ReadonlySet<string> = new Set(["source", "races"]);

/** Every text of ours in a value, each once. */
export function textsIn(value: unknown, key = ""): Set<string> {
  const texts = new Set<string>();
  if (typeof value === "string" && SAID.has(key) && value !== "") texts.add(value);
  if (typeof value !== "object" || value === null) return texts;
  for (const [name, part] of Object.entries(value)) {
    if (NOT_OURS.has(name)) continue;
    for (const text of textsIn(part, Array.isArray(value) ? key : name)) texts.add(text);
  }
  return texts;
}

/** All that a plan says, and what is said of its sessions beside it. */
export function textsOfPlan(plan: Plan): Set<string> {
  const texts = textsIn(plan);
  for (const session of plan.sessions) {
    texts.add(sessionTitle(session)).add(sessionDescription(session)).add(unknownLoadText(session));
    for (const drill of session.warmup) texts.add(drillText(drill));
    for (const { exercises } of session.blocks)
      for (const exercise of exercises) texts.add(askedText(exercise)).add(restText(exercise.sets));
  }
  return texts;
}

/** What an exercise, a drill or a statement says of itself. */
export function textsOfEntry(entry: Exercise | Drill | Statement): Set<string> {
  const told = Object.entries(entry).filter(([name]) =>
    ["name", "cue", "feel", "avoid", "text", "claim", "cited", "says"].includes(name),
  );
  return new Set(told.flatMap(([, text]) => (typeof text === "string" ? [text] : [])));
}
