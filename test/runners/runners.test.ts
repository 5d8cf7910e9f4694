import { describe, expect, it } from "vitest";
import { type EntryKind, entrySchemas } from "../../packages/core/src/journal/entry.ts";
import { EQUIPMENT } from "../../packages/core/src/library/equipment.ts";
import { plan } from "../../packages/core/src/plan.ts";
import { PHASES } from "../../packages/core/src/plan-schema.ts";
import { checkSessions } from "../checker/session/check-sessions.ts";
import { type Runner, runnerOf } from "./runner.ts";

const COUNT = Number(process.env.STRIDELIFT_RUNNERS ?? 2000);
const SEEDS = Array.from({ length: COUNT }, (_, seed) => seed);

interface Seen {
  readonly runner: Runner;
  readonly findings: readonly string[];
  readonly sessions: number;
  readonly filled: number;
  readonly phases: readonly string[];
  readonly minutes: number;
}

function see(seed: number): Seen {
  const runner = runnerOf(seed);
  const shown = plan(runner.entries, runner.today, { weeks: runner.weeks });
  const coming = shown.sessions.filter((s) => s.status === "planned" && s.start.slice(0, 10) >= runner.today);
  return {
    runner,
    findings: checkSessions(shown, runner.lifter).map((f) => `${f.law}: seed ${seed}, ${f.session}: ${f.text}`),
    sessions: coming.length,
    filled: coming.filter((s) => s.blocks.length > 0).length,
    phases: coming.map((s) => s.phase),
    minutes: shown.inputs.minutes,
  };
}

/** The first findings of each law, with how many there are of it. */
function summary(findings: readonly string[]): string {
  const laws = [...new Set(findings.map((f) => f.split(":")[0] as string))].sort();
  const of = (law: string) => findings.filter((f) => f.startsWith(`${law}:`));
  return laws
    .flatMap((law) => [
      `${law}: ${of(law).length} findings`,
      ...of(law)
        .slice(0, 20)
        .map((f) => `  ${f}`),
    ])
    .join("\n");
}

describe("made-up runners of every kind", () => {
  it("J1 every entry of theirs is a fact that the journal accepts", () => {
    for (const seed of SEEDS.slice(0, 300))
      for (const entry of runnerOf(seed).entries) {
        const read = entrySchemas[entry.kind as EntryKind].safeParse(entry.data);
        expect(read.error, `seed ${seed}: ${entry.kind} ${JSON.stringify(entry.data)}`).toBeUndefined();
      }
    expect(runnerOf(7)).toEqual(runnerOf(7));
  });

  it("X1 X2 X3 X4 X5 X6 X7 X8 X9 X13 W1 W4 W5 L4 A8 A9 no session of theirs breaks a law of its content", {
    timeout: 300_000,
  }, () => {
    const seen = SEEDS.map(see);
    const filled = seen.reduce((sum, s) => sum + s.filled, 0);
    const sessions = seen.reduce((sum, s) => sum + s.sessions, 0);
    console.log(`${seen.length} runners, ${sessions} sessions, ${filled} of them with something to do`);
    expect(sessions).toBeGreaterThan(3 * COUNT);
    for (const phase of PHASES)
      expect(seen.filter((s) => s.phases.includes(phase)).length, phase).toBeGreaterThan(COUNT / 50);
    const owned = new Set(seen.map((s) => equipmentOf(s.runner).join()));
    expect(owned.has("")).toBe(true);
    for (const one of EQUIPMENT) expect(owned.has(one), one).toBe(true);
    const findings = seen.flatMap((s) => s.findings);
    expect(findings.length, summary(findings)).toBe(0);
  });
});

function equipmentOf({ entries }: Runner): readonly string[] {
  const entry = entries.find((e) => e.kind === "setting" && (e.data as { name: string }).name === "equipment");
  return (entry as { data: { value: string[] } }).data.value;
}
