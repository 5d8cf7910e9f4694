import { createTransport } from "nodemailer";
import type { Config } from "../config.ts";
import type { Job, JobKind, Outcome } from "../jobs/job.ts";
import { DONE } from "../jobs/job.ts";
import type { Ports } from "../ports.ts";
import { isLetter, type Letter, messageOf } from "./message.ts";
import { putIntoOutbox } from "./outbox.ts";

const CONNECT_MS = 10_000;
const SILENT_MS = 20_000;
/** Answers of a mail server from here on are final. */
const FINAL = 500;

/** Sends letters by SMTP where the configuration names a server, else puts them into a folder. */
export function mailKind({ log }: Ports, config: Config): JobKind {
  const send = config.smtp === undefined ? toOutbox(config) : bySmtp(config, config.smtp);
  return {
    atOnce: 2,
    async run({ job, data }: Job): Promise<Outcome> {
      if (!isLetter(data)) return { kind: "hopeless", problem: "no-letter" };
      try {
        await send(job, data);
      } catch (error) {
        if (!isFinal(error)) throw error;
        return { kind: "hopeless", problem: `refused ${error.responseCode}` };
      }
      log.info("mail-sent", { job });
      return DONE;
    },
  };
}

type Send = (id: string, letter: Letter) => Promise<unknown>;

function toOutbox({ data, mailFrom, origin }: Config): Send {
  return (id, letter) => putIntoOutbox(data, id, messageOf(id, letter, mailFrom, origin));
}

function bySmtp({ mailFrom, origin }: Config, url: string): Send {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
  });
  return (id, letter) => transport.sendMail(messageOf(id, letter, mailFrom, origin));
}

/** The server knows the recipient or the letter and will not have it. A wrong password can be mended: the letter waits. */
function isFinal(error: unknown): error is { responseCode: number } {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (code === "EENVELOPE" || code === "EMESSAGE") && typeof responseCode === "number" && responseCode >= FINAL;
}
