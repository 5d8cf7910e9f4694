import type { Config } from "../config.ts";
import { mailKind } from "../mail/send.ts";
import { MAIL } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import type { JobKinds } from "./job.ts";

/** All kinds of jobs there are. One that only a newer version knows waits for it. */
export function jobKinds(ports: Ports, config: Config): JobKinds {
  return { [MAIL]: mailKind(ports, config) };
}
