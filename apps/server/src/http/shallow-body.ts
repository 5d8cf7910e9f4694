import type { FastifyInstance } from "fastify";
import { ProblemError } from "../problem-error.ts";

/** Levels of lists and objects in a body: far more than anything here has, far fewer than a call stack. */
const MOST_LEVELS = 500;

/** Refuses bodies that nest deeper than anything here: what walks them afterwards may call itself at each level. */
export function refuseDeepBodies(app: FastifyInstance): void {
  app.addHook("preValidation", async ({ body }) => {
    if (levelsOf(body) <= MOST_LEVELS) return;
    const message = `The request nests its lists and objects more than ${MOST_LEVELS} levels deep.`;
    throw new ProblemError(400, { code: "server/bad-request", message, path: "body" });
  });
}

/** Levels of nesting, counted no further than it takes to know that they are too many. */
function levelsOf(body: unknown): number {
  let level: unknown[] = [body];
  let count = 0;
  while (level.length > 0 && count <= MOST_LEVELS) {
    const inside = level.filter((value) => typeof value === "object" && value !== null && !Buffer.isBuffer(value));
    if (inside.length === 0) break;
    count += 1;
    level = inside.flatMap((value) => Object.values(value as object));
  }
  return count;
}
