import { exerciseCases } from "../rule-cases.fixture.ts";
import { plain } from "./plain.ts";

const BARE = { equipment: [], load: "body" } as const;

exerciseCases(plain, [
  {
    name: "X6 proper equipment, the best way",
    expect: "kept",
    says: "what you have: barbell",
    facts: { equipment: "barbell" },
  },
  { name: "X6 the second-best way", with: { setupRank: 1 }, expect: 1 },
  { name: "X6 the best way is no step down", with: { setupRank: 0 }, expect: "kept" },
  { name: "X6 nothing but the floor", setup: BARE, expect: "kept", says: "nothing but the floor" },
  { name: "X6 a wall is no makeshift", setup: BARE, exercise: { household: ["wall"] }, expect: "kept", says: "wall" },
  { name: "X6 a chair is one", setup: BARE, exercise: { household: ["chair"] }, expect: 4, says: "chair" },
  {
    name: "X6 a step beside proper equipment is none",
    setup: { equipment: ["dumbbells"], load: "dumbbells" },
    exercise: { household: ["stairs"] },
    expect: "kept",
    says: "dumbbells",
  },
  { name: "X6 a backpack is one", setup: { equipment: [], load: "backpack" }, expect: 4 },
  { name: "X6 a backpack is one beside a box too", setup: { equipment: ["box"], load: "backpack" }, expect: 4 },
  { name: "X6 a still squat where it could move", exercise: { hold: true }, expect: 8 },
  { name: "X6 a still calf raise", station: "calf", exercise: { hold: true }, expect: 8 },
  { name: "X6 a still bent-knee calf raise", station: "soleus", exercise: { hold: true }, expect: 8 },
  { name: "X6 a still squeeze of the inner thigh", station: "adduction", exercise: { hold: true }, expect: 8 },
  { name: "X6 a plank is still by nature", station: "anti-extension", exercise: { hold: true }, expect: "kept" },
  {
    name: "X6 all three add up",
    setup: { load: "backpack" },
    exercise: { hold: true },
    with: { setupRank: 2 },
    expect: 14,
  },
]);
