import type { Parameter } from "../../evidence/parameter.ts";
import { SESSION_RANGES } from "./ranges.gen.ts";

/** Unit and range of a number of sessions by its full name, without all that it rests on; undefined: there is none of that name. */
export function sessionRange(name: string): Pick<Parameter, "unit" | "range"> | undefined {
  const line = SESSION_RANGES.split("\n").find((one) => one.startsWith(`${name} `));
  if (line === undefined) return undefined;
  const [from, to, ...unit] = line.slice(name.length + 1).split(" ");
  return { range: [Number(from), Number(to)], unit: unit.join(" ") };
}
