import { toJSONSchema } from "zod/mini";
import { planSchema } from "./plan-schema.ts";

/** The plan’s contract as JSON Schema, for readers in other languages. */
export function planJsonSchema(): Record<string, unknown> {
  return toJSONSchema(planSchema);
}
