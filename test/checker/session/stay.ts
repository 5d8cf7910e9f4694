import { formatDay } from "../../../packages/core/src/calendar/day.ts";
import type { Item, PlanFacts, SessionFacts } from "./facts.ts";
import type { SessionFinding } from "./finding.ts";

/** X7: inside a phase no exercise is replaced, and at its start at most two are new. */
export function stayFindings(facts: PlanFacts): SessionFinding[] {
  const stretches = [...new Set(facts.sessions.map((s) => s.stretch))].map((stretch) =>
    facts.sessions.filter((s) => s.stretch === stretch && s.works.length > 0),
  );
  const phases = stretches.filter((s) => s.length > 0 && s[0]?.phase !== "transition");
  return [...phases.flatMap((p) => inside(facts, p)), ...phases.flatMap((p, i) => atStart(facts, phases[i - 1], p))];
}

/** A phase's own exercises: those of its first 14 days or four sessions, whichever is longer. */
function firstOf(sessions: readonly SessionFacts[]): readonly SessionFacts[] {
  const begin = (sessions[0] as SessionFacts).day;
  return sessions.filter((s, i) => i < 4 || s.day < begin + 14);
}

/** Fast and slow work of one pattern stand beside each other; each stays. */
function placesOf(sessions: readonly SessionFacts[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const s of sessions)
    for (const { item } of s.works) {
      const place = `${item.pattern}, ${item.sides}`;
      places.set(place, (places.get(place) ?? new Set()).add(item.exercise));
    }
  return places;
}

function inside(facts: PlanFacts, sessions: readonly SessionFacts[]): SessionFinding[] {
  const first = firstOf(sessions);
  const places = placesOf(first);
  return sessions.slice(first.length).flatMap((s) =>
    s.works.flatMap(({ item }) => {
      const used = places.get(`${item.pattern}, ${item.sides}`);
      const stays = !used || [...used].some((id) => facts.catalogue.related(id, item.exercise));
      const text = `${item.exercise} where ${[...(used ?? [])].join(", ")} stood in this ${s.phase} phase`;
      return stays ? [] : [{ law: "X7", session: s.id, text }];
    }),
  );
}

function atStart(
  facts: PlanFacts,
  before: readonly SessionFacts[] | undefined,
  sessions: readonly SessionFacts[],
): SessionFinding[] {
  const whole = before?.filter((s) => s.focus === "full").length ?? 0;
  const known = before !== undefined && before.length >= 4 && whole >= 2;
  if (!known) return [];
  const used = itemsOf(before);
  // Work that the time of the phase before had no room for replaces nothing.
  const fresh = itemsOf(firstOf(sessions)).filter((item) => {
    const old = used.filter(({ pattern }) => partOf(pattern) === partOf(item.pattern));
    return old.length > 0 && !old.some((one) => facts.catalogue.related(one.exercise, item.exercise));
  });
  const first = sessions[0] as SessionFacts;
  const text = `${fresh.map(({ exercise }) => exercise).join(", ")} are new in the ${first.phase} phase of ${formatDay(first.monday)}`;
  return fresh.length > 2 ? [{ law: "X7", session: first.id, text }] : [];
}

/** Each exercise once. */
function itemsOf(sessions: readonly SessionFacts[]): Item[] {
  const items = sessions.flatMap((s) => s.works.map(({ item }) => item));
  return items.filter((item, i) => items.findIndex(({ exercise }) => exercise === item.exercise) === i);
}

/** Turning and keeping from turning are one part of the trunk's work (X1). */
function partOf(pattern: string): string {
  return pattern.replace("anti-rotation", "rotation");
}
