import type { TestProject } from "vitest/node";
import { bringPostgres } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: string;
  }
}

/** One PostgreSQL for all tests of the server: that of `DATABASE_URL` where it names one, else one of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && /^postgres/.test(given)) {
    project.provide("postgres", given);
    return async () => {};
  }
  const own = await bringPostgres();
  project.provide("postgres", own.address);
  return () => own.remove();
}
