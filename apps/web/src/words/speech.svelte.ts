import { english, LANGUAGES, type Language, localise, type Translator, translator } from "@stridelift/languages";
import { preferences } from "../state/preferences.svelte.ts";
import { first } from "./en/first.ts";
import type { Words } from "./en/index.ts";

/** The words of the app in each language, beside the phrases of the planner. A new language is a line here and its data. */
const WORDS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import("./en/index.ts")).en,
  de: async () => (await import("./de/index.ts")).de,
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

  /** Resolves once the words of every room are there. */
  whole(): Promise<void> {
    return this.#load(chosen(preferences.language));
  }

  async #load(code: string): Promise<void> {
    if (code === this.#spoken.code && this.#spoken !== FIRST) return;
    const language = LANGUAGES.find((known) => known.code === code) ?? { load: async () => english };
    const [whole, loaded] = await Promise.all([(WORDS[code] ?? WORDS.en)?.(), language.load()]);
    if (whole === undefined || chosen(preferences.language) !== code) return;
    this.#spoken = { code, word: whole, language: loaded, translator: translator(loaded) };
    document.documentElement.lang = code;
  }
}

function chosen(language: string): string {
  if (language !== "device") return language;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((code) => code in WORDS) ?? "en";
}

export const speech = new Speech();
