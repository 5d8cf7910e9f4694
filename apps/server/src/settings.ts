/** What can be said about the server in the environment. */
export interface Setting {
  /** What holds where nothing is said; absent: it is found out, as `says` tells, or there is none. */
  readonly usual?: string;
  readonly says: string;
  /** A secret: the same name with `_FILE` behind it names a file that holds it. */
  readonly isSecret?: true;
}

/** Every setting, as docs/configuration.md lists them. */
export const SETTINGS = {
  PORT: {
    usual: "4173",
    says: "The port it listens at. Where nobody named one, it is taken, and this machine alone is served, it takes the next that is free.",
  },
  STRIDELIFT_HOST: {
    usual: "127.0.0.1",
    says: "The address it listens at: this machine alone. `0.0.0.0` is every address; others reach it then, and it asks for a secret.",
  },
  STRIDELIFT_URL: {
    says: "Where runners reach it, as `https://lift.example.org`: links, passkeys and the check of where a request comes from hang on it. Usually `http://localhost` with the port.",
  },
  STRIDELIFT_DATA: {
    usual: "data",
    says: "The folder for everything that it keeps: the SQLite file, its secret, copies, mail that is not sent. Taken from the folder it is started in.",
  },
  STRIDELIFT_APP: { says: "The folder of the built app. Usually the one that belongs to the program." },
  DATABASE_URL: {
    says: "`postgres://user:password@host:port/name`, or the path of an SQLite file. Usually `stridelift.db` in the data folder.",
    isSecret: true,
  },
  STRIDELIFT_SECRET: {
    says: "At least 32 characters made by chance; they seal what devices hold. On this machine alone one is made and kept in the data folder; where others reach the server it must be said.",
    isSecret: true,
  },
  STRIDELIFT_REGISTRATION: {
    usual: "invited",
    says: "Who may make an account: `invited`, who was given a link; `open`, anyone.",
  },
  SMTP_URL: {
    says: "`smtp://user:password@host:587` or `smtps://…`: how mail goes out. Without it mail is put as files into `outbox` in the data folder.",
    isSecret: true,
  },
  MAIL_FROM: { says: "Who mail comes from. Usually `Stridelift <stridelift@the host of STRIDELIFT_URL>`." },
  STRIDELIFT_TRUST_PROXY: {
    says: "Addresses of proxies, split by commas, whose word on who calls is taken; also `loopback` and `uniquelocal`. Usually `loopback` where the server listens on this machine alone and runners reach it elsewhere, else none.",
  },
  STRIDELIFT_CALENDAR_HOSTS: {
    usual: "",
    says: "Names of hosts on your own network, split by commas, that calendars may be read from though their addresses are private.",
  },
  STRIDELIFT_COPIES: {
    usual: "7",
    says: "How many daily copies of the SQLite file stay in `copies` in the data folder; `0` makes none. A PostgreSQL is copied by its own tools, or by `stridelift backup`.",
  },
  STRIDELIFT_LOG: {
    usual: "info",
    says: "What stands in the log: `info`, a line for each request; `warn`, what failed; `quiet`, nothing. `npm start` says `warn`.",
  },
  STRIDELIFT_REQUESTS_PER_MIN: {
    usual: "1200",
    says: "Requests a minute that one signed-in runner, or one address, may make. Who is not signed in may send a tenth of it. `0` is no limit.",
  },
  STRIDELIFT_REQUEST_S: { usual: "30", says: "Seconds by which a request must have come in whole." },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;

/** Names with our beginning that other parts of the project read. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  ["DEBUG", "DIST", "CORPUS", "CHROMIUM", "RUNNERS", "SEED"].map((name) => `STRIDELIFT_${name}`),
);

/** Names in an environment that look like ours and are read by nothing: a slip, as a rule. */
export function unknownSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  const settings: Readonly<Record<string, Setting>> = SETTINGS;
  const isKnown = (name: string) =>
    name in settings || settings[name.replace(/_FILE$/, "")]?.isSecret === true || ELSEWHERE.has(name);
  return Object.keys(env).filter((name) => name.startsWith("STRIDELIFT_") && !isKnown(name));
}
