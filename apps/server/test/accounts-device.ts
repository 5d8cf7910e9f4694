import type { Started } from "./start-server.ts";

/** What a server answered. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A browser of somebody: it keeps its cookie, as browsers do. */
export class Device {
  cookie = "";
  readonly #server: Started;
  constructor(server: Started, cookie = "") {
    this.#server = server;
    this.cookie = cookie;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test says by what it expects of which kind the answer is
  async send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<any>> {
    const answer = await this.#server.call(method, `/api/v1${path}`, {
      ...(body === undefined ? {} : { body }),
      ...(this.cookie === "" ? {} : { cookie: this.cookie }),
      ...(headers === undefined ? {} : { headers }),
    });
    const set = answer.headers.getSetCookie().find((cookie) => /^(__Host-)?stridelift=/.test(cookie));
    if (set !== undefined) this.cookie = /=;/.test(set) ? "" : (set.split(";")[0] as string);
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text), headers: answer.headers };
  }
}
