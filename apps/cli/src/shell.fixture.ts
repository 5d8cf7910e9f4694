import { main } from "./main.ts";
import type { Shell } from "./shell.ts";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process: paths from `cwd`, the clock at `now`, standard input as given. */
export async function runIn(cwd: string, args: readonly string[], stdin = "", columns = 80): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const shell: Shell = {
    cwd,
    terminal: { isTTY: false, columns, env: { LANG: "C.UTF-8" }, windows: false },
    now: () => Date.UTC(2027, 0, 4, 9),
    zone: "UTC",
    asks: false,
    readStdin: async () => new TextEncoder().encode(stdin),
    answers: () => linesOf(stdin),
    out: async (text) => void out.push(text),
    err: async (text) => void err.push(text),
  };
  const code = await main(args, shell);
  return { code, out: out.join(""), err: err.join("") };
}

async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split("\n").slice(0, -1)) yield line;
}
