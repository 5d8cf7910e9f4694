/** Who calls, as their session says. */
export interface SignedIn {
  readonly runner: string;
  readonly session: string;
  readonly role: "owner" | "member";
}
