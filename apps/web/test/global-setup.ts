import type { TestProject } from "vitest/node";
import { buildApp, DIST } from "../build.ts";
import { listen, serveFolder } from "../serve.ts";
import { launchServer } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    chromium: string;
    address: string;
  }
}

/** Builds the app once, serves it, and starts one Chromium for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildApp();
  const server = serveFolder(DIST);
  const [address, chromium] = await Promise.all([listen(server, 0), launchServer()]);
  project.provide("chromium", chromium.wsEndpoint());
  project.provide("address", address);
  return async () => {
    await chromium.close();
    server.close();
    server.closeAllConnections();
  };
}
