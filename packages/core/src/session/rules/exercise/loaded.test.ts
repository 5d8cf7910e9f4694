import { exerciseCases } from "../rule-cases.fixture.ts";
import { loaded } from "./loaded.ts";

exerciseCases(loaded, [
  { name: "X13 a squat with a barbell", expect: "kept", says: "no promise", facts: { load: "barbell" } },
  { name: "X13 a squat with a backpack is loaded", setup: { load: "backpack" }, expect: "kept", says: "loaded squat" },
  { name: "X13 a squat without a load", setup: { load: "body" }, expect: 40, says: null },
  { name: "X13 a squat against a band", setup: { load: "band" }, expect: 40, says: null },
  { name: "X13 a hinge without a load", station: "hinge", setup: { load: "body" }, expect: 40 },
  { name: "X13 a hinge with dumbbells", station: "hinge", setup: { load: "dumbbells" }, expect: "kept", says: "hinge" },
  { name: "X13 a lunge may go without", station: "lunge", setup: { load: "body" }, expect: "kept", says: null },
  { name: "X13 a lunge with a load", station: "lunge", expect: "kept", says: null },
]);
