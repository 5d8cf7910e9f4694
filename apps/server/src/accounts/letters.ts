/*
 * The letters that accounts send: short, plain text, one link at most, and what to do where the letter was not asked for. None
 * says a name that somebody else typed in: a stranger cannot have us send words of theirs.
 */

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const SIGNED = "Stridelift";

export function invitationLetter(origin: string, link: string): Letter {
  return letter("Your invitation to Stridelift", [
    `You are invited to plan your strength training around your runs, at ${origin}.`,
    `Make your account here. The link works once, within seven days:\n${link}`,
    "If you do not know what this is about, leave it: nothing happens without you.",
  ]);
}

export function beginLetter(link: string): Letter {
  return letter("Begin with Stridelift", [
    `Make your account here. The link works once, within seven days:\n${link}`,
    "If this was not you, leave it: no account is made without the link.",
  ]);
}

export function alreadyHereLetter(origin: string): Letter {
  return letter("You have an account already", [
    `Somebody, probably you, wanted to make an account with this address. There is one: sign in at ${origin}.`,
    "If you have forgotten your password, set a new one from the sign-in page. If this was not you, leave it: nothing has changed.",
  ]);
}

export function resetLetter(link: string): Letter {
  return letter("A new password for Stridelift", [
    `Set a new password here. The link works once, within an hour:\n${link}`,
    "If this was not you, leave it: your password stays as it is.",
  ]);
}

export function passwordChangedLetter(origin: string): Letter {
  return letter("Your password was changed", [
    "The password of your account was changed, and all other devices were signed out.",
    `If this was not you, set a new one from the sign-in page at ${origin}.`,
  ]);
}

export function emailChangedLetter(origin: string): Letter {
  return letter("Your mail address was changed", [
    "Your account is opened with another mail address from now on. This is the last letter to this one.",
    `If this was not you, ask who runs ${origin}.`,
  ]);
}

export function passkeyAddedLetter(origin: string): Letter {
  return letter("A passkey was added", [
    "A new passkey opens your account from now on.",
    `If this was not you, sign in at ${origin}, remove the passkey, sign out all devices and change your password.`,
  ]);
}

function letter(subject: string, paragraphs: readonly string[]): Letter {
  return { subject, text: `${[...paragraphs, SIGNED].join("\n\n")}\n` };
}
