import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../apps/server/src/config.ts";
import { headersOf } from "../apps/server/src/http/headers.ts";
import { listen, serveFolder } from "../apps/web/serve.ts";

test("the plain host that the app is tested on allows a page what the server allows it, and no more", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stridelift-headers-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  const host = serveFolder(folder);
  const { headers } = await fetch(await listen(host, 0));
  const allowed = headersOf(readConfig({}, folder).config);
  for (const name of ["content-security-policy", "referrer-policy", "x-content-type-options"]) {
    expect([name, headers.get(name)]).toEqual([name, allowed[name]]);
  }
  host.close();
  host.closeAllConnections();
  rmSync(folder, { recursive: true });
});
