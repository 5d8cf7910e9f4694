import { hash, parseOptions, verify } from "@node-rs/argon2";
import { fewAtOnce } from "./few-at-once.ts";
import { newSecret } from "./tokens.ts";

/** Argon2id as OWASP’s cheat sheet on password storage advises: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each takes 19 MiB and a thread of the four that also read files: sign-ins take neither all memory nor all threads. */
const AT_ONCE = 2;
const WAITING = 200;

const inTurn = fewAtOnce(AT_ONCE, WAITING);

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), COST));
}

/**
 * Whether it is the password behind the hash. Where there is none (`null`: no such account, or one without a password) it takes as
 * long to say no.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const against = kept ?? (await nobodys());
  const isRight = await inTurn(() => verify(against, normal(password)));
  return isRight && kept !== null;
}

/** Whether the hash was made at another cost than is advised now. */
export function isDated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}

let made: Promise<string> | undefined;

/** A hash that no password fits. */
function nobodys(): Promise<string> {
  made ??= hashPassword(newSecret());
  return made;
}

/** The same letters typed on two keyboards may come in two forms. */
function normal(password: string): string {
  return password.normalize("NFKC");
}
