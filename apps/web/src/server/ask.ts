import type { Problem } from "@stridelift/core";

/** What came of a question. `problem` null: no server was reached (`status` 0), or none of ours is there. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly problem: Problem | null };

const PATIENCE_MS = 30_000;

/** Asks the server that the app came from. Never rejects. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
  let status = 0;
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    status = response.status;
    if (status === 204 || status === 202) return { ok: true, value: undefined as T };
    const said: unknown = await response.json();
    return response.ok ? { ok: true, value: said as T } : { ok: false, status, problem: problemOf(said) };
  } catch {
    // Not reached, too slow, or something that speaks no JSON is there: a static host, a proxy.
    return { ok: false, status, problem: null };
  }
}

function problemOf(said: unknown): Problem | null {
  const { code, title, path, hint } = (said ?? {}) as Record<string, unknown>;
  if (typeof code !== "string" || typeof title !== "string") return null;
  return {
    code,
    message: title,
    ...(typeof path === "string" ? { path } : {}),
    ...(typeof hint === "string" ? { hint } : {}),
  };
}
