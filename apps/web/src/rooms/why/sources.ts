/* The sources are many; they are loaded when a reason is first opened. */
export { sourceOf, sources } from "@stridelift/core";
