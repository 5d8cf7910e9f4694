import { menuCases } from "../rule-cases.fixture.ts";
import { weakStation } from "./weak-station.ts";

const weak = { abduction: "gluteus-medius" };

menuCases(weakStation, [
  { name: "W3 nothing is weak", has: [], expect: "kept", says: null },
  { name: "W3 the weak area is worked", has: ["abduction"], weak, expect: "kept", says: "Works the gluteus medius" },
  { name: "W3 it is left out", has: [], weak, expect: 25, facts: { area: "gluteus-medius" } },
  { name: "W3 nothing can work it today", has: [], weak, closed: ["abduction"], expect: "kept", says: null },
  { name: "W3 two left out", has: [], weak: { ...weak, calf: "calf" }, expect: 50, says: "Works the calf" },
]);
