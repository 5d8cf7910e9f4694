import { describe, expect, it } from "vitest";
import { HEALTH_SYMPTOMS, ILLNESS_SIGNS, WARNING_SIGNS } from "../../journal/training.ts";
import { expectSentence } from "../../rules/rule-cases.fixture.ts";
import type { Said } from "../../runner.fixture.ts";
import { date, TODAY, toldBy } from "./limit-cases.fixture.ts";
import { stopped } from "./stopped.ts";

type Health = Partial<Extract<Said, readonly ["health", unknown]>[1]>;
const health = (days: number, more: Health): Said => ["health", { date: date(days), symptoms: [], ...more }];
const cleared = (days: number, of: "health" | "bones" | "sign"): Said => ["cleared", { date: date(days), of }];
const grown = { born: 1990 };

function stoppedBy(said: readonly Said[], settings: { born: number | null } = grown, today = TODAY) {
  const problem = stopped(toldBy(said, today), settings);
  if (problem !== null) {
    expectSentence(problem.message);
    expectSentence(problem.hint ?? "");
  }
  return problem;
}

describe("what stops all planning", () => {
  it("A5 nothing said stops nothing", () => {
    expect(stoppedBy([])).toBeNull();
    expect(stoppedBy([health(0, {})], { born: null })).toBeNull();
  });

  it.each(HEALTH_SYMPTOMS)("A5 the symptom %s stops until a clearance is recorded", (symptom) => {
    const said = health(-5, { symptoms: [symptom] });
    expect(stoppedBy([said])?.code).toBe("health/stopped");
    expect(stoppedBy([said, cleared(-6, "health")])?.code).toBe("health/stopped");
    expect(stoppedBy([said, cleared(0, "sign"), cleared(0, "bones")])?.code).toBe("health/stopped");
    expect(stoppedBy([said, cleared(-5, "health")])).toBeNull();
  });

  it("A5 pregnancy stops until a clearance is recorded", () => {
    expect(stoppedBy([health(-5, { pregnant: true })])?.message).toBe(
      "Your health answers name a pregnancy, or one not long ago, so no session is planned.",
    );
    expect(stoppedBy([health(-5, { pregnant: true }), cleared(0, "health")])).toBeNull();
    expect(stoppedBy([health(-5, { pregnant: false })])).toBeNull();
  });

  it("A5 a known disease or fragile bones alone stop nothing", () => {
    expect(stoppedBy([health(0, { disease: true, fragileBones: true })])).toBeNull();
  });

  it("A5 answers given later count in the place of earlier ones", () => {
    expect(stoppedBy([health(-5, { symptoms: ["dizziness"] }), health(-1, {})])).toBeNull();
  });

  it("A5 under 16 nothing is planned without an adult", () => {
    expect(stoppedBy([], { born: 2012 })?.code).toBe("health/no-adult");
    expect(stoppedBy([health(0, { withAdult: false })], { born: 2012 })?.code).toBe("health/no-adult");
    expect(stoppedBy([health(0, { withAdult: true })], { born: 2012 })).toBeNull();
    expect(stoppedBy([], { born: 2011 })).toBeNull();
    const until18 = new Map([["under-sixteen.underAge", 18]]);
    expect(stopped(toldBy([]), { born: 2011 }, until18)?.message).toMatch(/^Under 18 /);
  });

  it.each(WARNING_SIGNS)("A4 only signs of chest, fainting and breath stop everything: %s", (sign) => {
    const all = ["chest-pain", "fainting", "breathless-at-rest"].includes(sign);
    const said: Said = ["sign", { date: date(-5), sign }];
    expect(stoppedBy([said])?.code).toBe(all ? "sign/stopped" : undefined);
    expect(stoppedBy([said, cleared(-5, "sign")])).toBeNull();
    expect(stoppedBy([said, cleared(-6, "sign")])?.code).toBe(all ? "sign/stopped" : undefined);
  });

  it.each(ILLNESS_SIGNS)("A7 %s stops until nothing is left", (sign) => {
    const ill: Said = ["illness", { date: date(-5), signs: [sign] }];
    const problem = stoppedBy([ill]);
    expect(problem?.code).toBe("illness/not-clear");
    const clinician = ["fever", "chest-pain", "breathing-difficulty", "dizziness-palpitations"].includes(sign);
    expect(problem?.hint?.includes("clinician")).toBe(clinician);
    expect(stoppedBy([ill, ["illness", { date: date(0), signs: [] }]])).toBeNull();
    expect(stoppedBy([["illness", { date: date(-8), signs: [] }], ill])?.code).toBe("illness/not-clear");
  });

  it("A4, A5, A7 the most urgent reason is told", () => {
    const sign: Said = ["sign", { date: date(0), sign: "fainting" }];
    const symptom = health(0, { symptoms: ["palpitations", "chest-pain"] });
    const ill: Said = ["illness", { date: date(0), signs: ["cough", "chills"] }];
    const child = { born: 2015 };
    expect(stoppedBy([ill, symptom, sign], child)?.code).toBe("sign/stopped");
    expect(stoppedBy([ill, symptom], child)?.message).toContain("chest pain and palpitations");
    expect(stoppedBy([ill], child)?.message).toBe("You are ill (chills and cough), so no session is planned.");
    expect(stoppedBy([], child)?.code).toBe("health/no-adult");
  });

  it("A5 what is dated after today is not read", () => {
    expect(stoppedBy([health(1, { symptoms: ["dizziness"] })])).toBeNull();
    expect(stoppedBy([["illness", { date: date(1), signs: ["fever"] }]])).toBeNull();
    expect(stoppedBy([health(0, { symptoms: ["dizziness"] }), cleared(1, "health")])?.code).toBe("health/stopped");
  });
});
