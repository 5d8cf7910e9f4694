import { planJsonSchema } from "../packages/core/src/plan-json-schema.ts";

/** The JSON Schema of the plan as text: `node tools/plan-schema.ts > docs/plan.schema.json`. */
export function planSchemaText(): string {
  const schema = { title: "stridelift/plan@1", ...planJsonSchema() };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (import.meta.main) process.stdout.write(planSchemaText());
