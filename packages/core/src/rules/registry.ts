import { type Parameters, type Values, valuesOf } from "../evidence/parameter.ts";
import { powerApart } from "./content/power-apart.ts";
import { afterLongRun } from "./hard/after-long-run.ts";
import { beforeHardRun } from "./hard/before-hard-run.ts";
import { beforeRace } from "./hard/before-race.ts";
import { nearRace } from "./hard/near-race.ts";
import { newProgramme } from "./hard/new-programme.ts";
import { olderRunner } from "./hard/older-runner.ts";
import { overlap } from "./hard/overlap.ts";
import { apart } from "./pair/apart.ts";
import { farApart } from "./pair/far-apart.ts";
import { olderApart } from "./pair/older-apart.ts";
import { spacing } from "./pair/spacing.ts";
import type { GapRule, SlotRule } from "./rule.ts";
import { focus } from "./soft/focus.ts";
import { freshAfterLong } from "./soft/fresh-after-long.ts";
import { freshBeforeHard } from "./soft/fresh-before-hard.ts";
import { freshBeforeMedium } from "./soft/fresh-before-medium.ts";
import { habit } from "./soft/habit.ts";
import { hardDaysHard } from "./soft/hard-days-hard.ts";
import { separateDays } from "./soft/separate-days.ts";
import { stability } from "./soft/stability.ts";
import { dose } from "./week/dose.ts";
import { restDays } from "./week/rest-days.ts";

/** Every rule on one session alone: hard ones first, cheap ones before dear ones. */
export const SLOT_RULES: readonly SlotRule[] = [
  overlap,
  nearRace,
  beforeHardRun,
  beforeRace,
  afterLongRun,
  newProgramme,
  olderRunner,
  focus,
  separateDays,
  hardDaysHard,
  freshBeforeHard,
  freshAfterLong,
  freshBeforeMedium,
  habit,
  stability,
] as readonly SlotRule[];

/** Every rule on two consecutive sessions by their gap. */
export const GAP_RULES: readonly GapRule[] = [apart, olderApart, spacing] as readonly GapRule[];

/** All rules of placement: what has an id, a law and parameters. */
export const RULES = [...SLOT_RULES, ...GAP_RULES, farApart, dose, restDays, powerApart] as const;

/** A rule with the numbers that hold for this runner. */
export interface Held<R> {
  readonly rule: R;
  readonly p: Readonly<Record<string, number>>;
}

/** The rules that hold for one runner, with their numbers. */
export interface RuleBook {
  readonly slot: readonly Held<SlotRule>[];
  readonly gap: readonly Held<GapRule>[];
  readonly farApart: Values<typeof farApart.parameters>;
  readonly dose: Values<typeof dose.parameters>;
  readonly restDays: Values<typeof restDays.parameters>;
  readonly powerApart: Values<typeof powerApart.parameters>;
}

export interface RunnerRules {
  readonly policy: "separate-days" | "hard-days-hard";
  readonly priority: "endurance" | "strength";
  /** Minute of the day. */
  readonly preferredStart: number;
  readonly keepFree: number;
  readonly older: boolean;
  /** Full parameter name (`<rule id>.<name>`) → value, from overlays; values outside a range are the caller’s to refuse. */
  readonly overlays: ReadonlyMap<string, number>;
}

/** The rule book of a runner: the policy not chosen is left out, as are the rules of an age not reached. */
export function ruleBook(runner: RunnerRules): RuleBook {
  const own = new Map<string, number>([
    ["separate-days.runFirst", runner.priority === "endurance" ? 1 : 0],
    ["hard-days-hard.runFirst", runner.priority === "endurance" ? 1 : 0],
    ["habit.preferredStart", runner.preferredStart],
    ["rest-days.keepFree", runner.keepFree],
    ...runner.overlays,
  ]);
  const held = <R extends { id: string; parameters: Parameters }>(rule: R): Held<R> => ({
    rule,
    p: valuesOf(rule.id, rule.parameters, own),
  });
  const without = new Set([
    runner.policy === "separate-days" ? hardDaysHard.id : separateDays.id,
    ...(runner.older ? [] : [olderApart.id, olderRunner.id]),
  ]);
  return {
    slot: SLOT_RULES.filter((rule) => !without.has(rule.id)).map(held),
    gap: GAP_RULES.filter((rule) => !without.has(rule.id)).map(held),
    farApart: valuesOf(farApart.id, farApart.parameters, own),
    dose: valuesOf(dose.id, dose.parameters, own),
    restDays: valuesOf(restDays.id, restDays.parameters, own),
    powerApart: valuesOf(powerApart.id, powerApart.parameters, own),
  };
}

/** The numbers that a book holds for one of its rules; throws where the rule is not in it. */
export function valuesIn<P extends Parameters>(book: RuleBook, rule: SlotRule<P>): Values<P> {
  const held = book.slot.find((other) => other.rule.id === rule.id);
  if (held === undefined) throw new Error(`the rule ${rule.id} is not in the runner's book`);
  return held.p as Values<P>;
}
