/** What of a mail address tells one account from another: case does not. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
