/** How everything that a server kept of a runner begins. */
const ACCOUNT = /^\uFEFF?\s*\{\s*"schema"\s*:\s*"stridelift\/account@/;

/**
 * The journal as text (J6) in what a file holds: the file itself, or the journal inside an export of an account. Text that begins
 * like such an export and is cut or damaged is given back as it is, for `readJournal` to tell.
 */
export function journalIn(text: string): string {
  if (!ACCOUNT.test(text)) return text;
  try {
    const { journal } = JSON.parse(text.replace(/^\uFEFF/, "")) as { journal?: unknown };
    return typeof journal === "string" ? journal : text;
  } catch {
    return text;
  }
}
