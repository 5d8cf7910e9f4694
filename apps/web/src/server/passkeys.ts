import { type Answered, api } from "./api.ts";
import type { Answer } from "./ask.ts";

/*
 * Passkeys as this device makes and uses them. The library is loaded when one is asked for.
 */

/** `stopped`: the person closed the device’s own question, or there was nothing to choose from. `already`: it has made one before. */
type Shown<T> = Answer<T> | "stopped" | "already";

export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === "function" && window.isSecureContext;

/** Has the device make a passkey for a challenge of the server. */
export async function made(asked: ReturnType<typeof api.newPasskey>): Promise<Shown<Answered>> {
  const [challenge, { startRegistration }] = await Promise.all([asked, import("@simplewebauthn/browser")]);
  if (!challenge.ok) return challenge;
  const { ticket, options } = challenge.value;
  return shown(ticket, () => startRegistration({ optionsJSON: options }));
}

/** Counts the questions for a passkey. A device answers one at a time: a quiet one whose turn has passed is not put. */
let turns = 0;

/** Has the device show a passkey; `quietly`: only as one of the suggestions of the field for the e-mail address. */
export async function used(quietly = false): Promise<Shown<Answered>> {
  turns += 1;
  const turn = turns;
  const { startAuthentication, browserSupportsWebAuthnAutofill } = await import("@simplewebauthn/browser");
  if (quietly && !(await browserSupportsWebAuthnAutofill())) return "stopped";
  const challenge = await api.askForPasskey();
  if (!challenge.ok) return challenge;
  if (quietly && turn !== turns) return "stopped";
  const { ticket, options } = challenge.value;
  return shown(ticket, () => startAuthentication({ optionsJSON: options, useBrowserAutofill: quietly }));
}

/** Ends a question that waits quietly. */
export async function stopAsking(): Promise<void> {
  turns += 1;
  const { WebAuthnAbortService } = await import("@simplewebauthn/browser");
  WebAuthnAbortService.cancelCeremony();
}

async function shown(ticket: string, question: () => Promise<unknown>): Promise<Shown<Answered>> {
  try {
    return { ok: true, value: { ticket, response: await question() } };
  } catch (error) {
    // Of all else the browser tells no more than that nothing came of it, so that no page learns which passkeys there are.
    return error instanceof Error && error.name === "InvalidStateError" ? "already" : "stopped";
  }
}
