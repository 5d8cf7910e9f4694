const LIMIT_MS = 30_000;
const STEP_MS = 10;

/** Resolves when something has come to be; rejects where it does not in half a minute. */
export async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`it did not come to be: ${is}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
