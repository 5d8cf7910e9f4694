import { resetLink, withPorts } from "@stridelift/server";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { printable } from "../terminal/printable.ts";
import { withConfig } from "./server-config.ts";

/** `reset-link`: a way in for who lost theirs, where no mail is sent. */
export function resetLinkCommand({ inputs: [email = ""] }: Invocation, shell: Shell): Promise<Outcome> {
  return withConfig(shell, async (config) => {
    const link = await withPorts(config, shell.now, (ports) => resetLink(ports, email));
    if (link === null) return failed(EXIT.input, [`No account here has the address ${printable(email)}.`]);
    return done(["With this link, good for one use, its owner sets a new password:", `  ${link}`]);
  });
}
