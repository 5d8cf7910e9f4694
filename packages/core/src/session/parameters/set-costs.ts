import { choice, type Parameters } from "../../evidence/parameter.ts";

/** What it costs to do fewer sets than the phase and the length of the session want. */
export const setCosts = {
  main: choice(900, "cost", [0, 2000], "Each set of a main lift missing."),
  mainShort: choice(100, "cost", [0, 2000], "The same in a session of under half an hour."),
  single: choice(9, "cost", [0, 400], "Each set of single-leg work missing."),
  upper: choice(8, "cost", [0, 400], "Each set of a push or pull missing."),
  calf: choice(16, "cost", [0, 400], "Each set of calf raises missing."),
  assistance: choice(5, "cost", [0, 400], "Each set of assistance missing."),
  hip: choice(5, "cost", [0, 400], "Each set of hip work missing."),
  trunk: choice(8, "cost", [0, 400], "Each set of trunk work missing."),
  carry: choice(3, "cost", [0, 400], "Each carry missing."),
  leap: choice(10, "cost", [0, 400], "Each set of leaps missing."),
  jump: choice(6, "cost", [0, 400], "Each set of jumps missing."),
  under: choice(80, "cost", [0, 1000], "Each set under the least that the phase has, on top."),
} as const satisfies Parameters;
