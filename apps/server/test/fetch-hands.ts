import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach } from "vitest";
import { readConfig } from "../src/config.ts";
import { isAllowedAddress } from "../src/sources/address-rules.ts";
import { calendarUrl } from "../src/sources/checked-url.ts";
import { type FetchRules, fetchRules, safeFetch } from "../src/sources/safe-fetch.ts";
import { SourceProblem } from "../src/sources/source-problem.ts";
import { type CalendarServer, calendarServer } from "./calendar-server.ts";

export const NOTHING = { etag: null, lastModified: null };
export const CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

/** The rules of a server that anyone can reach. */
export function rules(changes: Partial<FetchRules> = {}, env: Record<string, string> = {}): FetchRules {
  const { config } = readConfig({ PORT: "4173", STRIDELIFT_URL: "https://lift.example.org", ...env }, "app");
  return { ...fetchRules(config), ...changes };
}

/** Local servers stand for the world: 127.0.0.1 is allowed here, all else is as ever. Every name means it. */
export const local = (changes: Partial<FetchRules> = {}) =>
  rules({
    mayCall: (address, reach) => address === "127.0.0.1" || isAllowedAddress(address, reach),
    resolve: async () => ["127.0.0.1"],
    ...changes,
  });

export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SourceProblem) return error.problem.code;
    throw error;
  }
  return "none";
}

export const fetched = (address: string, by: FetchRules, known = NOTHING) =>
  (async () => safeFetch(calendarUrl(address), known, by))();

export const textOf = async (work: ReturnType<typeof fetched>) => {
  const answer = await work;
  return answer.kind === "body" ? new TextDecoder().decode(answer.bytes) : answer.kind;
};

const started: { stop(): Promise<void> }[] = [];
export async function serve(answer: CalendarServer["answer"]): Promise<CalendarServer> {
  const server = await calendarServer(answer);
  started.push(server);
  return server;
}
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

/** A server that says what it likes to whoever comes. */
export async function rawServer(speak: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.resume();
    speak(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  started.push({ stop: () => new Promise((resolve) => server.close(() => resolve())) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
