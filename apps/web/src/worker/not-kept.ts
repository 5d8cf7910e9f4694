import type { Problem } from "@stridelift/core";

const FULL: Problem = {
  code: "device/full",
  message: "The device has no room left, so this was not kept. What was kept before is safe.",
  hint: "Free some space on the device, then do it again.",
};

/** Why a write did not succeed, as the runner is told. */
export function notKept(error: unknown): Problem {
  if (error instanceof Error && error.name === "QuotaExceededError") return FULL;
  return {
    code: "device/not-kept",
    message: "The device did not keep this. What was kept before is safe.",
    hint: "Do it again; if it stays so, export the journal.",
  };
}
