import { ProblemError } from "../problem-error.ts";

/** What the caller knows is of a journal that is no more: after a restore, or an erasure and a new beginning. */
export function otherLife(): ProblemError {
  return new ProblemError(409, {
    code: "sync/other-life",
    message: "The journal on the server was restored or begun anew since this device last saw it.",
    hint: "Read it from its beginning and send what it does not hold. Nothing on this device is lost.",
  });
}

export function noJournal(): ProblemError {
  return new ProblemError(404, {
    code: "sync/no-journal",
    message: "The journal on the server was erased.",
    hint: "What is on this device stays there; export it, or sign in to another account.",
  });
}

export function journalFull(mostBytes: number): ProblemError {
  return new ProblemError(413, {
    code: "sync/full",
    message: `Your journal has reached ${mostBytes / 1_000_000} MB, the most that one runner may keep here; nothing of this was added.`,
    hint: "What is on this device stays there. Export it, and ask who runs the server.",
  });
}
