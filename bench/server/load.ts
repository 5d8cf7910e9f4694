import { Agent, request } from "node:http";
import { timesOf } from "../measure.ts";

/** A request to one of the servers. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** How often something was done in a second, and how long it took, in milliseconds. */
export interface Load {
  readonly aSecond: number;
  readonly medianMs: number;
}

const WARM_MS = 500;
const MEASURED_MS = 2_500;
const ROUNDS = 3;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Rejects where the answer is another than expected: what is measured is work that is done. */
export function ask(server: string, { method = "GET", path, headers, body }: Asked, status = 200): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server}${path}`, { method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const told = { status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() };
        if (told.status === status) resolve(told);
        else reject(new Error(`${method} was answered ${told.status}, not ${status}: ${told.body.slice(0, 300)}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Does something again and again, so many at once, spread over the servers; the median of three rounds after a warm one. */
export async function load(
  servers: readonly string[],
  inFlight: number,
  work: (server: string, n: number) => Promise<unknown>,
): Promise<Load> {
  let n = 0;
  const round = async (forMs: number) => {
    const tookMs: number[] = [];
    const began = performance.now();
    const one = async (lane: number) => {
      while (performance.now() - began < forMs) {
        const from = performance.now();
        await work(servers[lane % servers.length] as string, n++);
        tookMs.push(performance.now() - from);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, (_, lane) => one(lane)));
    return { aSecond: (1000 * tookMs.length) / (performance.now() - began), medianMs: timesOf(tookMs).median };
  };
  await round(WARM_MS);
  const rounds: Load[] = [];
  while (rounds.length < ROUNDS) rounds.push(await round(MEASURED_MS));
  return {
    aSecond: timesOf(rounds.map(({ aSecond }) => aSecond)).median,
    medianMs: timesOf(rounds.map(({ medianMs }) => medianMs)).median,
  };
}
