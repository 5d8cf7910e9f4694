import { choice } from "../../../evidence/parameter.ts";
import type { Phase } from "../../../plan-schema.ts";
import type { StationId } from "../../station.ts";
import { type Demand, menuRule } from "../rule.ts";

const jumpsIn = {
  adaptation: "jumpsEarly",
  strength: "jumpsStrength",
  power: "jumpsPower",
  sharpen: "jumpsPower",
  taper: "jumpsEarly",
  transition: null,
} as const satisfies Record<Phase, string | null>;

const HEAVY: ReadonlySet<Phase> = new Set(["strength", "power", "sharpen"]);

const worth = (value: number, what: string) =>
  choice(value, "cost", [0, 400], `A session without ${what}, where there is time for it.`);

/** X4: what each phase would rather have than not, where the time allows. */
export const phaseWants = menuRule({
  id: "phase-wants",
  law: "X4",
  parameters: {
    jumpsEarly: worth(20, "low hops, in adaptation and taper"),
    jumpsStrength: worth(30, "hops, in the strength phase"),
    jumpsPower: {
      value: 110,
      unit: "cost",
      range: [0, 400],
      grade: "B",
      sources: ["BAR23", "ENG23", "ZAN25"],
      reading: "A session without jumps in power and sharpen: jumps beside heavy lifting help economy.",
    },
    leaps: worth(70, "leaps, in power and sharpen"),
    heavyLegs: worth(150, "a heavy squat or hinge, in strength, power and sharpen"),
    squat: worth(50, "a two-legged squat"),
    hinge: worth(50, "a two-legged hinge"),
    lunge: worth(30, "a lunge"),
    "single-hinge": worth(18, "a single-leg hinge"),
    push: worth(14, "a second push or pull"),
    hamstring: worth(4, "hamstring work"),
    abduction: worth(4, "work for the outer hip"),
    adduction: worth(1, "work for the inner thigh"),
    soleus: worth(14, "a bent-knee calf raise"),
    trunk: worth(9, "one more trunk exercise"),
    carry: worth(12, "a carry"),
  },
  demands: ({ phase, jumps, focus }, p): Demand[] => {
    const one = (station: StationId, cost: number): Demand => ({ anyOf: [station], cost, facts: { phase, station } });
    const key = jumpsIn[phase];
    const legs =
      focus === "upper"
        ? []
        : [
            ...(jumps && key !== null ? [one("jump", p[key])] : []),
            ...(phase === "power" || phase === "sharpen" ? [one("leap", p.leaps)] : []),
            ...(HEAVY.has(phase)
              ? [{ anyOf: ["squat", "hinge"] as const, cost: p.heavyLegs, facts: { phase, station: "heavy" } }]
              : []),
            ...(
              ["squat", "hinge", "lunge", "single-hinge", "hamstring", "abduction", "adduction", "soleus"] as const
            ).map((id) => one(id, p[id])),
          ];
    return [
      ...legs,
      ...(["horizontal-push", "horizontal-pull", "vertical-push", "vertical-pull"] as const).map((id) =>
        one(id, p.push),
      ),
      ...(["anti-extension", "anti-rotation", "side", "rotation"] as const).map((id) => one(id, p.trunk)),
      one("carry", p.carry),
    ];
  },
  sentence: ({ phase, station }) =>
    station === "heavy"
      ? `The ${phase} phase has a heavy squat or hinge in every session.`
      : station === "jump" || station === "leap"
        ? `Jumps belong to the ${phase} phase.`
        : `There was time for it, and the ${phase} phase has a use for it.`,
});
