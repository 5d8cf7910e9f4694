import { ProblemError } from "../problem-error.ts";

const SHORTEST = 10;
const LONGEST = 200;
/** Fewer different characters than this are guessed at once, however many there are. */
const DIFFERENT = 4;

/** Of the passwords that everyone tries first, those long enough to pass otherwise. In lower case. */
const OBVIOUS: ReadonlySet<string> = new Set([
  "1234567890",
  "0123456789",
  "12345678910",
  "123456789a",
  "0987654321",
  "9876543210",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "1234qwerasdf",
  "qwertyuiop",
  "qwerty1234",
  "qwerty12345",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl1",
  "asdfghjkl;",
  "zxcvbnm123",
  "abcdefghij",
  "abcdefghijk",
  "abcd123456",
  "password12",
  "password123",
  "password1234",
  "passw0rd123",
  "p@ssw0rd123",
  "letmein123",
  "welcome123",
  "iloveyou123",
  "iloveyou12",
  "admin12345",
  "administrator",
  "changeme123",
  "trustno1234",
  "football123",
  "baseball123",
  "basketball",
  "motdepasse",
  "passwort123",
  "contraseña",
  "contrasena",
  "stridelift",
  "stridelift1",
  "stridelift123",
  "strength training",
  "strengthtraining",
]);

/**
 * Refuses a password that is too short, too long or guessed first. What it is made of is nobody’s business.
 * @param about what others know of its owner: the mail address, the name
 */
export function checkPassword(password: string, about: readonly string[]): void {
  const length = [...password].length;
  if (length < SHORTEST) throw refused(`A password has ${SHORTEST} characters at least.`);
  if (length > LONGEST) throw refused(`A password has ${LONGEST} characters at most.`);
  const plain = password.normalize("NFKC").toLowerCase().trim();
  const known = about.flatMap((word) => [word, word.split("@")[0] as string]).map((word) => word.toLowerCase().trim());
  if (OBVIOUS.has(plain) || known.includes(plain) || new Set(plain).size < DIFFERENT) {
    throw refused("This password would be guessed first.");
  }
}

function refused(message: string): ProblemError {
  const hint = "Four words that do not belong together are easy to keep and hard to guess.";
  return new ProblemError(400, { code: "account/weak-password", message, path: "password", hint });
}
