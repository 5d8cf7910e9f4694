export { english } from "./en.ts";
export type { Language } from "./language.ts";
export { LANGUAGES } from "./languages.ts";
export { type Form, localise } from "./localise/localise.ts";
export type { Phrase } from "./phrase.ts";
export { type Translator, translator } from "./translate/translator.ts";
