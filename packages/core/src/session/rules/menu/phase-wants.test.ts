import { STATION_IDS } from "../../station.ts";
import { allBut, menuCases } from "../rule-cases.fixture.ts";
import { phaseWants } from "./phase-wants.ts";

const JUMPLESS = allBut("jump");
const LEGS = [
  "jump",
  "squat",
  "hinge",
  "lunge",
  "single-hinge",
  "hamstring",
  "abduction",
  "adduction",
  "soleus",
] as const;

menuCases(phaseWants, [
  { name: "X4 a session of everything", has: STATION_IDS, expect: "kept", says: "the strength phase has a use for it" },
  {
    name: "X4 no jumps in adaptation",
    has: JUMPLESS,
    session: { phase: "adaptation" },
    expect: 20,
    says: "Jumps belong",
  },
  { name: "X4 no jumps in strength", has: JUMPLESS, expect: 30, facts: { phase: "strength", station: "jump" } },
  { name: "X4 no jumps in power", has: JUMPLESS, session: { phase: "power" }, expect: 110, says: "the power phase" },
  { name: "X4 no jumps in sharpen", has: JUMPLESS, session: { phase: "sharpen" }, expect: 110 },
  { name: "X4 no jumps in taper", has: JUMPLESS, session: { phase: "taper" }, expect: 20 },
  { name: "X4 transition wants none", has: JUMPLESS, session: { phase: "transition" }, expect: "kept" },
  { name: "X4 no jumps where none may be", has: JUMPLESS, session: { jumps: false }, expect: "kept" },
  { name: "X4 no leaps in power", has: allBut("leap"), session: { phase: "power" }, expect: 70, says: "Jumps belong" },
  { name: "X4 no leaps in strength", has: allBut("leap"), expect: "kept" },
  { name: "X4 no squat", has: allBut("squat"), expect: 50, says: "There was time for it" },
  { name: "X4 no hinge", has: allBut("hinge"), expect: 50 },
  { name: "X4 neither squat nor hinge in strength", has: allBut("squat", "hinge"), expect: 250 },
  {
    name: "X4 neither squat nor hinge in adaptation",
    has: allBut("squat", "hinge"),
    session: { phase: "adaptation" },
    expect: 100,
  },
  { name: "X4 no lunge", has: allBut("lunge"), expect: 30 },
  { name: "X4 no hinge on one leg", has: allBut("single-hinge"), expect: 18 },
  { name: "X4 no vertical push", has: allBut("vertical-push"), expect: 14 },
  {
    name: "X4 no push and no pull",
    has: allBut("vertical-push", "horizontal-push", "vertical-pull", "horizontal-pull"),
    expect: 56,
  },
  { name: "X4 no hamstring work", has: allBut("hamstring"), expect: 4 },
  { name: "X4 no work for the outer hip", has: allBut("abduction"), expect: 4 },
  { name: "X4 no work for the inner thigh", has: allBut("adduction"), expect: 1 },
  { name: "X4 no bent-knee raise", has: allBut("soleus"), expect: 14 },
  { name: "X4 no work against rotation", has: allBut("anti-rotation"), expect: 9 },
  { name: "X4 no trunk work at all", has: allBut("anti-extension", "anti-rotation", "side", "rotation"), expect: 36 },
  { name: "X4 no carry", has: allBut("carry"), expect: 12 },
  { name: "X4 the calf is another rule's", has: allBut("calf"), expect: "kept" },
  { name: "X4 an upper session wants no legs", has: allBut(...LEGS), session: { focus: "upper" }, expect: "kept" },
]);
