import type { Parameter } from "../../evidence/parameter.ts";
import { SESSION_RANGES } from "./ranges.gen.ts";

/** Unit and range of a number of sessions by its full name, without all that it rests on; undefined: there is none of that name. */
export function sessionRange(name: string): Pick<Parameter, "unit" | "range"> | undefined {
  const dot = name.indexOf(".");
  const [owner, own] = [name.slice(0, dot), name.slice(dot + 1)];
  const owned = SESSION_RANGES.split("\n\n").map((group) => group.trim().split("\n"));
  const [, ...lines] = owned.find(([owners = ""]) => owners.split(" ").includes(owner)) ?? [];
  const found = lines.map((line) => line.split(" ")).find(([first]) => first === own);
  if (found === undefined) return undefined;
  const [, from, to, ...unit] = found;
  return { range: [Number(from), Number(to)], unit: unit.join(" ") };
}
