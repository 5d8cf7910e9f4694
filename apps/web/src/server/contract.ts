import type { Problem } from "@stridelift/core";

/* What the server of this address is asked for and answers, as the screens of the account use it. */

export interface AboutServer {
  readonly name: string;
  readonly version: string;
  /** Who may make an account: anyone, or who was given a link. */
  readonly registration: "open" | "invited";
  /** Nobody has an account yet. */
  readonly isNew: boolean;
  /** Mail really leaves it. */
  readonly mail: boolean;
}

export interface Account {
  readonly runner: string;
  readonly email: string;
  readonly name: string;
  readonly role: "owner" | "member";
  readonly hasPassword: boolean;
  readonly createdMs: number;
}

/** A signed-in device. */
export interface SignedInDevice {
  readonly session: string;
  readonly device: string;
  readonly createdMs: number;
  readonly seenMs: number;
  readonly isThis: boolean;
}

export interface Passkey {
  readonly passkey: string;
  readonly name: string;
  readonly createdMs: number;
  readonly usedMs: number | null;
}

/** What a one-time link is for. */
export interface Ticket {
  readonly purpose: "begin" | "invitation" | "reset";
  readonly email: string | null;
  readonly expiresMs: number;
}

export interface Invitation {
  readonly invitation: string;
  readonly email: string | null;
  readonly createdMs: number;
  readonly expiresMs: number;
}

/** An account as who runs the server sees it: nothing of its journal but how much room it takes. */
export interface Member {
  readonly runner: string;
  readonly email: string;
  readonly name: string;
  readonly role: "owner" | "member";
  readonly createdMs: number;
  readonly seenMs: number | null;
  readonly bytes: number;
}

/** A calendar address that the server reads again and again. */
export interface Source {
  readonly source: string;
  readonly url: string;
  readonly everyMin: number;
  readonly createdMs: number;
  /** When it was last asked, when it last answered well, when that last changed anything. */
  readonly askedMs: number | null;
  readonly fetchedMs: number | null;
  readonly changedMs: number | null;
  readonly failures: number;
  readonly problem: Problem | null;
}

/** An address with what was found behind it. */
export interface FoundSource {
  readonly source: Source;
  readonly events: number;
  readonly runs: number;
}

export interface FeedOptions {
  /** Minutes that are kept free around a session. */
  readonly beforeMin: number;
  readonly afterMin: number;
  /** Minutes before a session at which the calendar rings; null: never. */
  readonly alarmMin: number | null;
}

/** How a calendar speaks: as the device that made it does. */
export interface FeedSpeech {
  readonly language: string;
  readonly clock: "24" | "12";
  readonly mass: "kg" | "lb";
  readonly distance: "km" | "mi";
}

export interface Feed {
  readonly feed: "full" | "titles";
  readonly isOn: boolean;
  readonly createdMs: number | null;
  readonly options: FeedOptions;
}
