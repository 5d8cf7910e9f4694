import { expect } from "vitest";
import { setUpLink } from "../src/accounts/set-up.ts";
import { Device } from "./accounts-device.ts";
import type { Started } from "./start-server.ts";

export const PASSWORD = "four odd words here";
const OWNER = "owner@example.org";

let people = 0;

/** The owner of the server, signed in; made where there is none yet. */
export async function owner(server: Started): Promise<Device> {
  const device = new Device(server);
  const link = await setUpLink(server.ports);
  const begin = { ticket: secretOf(link), email: OWNER, name: "Olga", password: PASSWORD, device: "Laptop" };
  const answer =
    link === null
      ? await device.send("POST", "/sessions", { email: OWNER, password: PASSWORD, device: "Laptop" })
      : await device.send("POST", "/accounts", begin);
  expect(answer).toMatchObject({ body: { role: "owner" } });
  return device;
}

/** A new member, invited by the owner, and their first device. */
export async function member(
  server: Started,
  boss: Device,
): Promise<{ device: Device; email: string; runner: string }> {
  people += 1;
  const email = `runner-${people}@example.org`;
  const device = new Device(server);
  const ticket = secretOf((await boss.send("POST", "/invitations", {})).body.link);
  const answer = await device.send("POST", "/accounts", {
    ...{ ticket, email, name: "Ann", password: PASSWORD, device: "Laptop" },
  });
  expect(answer).toMatchObject({ status: 201, body: { role: "member" } });
  return { device, email, runner: answer.body.runner };
}

/** What a link holds behind its last slash. */
export function secretOf(link: string | null): string {
  return link?.split("/").at(-1) ?? "";
}
