import { english, LANGUAGES, type Language, localise, type Translator, translator } from "@stridelift/languages";
import { preferences } from "../state/preferences.svelte.ts";
import { first } from "./en/first.ts";
import type { RoomWords, Words } from "./en/index.ts";

/** The words of the app in each language, beside the phrases of the planner. A new language is a line here and its data. */
const WORDS: Readonly<Record<string, () => Promise<RoomWords>>> = {
  en: async () => (await import("./en/index.ts")).en,
  de: async () => (await import("./de/index.ts")).de,
};

/** The words of the account: many, and most devices never show one. */
const ACCOUNT: Readonly<Record<string, () => Promise<Words["account"]>>> = {
  en: async () => (await import("./en/account.ts")).account,
  de: async () => (await import("./de/account.ts")).account,
};

interface Spoken {
  readonly code: string;
  /** Until the words of all rooms are there, those of the first screen; no other room is shown before. */
  readonly word: Words;
  readonly language: Language;
  readonly translator: Translator;
}

const LATER_MS = 3000;
const FIRST: Spoken = { code: "en", word: first as Words, language: english, translator: translator(english) };

class Speech {
  #spoken = $state.raw<Spoken>(FIRST);
  /** Names that stand in sentences as the runner wrote them, such as those of races. */
  names = $state.raw<readonly string[]>([]);
  #withAccount = false;

  /** The words of the app. */
  get word(): Words {
    return this.#spoken.word;
  }
  get code(): string {
    return this.#spoken.code;
  }

  /** A text of the planner as the runner reads it: in their language, units, and ways of writing dates and times. */
  say = (text: string): string => {
    const { translator, language } = this.#spoken;
    const { clock, mass, distance } = preferences;
    const thisYear = new Date().getFullYear();
    return localise(translator.say(text), { language, clock, mass, distance, thisYear, keep: this.names });
  };

  /** Turns to the language of the preferences, or to the first of the device’s that we speak. */
  follow(): void {
    const code = chosen(preferences.language);
    // In English the first screen says all it has to already; the words of the others come when there is time.
    if (code === "en" && this.#spoken === FIRST) setTimeout(() => void this.#load(code), LATER_MS);
    else void this.#load(code);
  }

  /** Resolves once the words of every room are there, but those of the account. */
  whole(): Promise<void> {
    return this.#load(chosen(preferences.language));
  }

  /** Resolves once the words of the account are there too. */
  withAccount(): Promise<void> {
    this.#withAccount = true;
    return this.whole();
  }

  async #load(code: string): Promise<void> {
    const isHere = this.#spoken !== FIRST && (!this.#withAccount || "account" in this.#spoken.word);
    if (code === this.#spoken.code && isHere) return;
    const language = LANGUAGES.find((known) => known.code === code) ?? { load: async () => english };
    const withAccount = this.#withAccount;
    const [rooms, loaded, account] = await Promise.all([
      (WORDS[code] ?? WORDS.en)?.(),
      language.load(),
      withAccount ? (ACCOUNT[code] ?? ACCOUNT.en)?.() : undefined,
    ]);
    if (rooms === undefined || chosen(preferences.language) !== code) return;
    // More words came meanwhile than were asked for here.
    if (!withAccount && code === this.#spoken.code && "account" in this.#spoken.word) return;
    const word = { ...rooms, ...(account === undefined ? {} : { account }) } as Words;
    this.#spoken = { code, word, language: loaded, translator: translator(loaded) };
    document.documentElement.lang = code;
  }
}

function chosen(language: string): string {
  if (language !== "device") return language;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((code) => code in WORDS) ?? "en";
}

export const speech = new Speech();
