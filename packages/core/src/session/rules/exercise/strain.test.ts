import { exerciseCases } from "../rule-cases.fixture.ts";
import { strain } from "./strain.ts";

exerciseCases(strain, [
  { name: "X4 nothing taken out of the legs", exercise: { strain: 0 }, expect: "kept", says: null },
  { name: "X4 a little, in strength", exercise: { strain: 1 }, expect: 1, says: null },
  { name: "X4 much, in strength", exercise: { strain: 3 }, expect: 3 },
  { name: "X4 much, in power", exercise: { strain: 3 }, with: { phase: "power" }, expect: 3 },
  { name: "X4 much, in adaptation", exercise: { strain: 3 }, with: { phase: "adaptation" }, expect: 3 },
  { name: "X4 much, in sharpen", exercise: { strain: 3 }, with: { phase: "sharpen" }, expect: 9 },
  { name: "X4 much, in taper", exercise: { strain: 3 }, with: { phase: "taper" }, expect: 9 },
  { name: "X4 much, in transition", exercise: { strain: 3 }, with: { phase: "transition" }, expect: 9 },
]);
