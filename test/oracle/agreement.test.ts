import { describe, expect, it } from "vitest";
import { plan } from "../../packages/core/src/plan.ts";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { check } from "../checker/check.ts";
import { optimumGap, priceGap, provableGrid } from "./agreement.ts";
import { bruteOptimum } from "./brute.ts";
import { choicesOf } from "./choices.ts";
import { milpOptimum } from "./milp.ts";
import { changed, type Season, seasonOf } from "./season/season.ts";
import { loadSolver } from "./solver.ts";

const SEASONS = 300;
const highs = await loadSolver();

/** Every fourth season is planned a second time: shown, then a session's time is taken by something else. */
function made(seed: number): { season: Season; fine: Plan } {
  const first = seasonOf(seed);
  const before = plan(first.entries, first.today, { weeks: first.weeks });
  if (seed % 4 !== 0) return { season: first, fine: before };
  const season = changed(first, before);
  return { season, fine: plan(season.entries, season.today, { weeks: season.weeks }) };
}

function facing(seed: number): { said: string[]; ms: number; candidates: number; grid: number; brute: boolean } {
  const { season, fine } = made(seed);
  const { extra } = season;
  const said = check(fine, {
    pins: season.pins,
    announced: extra.announced ?? [],
    done: (extra.done ?? []).map((d) => d.start),
  }).map((f) => `${f.rule} ${f.text}`);
  said.push(...[priceGap(fine, extra)].flatMap((gap) => (gap ? [gap] : [])));
  const grid = provableGrid(fine, extra);
  const coarse = grid === 15 ? fine : plan(season.entries, season.today, { weeks: season.weeks, gridMin: grid });
  const { gap, choices, ms } = optimumGap(highs, coarse, extra, grid);
  if (gap) said.push(`grid ${grid}: ${gap}`);
  const brute = choices.candidates.length <= 12;
  if (brute && bruteOptimum(choices).cost !== coarse.cost.soft)
    said.push(`grid ${grid}: every subset tried says ${bruteOptimum(choices).cost}`);
  return { said: said.map((text) => `seed ${seed}: ${text}`), ms, candidates: choices.candidates.length, grid, brute };
}

describe("the planner beside the oracle", () => {
  it(`P15 the plan is optimal and priced by the law on ${SEASONS} random seasons, and breaks no hard rule`, {
    timeout: 600_000,
  }, () => {
    const faced = Array.from({ length: SEASONS }, (_, seed) => ({ seed, ...facing(seed) }));
    const slowest = faced.reduce((a, b) => (a.ms >= b.ms ? a : b));
    const fine = faced.filter((f) => f.grid === 15).length;
    const ms = faced.reduce((sum, f) => sum + f.ms, 0);
    console.log(
      `${faced.length} seasons proven in ${Math.round(ms / 1000)} s, ${fine} of them on the 15-minute grid; ` +
        `slowest: seed ${slowest.seed}, ${slowest.candidates} candidates, ${Math.round(slowest.ms)} ms`,
    );
    expect(faced.flatMap((f) => f.said)).toEqual([]);
  });

  it("P19 the regret of an alternative is what the best plan that holds it costs more", { timeout: 300_000 }, () => {
    const wrong: string[] = [];
    let tried = 0;
    for (let seed = 1000; tried < 120; seed++) {
      const season = seasonOf(seed);
      const fine = plan(season.entries, season.today, { weeks: season.weeks });
      const choices = choicesOf(fine, season.extra);
      if (choices.candidates.length > 400) continue;
      for (const { start, focus, regret } of fine.sessions
        .flatMap((s) => s.placement.alternatives.slice(seed % 5))
        .slice(0, 8)) {
        const held = choices.candidates.find(
          (s) => choices.facts.clock.text(s.start.at) === start && s.focus === focus,
        );
        const more = held ? milpOptimum(highs, choices, held).cost - fine.cost.soft : Number.NaN;
        if (more !== regret) wrong.push(`seed ${seed}: ${start} ${focus} has regret ${regret}, the oracle ${more}`);
        tried++;
      }
    }
    expect(wrong).toEqual([]);
  });
});
