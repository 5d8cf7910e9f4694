import { english } from "./en.ts";
import type { Language } from "./language.ts";

/**
 * The languages of the app, in the order of a menu. An app loads one when it is chosen. A further one is a folder of data
 * like `de/` and a line here.
 */
export const LANGUAGES: readonly {
  readonly code: string;
  readonly name: string;
  readonly load: () => Promise<Language>;
}[] = [
  { code: "en", name: "English", load: async () => english },
  { code: "de", name: "Deutsch", load: async () => (await import("./de/index.ts")).german },
];
