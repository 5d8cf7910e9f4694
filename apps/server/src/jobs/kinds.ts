import { sweepAccounts } from "../accounts/sweep.ts";
import type { Config } from "../config.ts";
import { mailKind } from "../mail/send.ts";
import { MAIL } from "../mail/send-mail.ts";
import { copyDaily } from "../operation/copies.ts";
import type { Ports } from "../ports.ts";
import { GONE, goneKind } from "../sources/remove-source.ts";
import { askForgotten, SOURCE, sourceKind } from "../sources/source-job.ts";
import { newWorld } from "../sources/world.ts";
import type { JobKinds } from "./job.ts";
import { forgetGivenUp, TIDY, tidyKind } from "./tidy.ts";

/** All kinds of jobs there are. One that only a newer version knows waits for it. */
export function jobKinds(ports: Ports, config: Config): JobKinds {
  const world = newWorld(config);
  return {
    [MAIL]: mailKind(ports, config),
    [SOURCE]: sourceKind(ports, world),
    [GONE]: goneKind(ports, world),
    [TIDY]: tidyKind(ports, [forgetGivenUp, askForgotten, sweepAccounts, (each) => copyDaily(each, config)]),
  };
}
