import { speech } from "../../../words/speech.svelte.ts";

/** A race may stand in the runner’s list without a name. */
export const raceName = ({ name }: { readonly name: string }): string => name.trim() || speech.word.plan.nameless;
