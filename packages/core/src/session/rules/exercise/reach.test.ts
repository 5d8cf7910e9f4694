import { exerciseCases } from "../rule-cases.fixture.ts";
import { reach } from "./reach.ts";

exerciseCases(reach, [
  {
    name: "X4 a heavy lift in strength",
    expect: "kept",
    says: "heavily as the phase wants with what you have (barbell)",
  },
  { name: "X4 a medium lift in strength", exercise: { reach: "medium" }, expect: 20, says: null },
  { name: "X4 a light lift in strength", exercise: { reach: "light" }, expect: 50, says: null },
  { name: "X4 a light lift in power", exercise: { reach: "light" }, with: { phase: "power" }, expect: 50 },
  { name: "X4 a light lift in sharpen", exercise: { reach: "light" }, with: { phase: "sharpen" }, expect: 50 },
  { name: "X4 a light lift in adaptation", exercise: { reach: "light" }, with: { phase: "adaptation" }, expect: 6 },
  {
    name: "X4 a medium lift in adaptation",
    exercise: { reach: "medium" },
    with: { phase: "adaptation" },
    expect: "kept",
  },
  { name: "X4 a heavy lift in adaptation", with: { phase: "adaptation" }, expect: "kept", says: null },
  { name: "X4 a light lift in taper", exercise: { reach: "light" }, with: { phase: "taper" }, expect: 6 },
  { name: "X4 a light lift in transition", exercise: { reach: "light" }, with: { phase: "transition" }, expect: 6 },
  { name: "X4 a medium lunge", station: "lunge", exercise: { reach: "medium" }, expect: 20 },
  { name: "X4 a light press", station: "horizontal-push", exercise: { reach: "light" }, expect: 50 },
  { name: "X4 a light calf raise", station: "calf", exercise: { reach: "light" }, expect: 50 },
  { name: "X4 assistance is light by nature", station: "hamstring", exercise: { reach: "light" }, expect: "kept" },
  { name: "X4 trunk work is light by nature", station: "side", exercise: { reach: "light" }, expect: "kept" },
  { name: "X4 heavy trunk work is not what the phase is for", station: "side", expect: "kept", says: null },
  { name: "X4 jumps are not loaded", station: "jump", exercise: { reach: "light" }, expect: "kept" },
  {
    name: "X4 a lift of body weight alone that is heavy",
    setup: { equipment: [], load: "body" },
    expect: "kept",
    says: /as the phase wants\.$/,
  },
]);
