import { exerciseCases } from "../rule-cases.fixture.ts";
import { weakArea } from "./weak-area.ts";

exerciseCases(weakArea, [
  {
    name: "W3 works the weak area",
    with: { helpsWeakArea: "gluteus-medius" },
    expect: "kept",
    says: "Works the gluteus medius",
  },
  { name: "W3 works none", with: { helpsWeakArea: null }, expect: 5, says: null },
  { name: "W3 works none, and that matters more", with: { helpsWeakArea: null }, p: { passed: 60 }, expect: 60 },
]);
