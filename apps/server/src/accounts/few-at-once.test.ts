import { expect, test } from "vitest";
import { fewAtOnce } from "./few-at-once.ts";

/** Work that ends when told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

test("no more than so many at a time, in the order in which they came, and a refusal where too many wait", async () => {
  const run = fewAtOnce(2, 1);
  const works = [held(), held(), held()];
  const begun: number[] = [];
  const done = works.map(({ ended }, index) =>
    run(async () => {
      begun.push(index);
      await ended;
    }),
  );
  await expect(run(async () => {})).rejects.toMatchObject({ status: 503 });
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  await done[1];
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  await Promise.all(done);
});

test("work that fails gives its turn back", async () => {
  const run = fewAtOnce(1, 1);
  await expect(run(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await run(async () => "yes")).toBe("yes");
});
