import { type SourceProblem, sourceProblem } from "./source-problem.ts";

const LATER = "It is tried again by itself; until then what is known of it stays.";

/** Of an answer that brings no calendar, what it means. `waitMs`: so long the other side asks to be left alone. */
export function problemOfStatus(status: number, waitMs: number | undefined): SourceProblem {
  if (status === 401 || status === 403 || status === 407) {
    return sourceProblem(
      "source/sign-in",
      "This address wants a sign-in that Stridelift does not have.",
      "Look in your calendar’s settings for a secret address in iCal format, and give that one.",
    );
  }
  if (status === 404 || status === 410) {
    return sourceProblem(
      "source/missing",
      "There is no calendar at this address any more.",
      "Copy the address again from where your calendar offers it; it may have been renewed.",
    );
  }
  if (status === 429) {
    return sourceProblem("source/busy", "The server of this calendar asks to be asked less often.", LATER, waitMs);
  }
  if (status >= 500) {
    return sourceProblem("source/failing", "The server of this calendar has a fault of its own now.", LATER, waitMs);
  }
  return sourceProblem(
    "source/refused",
    `The server of this calendar refuses to give it (${status}).`,
    "Open the address in a browser: it should download an .ics file. If it does not, copy it again.",
  );
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|HOSTNAME_MISMATCH/;
const NO_NAME: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "ENODATA", "EAI_FAIL"]);
const BROKEN = /^(HPE_|Z_|ERR_(_?BROTLI|STREAM|HTTP|INVALID))/;

/** Of an error while a calendar was asked for, what it means. */
export function codeOfError(error: unknown): "certificate" | "no-host" | "broken" | "unreachable" {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== "string") return "unreachable";
  if (CERTIFICATE.test(code)) return "certificate";
  if (NO_NAME.has(code)) return "no-host";
  return BROKEN.test(code) ? "broken" : "unreachable";
}

export function problemOfError(error: unknown, broken: () => SourceProblem): SourceProblem {
  switch (codeOfError(error)) {
    case "certificate":
      return sourceProblem(
        "source/certificate",
        "The server of this calendar cannot prove who it is: its certificate is wrong or out of date.",
        "Check the address. Who runs that server has to renew the certificate.",
      );
    case "no-host":
      return sourceProblem(
        "source/no-host",
        "There is no server of this name.",
        "Check the first part of the address. If it is right, it is tried again by itself.",
      );
    case "broken":
      return broken();
    case "unreachable":
      return sourceProblem("source/unreachable", "The server of this calendar cannot be reached now.", LATER);
  }
}

export function slow(limitMs: number): SourceProblem {
  return sourceProblem(
    "source/slow",
    `The server of this calendar did not give it within ${Math.ceil(limitMs / 1000)} seconds.`,
    LATER,
  );
}
