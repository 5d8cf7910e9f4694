import { existsSync } from "node:fs";
import { join } from "node:path";
import serveStatic from "@fastify/static";
import * as z from "zod";
import type { Routes } from "./route.ts";

const INDEX = "index.html";
/** Names under this folder carry a digest of what is in them. */
const ASSETS = "assets";

/** The built app as plain files: what the folder holds and nothing beside it. A server without the folder answers the API alone. */
export const appRoutes: Routes = (app, _ports, { app: folder }) => {
  if (!existsSync(join(folder, INDEX))) return;
  app.register(serveStatic, {
    root: folder,
    serve: false,
    index: false,
    dotfiles: "ignore",
    // What the build packed goes out as it is.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isAsset = path.startsWith(join(folder, ASSETS));
      reply.header("cache-control", isAsset ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get(
    "/*",
    { config: { access: "anyone", rateLimit: false }, schema: { hide: true, params: z.object({ "*": z.string() }) } },
    ({ params: { "*": path } }, reply) => {
      const file = path === "" ? INDEX : path;
      return isPlain(file) ? reply.sendFile(file) : reply.callNotFound();
    },
  );
};

/** A path of plain names: none of it leads out of the folder, is hidden or is read by a file system in ways of its own. */
function isPlain(path: string): boolean {
  return !/[\\\0:]/.test(path) && path.split("/").every((name) => name !== "" && !name.startsWith("."));
}
