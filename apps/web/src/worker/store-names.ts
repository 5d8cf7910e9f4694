import type { Book } from "./doors.ts";

export const STORE_NAMES: Readonly<Record<Book, string>> = { own: "stridelift", demo: "stridelift-demo" };
