/** How what is on this device stands to the account, in the frame of every page. */
export const sync = {
  off: "On this device",
  synced: "Synced",
  syncing: "Syncing",
  waiting: "Server not reached",
  pending: (n: number) => `${n} only on this device`,
  signedOut: "Sign in again",
  asking: "Answer needed",
  signedOutBand: (n: number) =>
    n === 0
      ? "The server has signed you out. Your journal is on this device as before."
      : n === 1
        ? "The server has signed you out. 1 entry is only on this device until you sign in."
        : `The server has signed you out. ${n} entries are only on this device until you sign in.`,
  askingBand: "You are signed in, and nothing was synced yet: say first what becomes of the journal on this device.",
  answer: "Answer",
  look: "Look at it",
};
