/** The server asks for as many. */
export const LEAST_PASSWORD = 10;

/** Roughly: whether it exists only a letter can tell. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());

export const isCalendarAddress = (text: string): boolean => /^(?:https?|webcals?):\/\/[^\s/]+/i.test(text.trim());

/** An address as it is told apart from others: its host, and the end of what comes after. Secrets in the middle stay unread. */
export function shortAddress(address: string): string {
  const [, host = address, rest = ""] = /^[a-z]+:\/\/([^/?#]+)(.*)$/i.exec(address) ?? [];
  const last = rest.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  return last === "" ? host : `${host} … ${last.length > 24 ? `…${last.slice(-16)}` : last}`;
}
