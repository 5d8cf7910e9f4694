import { expect, test } from "vitest";
import { openApp } from "./open-app.ts";

test("the app opens on an empty device and begins at the start", async () => {
  const { context, page, errors } = await openApp({ size: "phone" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
