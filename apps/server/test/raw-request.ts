import { connect } from "node:net";

/** Sends bytes as they stand to a server on this machine and gives what comes back until it closes the connection. */
export function rawRequest(address: string, parts: Iterable<string> | AsyncIterable<string>): Promise<string> {
  const { port, hostname } = new URL(address);
  const socket = connect(Number(port), hostname);
  const received: Buffer[] = [];
  socket.on("data", (part: Buffer) => received.push(part));
  // What is cut off while we still send is what some tests are about.
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  const send = async () => {
    for await (const part of parts) {
      if (!socket.writable) return;
      if (!socket.write(part)) await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), closed]);
    }
  };
  return Promise.all([send(), closed]).then(() => Buffer.concat(received).toString());
}

/** A request’s head; the connection is closed after its answer. */
export function head(method: string, path: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ host: "localhost", connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`${method} ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n");
}

/** The status and the body of an answer as it came; the body as JSON where it is. */
export function answered(text: string): { readonly status: number; readonly headers: string; readonly body: string } {
  const [top = "", ...rest] = text.split("\r\n\r\n");
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(top)?.[1]), headers: top, body: rest.join("\r\n\r\n") };
}
