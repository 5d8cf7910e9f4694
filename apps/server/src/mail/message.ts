import type { SendMailOptions } from "nodemailer";

/** What stands in the queue of a letter. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export function isLetter(data: unknown): data is Letter {
  const { to, subject, text } = (data ?? {}) as Record<string, unknown>;
  return typeof to === "string" && typeof subject === "string" && typeof text === "string" && isOneAddress(to);
}

/**
 * Whether a text is one plain mail address, in which no other header, recipient or command can hide. Letters of any script are
 * fine; quotes, comments and lists are not.
 */
export function isOneAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{C}<>()[\]\\,;:@"]+@[^\s\p{C}<>()[\]\\,;:@"]+$/u.test(text);
}

/** The letter for the mail library. One that is sent again carries the same Message-ID. */
export function messageOf(id: string, { to, subject, text }: Letter, from: string, origin: string): SendMailOptions {
  return {
    from,
    // As an object it is one recipient, whatever characters it has.
    to: { name: "", address: to },
    subject: subject.replace(/\p{C}+/gu, " "),
    text,
    messageId: `<${id}@${new URL(origin).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
