import { audit, sources } from "@stridelift/core";
import { expect, test } from "vitest";
import { expectAccessible, openApp } from "./open-app.ts";

test.each(["phone", "desk"] as const)(
  "E3: what we checked shows every claim with how it stands, on a %s",
  async (size) => {
    const { context, page, errors } = await openApp({ size, demo: true, at: "checked" });
    await page.getByRole("heading", { name: "What we checked" }).waitFor();
    for (const { claim, standing } of audit) {
      const article = page.getByRole("article").filter({ has: page.getByRole("heading", { name: claim }) });
      expect(await article.innerText()).toContain(standing);
    }
    await page.getByText(`Show all ${sources.length}`).click();
    await page
      .locator(".sources li")
      .nth(sources.length - 1)
      .waitFor();
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test("E4: the expected benefit is a range that includes no change, and is no promise", async () => {
  const { context, page } = await openApp({ size: "phone", demo: true, at: "checked/benefit" });
  await page.getByRole("radio", { name: "10 km" }).check();
  await page.getByText(/somewhere between −\d+ and \+\d+ s/).waitFor();
  await page.getByText("it is not a promise").waitFor();
  await page.getByLabel(/Your time now/).fill("quick");
  await page.getByText("Write the time like").waitFor();
  expect(await page.getByText("somewhere between").count()).toBe(0);
  await page.getByText("Your weight is unlikely to rise").waitFor();
  await context.close();
});
