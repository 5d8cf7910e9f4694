import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { ask } from "./ask.ts";
import type {
  AboutServer,
  Account,
  Feed,
  FeedOptions,
  FeedSpeech,
  FoundSource,
  Invitation,
  Member,
  Passkey,
  SignedInDevice,
  Source,
  Ticket,
} from "./contract.ts";
import { thisDevice } from "./device-name.ts";

/** A challenge to be answered with a passkey. */
interface Challenge<T> {
  readonly ticket: string;
  readonly options: T;
}
type ToCreate = Challenge<PublicKeyCredentialCreationOptionsJSON>;
type ToUse = Challenge<PublicKeyCredentialRequestOptionsJSON>;

/** A challenge as a passkey answered it. */
export interface Answered {
  readonly ticket: string;
  readonly response: unknown;
}

export interface NewAccount {
  /** A set-up link’s or an invitation’s; without one only where anyone may make an account. */
  readonly ticket?: string;
  readonly email: string;
  readonly name: string;
  readonly device: string;
  readonly password?: string;
  readonly passkey?: Answered;
}

const id = encodeURIComponent;
const LONGEST_NAME = 80;

/** Everything that the screens ask of the server. */
export const api = {
  server: () => ask<AboutServer>("GET", "/server"),
  account: () => ask<Account>("GET", "/account"),
  changeAccount: (changed: { name?: string; email?: string; password?: string }) =>
    ask<Account>("PATCH", "/account", changed),
  changePassword: (changed: { current?: string; password: string }) => ask<void>("PUT", "/account/password", changed),
  eraseAccount: (proof: { password?: string }) => ask<void>("DELETE", "/account", proof),

  begin: (account: NewAccount) => ask<Account>("POST", "/accounts", account),
  /** Where anyone may make an account and mail is sent: a link comes by mail, and the account is made with it. */
  askToBegin: (email: string) =>
    ask<void>("POST", "/accounts", { email, name: email.slice(0, LONGEST_NAME), device: thisDevice() }),
  beginByPasskey: (account: Pick<NewAccount, "ticket" | "email" | "name">) =>
    ask<ToCreate>("POST", "/accounts/passkey-options", account),
  lookAt: (ticket: string) => ask<Ticket>("POST", "/tickets/look", { ticket }),

  signIn: (login: { email: string; password: string; device: string }) => ask<Account>("POST", "/sessions", login),
  askForPasskey: () => ask<ToUse>("POST", "/sessions/passkey-options", {}),
  signInByPasskey: (answered: Answered & { device: string }) => ask<Account>("POST", "/sessions/passkey", answered),
  forgotten: (email: string) => ask<void>("POST", "/password-resets", { email }),
  resetPassword: (reset: { ticket: string; password: string; device: string }) =>
    ask<Account>("POST", "/password-resets/use", reset),

  devices: () => ask<{ sessions: SignedInDevice[] }>("GET", "/sessions"),
  signOutDevice: (session: string) => ask<void>("DELETE", `/sessions/${id(session)}`),
  signOutOthers: () => ask<void>("DELETE", "/sessions"),
  signOut: () => ask<void>("DELETE", "/session"),

  passkeys: () => ask<{ passkeys: Passkey[] }>("GET", "/passkeys"),
  newPasskey: () => ask<ToCreate>("POST", "/passkeys/options", {}),
  addPasskey: (made: Answered & { name: string }) => ask<Passkey>("POST", "/passkeys", made),
  renamePasskey: (passkey: string, name: string) => ask<void>("PATCH", `/passkeys/${id(passkey)}`, { name }),
  removePasskey: (passkey: string) => ask<void>("DELETE", `/passkeys/${id(passkey)}`),

  members: () => ask<{ accounts: Member[] }>("GET", "/accounts"),
  removeMember: (runner: string) => ask<void>("DELETE", `/accounts/${id(runner)}`),
  invitations: () => ask<{ invitations: Invitation[] }>("GET", "/invitations"),
  invite: (email: string) =>
    ask<{ invitation: string; link: string; expiresMs: number }>("POST", "/invitations", email === "" ? {} : { email }),
  withdraw: (invitation: string) => ask<void>("DELETE", `/invitations/${id(invitation)}`),

  sources: () => ask<{ sources: Source[] }>("GET", "/sources"),
  addSource: (source: { url: string; everyMin: number }) => ask<FoundSource>("POST", "/sources", source),
  changeSource: (source: string, changed: { url?: string; everyMin?: number }) =>
    ask<FoundSource>("PATCH", `/sources/${id(source)}`, changed),
  /** `believe`: what it says counts, even if next to nothing is left. */
  fetchSource: (source: string, believe: boolean) =>
    ask<FoundSource>("POST", `/sources/${id(source)}/fetch`, { believe }),
  removeSource: (source: string, events: "keep" | "remove") =>
    ask<void>("DELETE", `/sources/${id(source)}?events=${events}`),

  feeds: () => ask<{ feeds: Feed[] }>("GET", "/feeds"),
  renewFeed: (feed: Feed["feed"], options: FeedSpeech) =>
    ask<{ feed: Feed; url: string }>("POST", `/feeds/${feed}/renew`, { options }),
  changeFeed: (feed: Feed["feed"], options: FeedOptions & FeedSpeech) =>
    ask<Feed>("PUT", `/feeds/${feed}`, { options }),
  feedOff: (feed: Feed["feed"]) => ask<void>("DELETE", `/feeds/${feed}`),
};

/** Where the server hands out everything that it keeps of the runner, and the journal alone: addresses for links. */
export const FILES = { everything: "/api/v1/account/export", journal: "/api/v1/journal/file" };
