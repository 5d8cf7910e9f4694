import { createServer } from "node:net";

const TRIED = 20;

/** The first port from `from` on that is free at this address; any free one for 0, or where all tried are taken. */
export async function freePort(host: string, from: number): Promise<number> {
  const wanted = from === 0 ? [] : Array.from({ length: TRIED }, (_, step) => from + step);
  for (const port of [...wanted, 0]) {
    const found = await free(host, port);
    if (found !== undefined) return found;
  }
  return from;
}

function free(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" && port !== 0 ? resolve(undefined) : reject(error),
    );
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address();
      const found = typeof address === "object" && address !== null ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}
