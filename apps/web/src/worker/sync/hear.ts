/** The server says something each 25 s; a connection that is silent for longer is dead. */
const SILENCE_MS = 70_000;

/** What the server says of an account’s journal with each change of it. */
export interface Head {
  readonly life: string;
  readonly head: number;
}

/** Hears of each change of the account’s journal. Resolves or rejects when the connection is over. */
export async function hear(base: string, signal: AbortSignal, onHead: (head: Head) => void): Promise<void> {
  const silence = new AbortController();
  const headers = { accept: "text/event-stream" };
  const both = AbortSignal.any([signal, silence.signal]);
  const response = await fetch(`${base}/journal/stream`, { headers, cache: "no-store", signal: both });
  const isEvents = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (!response.ok || !isEvents || response.body === null) throw new Error(`no stream: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const timer = setTimeout(() => silence.abort(), SILENCE_MS);
    const { done, value } = await reader.read().finally(() => clearTimeout(timer));
    if (done) return;
    const events = (text + value).split(/\r?\n\r?\n/);
    text = events.pop() ?? "";
    for (const event of events) {
      const head = headIn(event);
      if (head !== undefined) onHead(head);
    }
  }
}

/** What an event says; undefined for a beat, or one that is not understood. */
export function headIn(event: string): Head | undefined {
  const data = event.split(/\r?\n/).flatMap((line) => (line.startsWith("data:") ? line.slice("data:".length) : []));
  try {
    const { life, head } = JSON.parse(data.join("\n")) as Partial<Head>;
    return typeof life === "string" && typeof head === "number" ? { life, head } : undefined;
  } catch {
    return undefined;
  }
}
