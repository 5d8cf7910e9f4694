import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./languages.ts";
import { translator } from "./translate/translator.ts";

describe("languages", () => {
  it("load by their code, with their own name", async () => {
    for (const { code, name, load } of LANGUAGES) {
      const language = await load();
      expect([language.code, language.name]).toEqual([code, name]);
      expect(language.dates.weekdays).toHaveLength(7);
      expect(language.dates.shortWeekdays).toHaveLength(7);
      expect(language.dates.months).toHaveLength(12);
    }
  });

  it("say Monday in their own words", async () => {
    const said = await Promise.all(LANGUAGES.map(async ({ load }) => translator(await load()).say("Monday")));
    expect(said).toEqual(["Monday", "Montag"]);
  });
});
