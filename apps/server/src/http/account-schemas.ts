import * as z from "zod";

/*
 * What accounts take and give over HTTP. Lengths are those of a person’s words; a password’s own rules are told by what refuses it.
 */

export const email = z.string().trim().max(254).regex(z.regexes.email, "is no mail address").describe("A mail address");
/** No control characters: what a person wrote is shown to others and sent in letters. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, "has a character that cannot be shown");
export const personName = line(80).describe("How the runner is called");
export const device = line(100).describe("How the runner will know this device in the list");
export const password = z.string().max(1000);
export const ticket = z.string().max(100).describe("What a one-time link holds");

export const account = z.object({
  runner: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(["owner", "member"]),
  hasPassword: z.boolean(),
  createdMs: z.int(),
});

export const nothing = z.null().describe("Nothing more to say");
