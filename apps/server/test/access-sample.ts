/** As much of a JSON schema as the routes use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
}

/** A value that fits a schema: every property of it, and where one is called as something in `named`, that. */
export function sample(schema: Schema, named: Readonly<Record<string, unknown>>): unknown {
  const { enum: allowed, anyOf, oneOf, allOf, properties, items } = schema;
  if (schema.const !== undefined) return schema.const;
  if (allowed !== undefined) return allowed[0];
  const either = anyOf?.[0] ?? oneOf?.[0];
  if (either !== undefined) return sample(either, named);
  if (allOf !== undefined) return Object.assign({}, ...allOf.map((part) => sample(part, named)));
  if (properties !== undefined) {
    const pairs = Object.entries(properties).map(([name, part]) => [name, named[name] ?? sample(part, named)]);
    return Object.fromEntries(pairs);
  }
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (type === "array") return Array.from({ length: schema.minItems ?? 0 }, () => sample(items ?? {}, named));
  if (type === "integer" || type === "number") return Math.max(schema.minimum ?? 0, 0);
  if (type === "boolean") return true;
  if (type === "string") return "x".repeat(Math.max(schema.minLength ?? 1, 1));
  return {};
}
