import type { Plan } from "@stridelift/core";
import { speech } from "./speech.svelte.ts";

/** Titles of a calendar stand as they are; those of the usual week are the planner’s words. */
export function runTitle({ title, source }: Pick<Plan["runs"][number], "title" | "source">): string {
  return source.name === "usual week" ? speech.say(title) : title;
}
