import { powerApart } from "../../../rules/content/power-apart.ts";
import { limitRule } from "../limit-rule.ts";

/** P4: power work is never in the same sitting as a run; how near is too near, the rule of placement says. */
export const runTooNear = limitRule({
  id: "run-too-near",
  law: "P4",
  parameters: {},
  restsOn: powerApart.parameters,
  takes: ({ leavesOutPower }) =>
    leavesOutPower ? { limit: { noJumps: true, noFastLifts: true }, facts: { leavesOutPower } } : null,
  sentence: () => "Too near to a run for jumps and fast lifts.",
});
