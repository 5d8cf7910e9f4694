import type { Problem } from "@stridelift/core";

/** Why a write did not succeed, as the runner is told. */
export function notKept(error: unknown): Problem {
  const full = error instanceof Error && error.name === "QuotaExceededError";
  return {
    code: full ? "device/full" : "device/not-kept",
    message: full
      ? "The device has no room left, so this was not kept. What was kept before is safe."
      : "The device did not keep this. What was kept before is safe.",
    hint: full
      ? "Free some space on the device, then do it again."
      : "Do it again; if it stays so, export the journal.",
  };
}
