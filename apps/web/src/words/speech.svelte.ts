import { english, LANGUAGES, type Language, localise, type Translator, translator } from "@stridelift/languages";
import { preferences } from "../state/preferences.svelte.ts";
import { en, type Words } from "./en/index.ts";

/** The words of the app in each language, beside the phrases of the planner. A new language is a line here and its data. */
const WORDS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => en,
  de: async () => (await import("./de/index.ts")).de,
};

interface Spoken {
  readonly code: string;
  readonly word: Words;
  readonly language: Language;
  readonly translator: Translator;
}

class Speech {
  #spoken = $state.raw<Spoken>({ code: "en", word: en, language: english, translator: translator(english) });
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

  /** Loads the language of the preferences; the device’s first known one where it is to choose. */
  async follow(): Promise<void> {
    const code = chosen(preferences.language);
    if (code === this.#spoken.code) return;
    const language = LANGUAGES.find((known) => known.code === code);
    const words = WORDS[code];
    if (language === undefined || words === undefined) return;
    const [word, loaded] = await Promise.all([words(), language.load()]);
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
