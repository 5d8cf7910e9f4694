import { expect, test } from "vitest";
import { checkPassword } from "./password-rules.ts";

const ABOUT = ["Ann.Runner@example.org", "Annabelle Runner"];

test.each([
  "short",
  "nine char",
  "x".repeat(201),
  "aaaaaaaaaaaa",
  "121212121212",
  "Password123",
  " QWERTYUIOP ",
  "ann.runner@EXAMPLE.org",
  "ann.runner",
  "annabelle runner",
  "stridelift",
])("“%s” is refused", (password) => {
  expect(() => checkPassword(password, ABOUT)).toThrow(
    expect.objectContaining({ status: 400, problem: expect.objectContaining({ code: "account/weak-password" }) }),
  );
});

test.each(["ten chars!", "all lower case words", "x1y2".repeat(50), "пароль из слов", "🏃🏋🏃🏋🥇🏔🌲🌧🌙⭐"])(
  "“%s” is taken",
  (password) => {
    checkPassword(password, ABOUT);
  },
);
