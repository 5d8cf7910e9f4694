import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { sourceOf } from "./sources/index.ts";

describe("audit", () => {
  it("E3 twelve common claims were checked, each under an id of its own", () => {
    expect(audit).toHaveLength(12);
    expect(new Set(audit.map((entry) => entry.id)).size).toBe(12);
  });

  it.each(audit.map((entry) => [entry.id, entry] as const))("E3 %s: a graded verdict names its sources", (_, entry) => {
    if (entry.grade !== "D") expect(entry.sources.length).toBeGreaterThan(0);
    for (const id of entry.sources) expect(sourceOf(id), id).toBeDefined();
    for (const part of [entry.claim, entry.says, entry.text]) expect(part).toMatch(/^[A-Z].*\.$/);
  });

  it("E3 no verdict promises: every claim that outruns its source is named as one", () => {
    const standing = Object.fromEntries(audit.map((entry) => [entry.id, entry.standing]));
    expect(standing).toMatchObject({ economy: "stronger than its source", bone: "stronger than its source" });
    expect(standing).toMatchObject({ muscle: "not supported", arms: "not supported" });
    for (const entry of audit) expect(entry.text).not.toMatch(/\b(proven|guarantee|prevents injur|will make you)/i);
  });
});
