// `npm run bench` measures every part and keeps the tables in README.md; `npm run bench -- solver reading` only prints some.
import { cpus, totalmem } from "node:os";
import { keep } from "./kept.ts";
import { againstHighs } from "./parts/against-highs.ts";
import { app } from "./parts/app.ts";
import { lifters } from "./parts/lifters.ts";
import { memory } from "./parts/memory.ts";
import { reading } from "./parts/reading.ts";
import { server } from "./parts/server.ts";
import { solver } from "./parts/solver.ts";
import { wholePlan } from "./parts/whole-plan.ts";
import { type Table, tableText } from "./table.ts";

const parts: Readonly<Record<string, () => Table | Promise<Table>>> = {
  solver,
  "whole-plan": wholePlan,
  memory,
  reading,
  "against-highs": againstHighs,
  lifters,
  app,
  server,
};

function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "unknown processor";
  const date = new Date().toISOString().slice(0, 10);
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return `Measured ${date}: ${model}, ${cores.length} cores, ${memoryGb} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}.`;
}

async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    process.stderr.write(`No part of the name ${unknown.join(", ")}; there are: ${Object.keys(parts).join(", ")}.\n`);
    return 2;
  }
  const texts = [machine()];
  process.stdout.write(`${texts[0]}\n`);
  for (const [name, part] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const text = tableText(await part());
    texts.push(text);
    process.stdout.write(`\n${text}\n`);
  }
  if (names.length === 0) keep(texts.join("\n\n"));
  return 0;
}

process.exitCode = await bench(process.argv.slice(2));
