import { expect, test } from "vitest";
import { onEachDatabase } from "./databases.ts";
import { startServer } from "./start-server.ts";

onEachDatabase("the server", (bench) => {
  test("listens, and tells what is not there as a problem", async () => {
    const server = await startServer(await bench.fresh());
    const answer = await server.call("GET", "/api/v1/nothing");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ code: "server/no-such-page", status: 404 });
    await server.stop();
  });
});
