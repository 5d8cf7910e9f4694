import { readConfig } from "../apps/server/src/config.ts";
import { httpApp } from "../apps/server/src/http/app.ts";
import { openDatabase } from "../apps/server/src/storage/database.ts";

/** A route that programs may call. */
interface DescribedRoute {
  readonly method: string;
  readonly url: string;
}

/** The server with its usual settings, asked one thing; it never listens. */
async function withServer<T>(ask: (app: Awaited<ReturnType<typeof httpApp>>) => T): Promise<T> {
  const { config } = readConfig({}, "nowhere");
  const database = openDatabase(":memory:");
  const silent = { info: () => {}, warn: () => {} };
  const ports = { database, now: () => 0, log: silent, secret: "-".repeat(32), origin: config.origin };
  const app = await httpApp(ports, config);
  await app.ready();
  const told = ask(app);
  await app.close();
  await database.close();
  return told;
}

/** The description of the API as text: `node tools/openapi.ts > docs/openapi.json`. */
export function apiText(): Promise<string> {
  return withServer((app) => `${JSON.stringify(app.swagger(), undefined, 2)}\n`);
}

/** Every route but those of the app’s own files. */
export function describedRoutes(): Promise<DescribedRoute[]> {
  return withServer((app) => routesIn(app.printRoutes({ commonPrefix: false, includeHooks: false })));
}

/* Fastify prints its routes as a tree of indented parts. */
function routesIn(tree: string): DescribedRoute[] {
  const above: string[] = [];
  return tree.split("\n").flatMap((line) => {
    const [, indent = "", part = "", methods = ""] = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line) ?? [];
    if (part === "" && methods === "") return [];
    const depth = indent.length / 4;
    above.length = depth;
    above.push(part);
    const listed = methods.split(", ").filter((method) => method !== "" && method !== "HEAD");
    return listed.map((method) => ({ method, url: above.join("") }));
  });
}

if (import.meta.main) process.stdout.write(await apiText());
