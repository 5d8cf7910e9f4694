import { AREA_WORDS, ILLNESS_SIGNS, WARNING_SIGNS } from "@stridelift/core";
import { parseArea } from "../arguments/areas.ts";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import { type Asked, NOT_A_DIAGNOSIS, type Told } from "./telling.ts";
import { exerciseNamed, idsOf, numberOf, plain, sentence } from "./words.ts";

const SCALES = ["sleep", "soreness", "fatigue", "stress"] as const;

export function feel({ date, flags }: Asked): Told | Misuse {
  const values = SCALES.map((name) => numberOf(flags, name, 10));
  const hours = numberOf(flags, "hours", 24);
  const wrong = [...values, hours].find(isMisuse);
  if (wrong) return wrong;
  const missing = SCALES.filter((_, i) => values[i] === undefined);
  if (missing.length > 0) {
    return {
      misuse: `feel takes four numbers from 0 (fresh) to 10 (worst); missing: ${missing.map((name) => `--${name}`).join(", ")}.`,
    };
  }
  const [sleep, soreness, fatigue, stress] = values as [number, number, number, number];
  const sleepH = hours as number | undefined;
  const data = { date, sleep, soreness, fatigue, stress, ...(sleepH === undefined ? {} : { sleepH }) };
  return {
    kind: "readiness",
    data,
    says: ["Thank you. Today’s session follows it where it matters; a good day never adds load."],
  };
}

export function pain({ date, words, flags }: Asked): Told | Misuse {
  const [, area = "", level = ""] = /^(.*?)\s*(\d+(?:\.\d+)?)(?:\/10)?$/.exec(words.join(" ")) ?? [];
  if (area === "" || Number(level) > 10)
    return { misuse: "pain takes a place and a number from 0 to 10: pain me.jsonl knee 4." };
  const named = parseArea(area, 0, area.length);
  if (isMisuse(named)) return named;
  const typed = flags.get("exercise")?.[0];
  const exercise = typed === undefined ? undefined : exerciseNamed(typed);
  if (isMisuse(exercise)) return exercise;
  const worse = flags.has("worse");
  const data = {
    date,
    area: named,
    level: Number(level),
    ...(exercise ? { exercise: exercise.id } : {}),
    ...(worse ? { worseNextMorning: true } : {}),
  };
  return { kind: "pain", data, says: painWords(AREA_WORDS[named].name, Number(level), worse) };
}

function painWords(area: string, level: number, worse: boolean): string[] {
  const noted = `Noted: ${area}, ${level} of 10.`;
  if (level > 5 || worse) {
    return [
      noted,
      "Stop what hurts for today; next time it is lighter, or another exercise. If it is no better in two weeks, please see a clinician.",
    ];
  }
  return level >= 4
    ? [noted, "No jumps and no heavier loads for it until it settles."]
    : [noted, "That much may be trained with. Say so if it grows."];
}

export function ill({ date, words }: Asked): Told | Misuse {
  const signs = idsOf(words, ILLNESS_SIGNS, "sign of illness");
  if (isMisuse(signs)) return signs;
  if (signs.length === 0) return { misuse: `ill takes what is there: ${ILLNESS_SIGNS.join(", ")}.` };
  const serious = signs.some((each) =>
    ["fever", "chest-pain", "dizziness-palpitations", "breathing-difficulty"].includes(each),
  );
  return {
    kind: "illness",
    data: { date, signs },
    says: [
      "Get well first. Nothing is planned until you say: stridelift tell well.",
      ...(serious
        ? [`With ${signs.map(plain).join(", ")}, please ask a clinician before you train again. ${NOT_A_DIAGNOSIS}`]
        : []),
    ],
  };
}

export function well({ date, words }: Asked): Told | Misuse {
  if (words.length > 0) return { misuse: `well takes no words, not "${words.join(" ")}".` };
  return {
    kind: "illness",
    data: { date, signs: [] },
    says: ["Good. The first session back is a short and easy one, without jumps."],
  };
}

export function sign({ date, words }: Asked): Told | Misuse {
  const named = signAt(words);
  if (isMisuse(named)) return named;
  const place = words.slice(named.length).join(" ");
  const area = place === "" ? undefined : parseArea(place, 0, place.length);
  if (isMisuse(area)) return area;
  return {
    kind: "sign",
    data: { date, sign: named.sign, ...(area ? { area } : {}) },
    says: [
      `${sentence(named.sign)}: please see a clinician before you ${WHOLE.has(named.sign) ? "train" : "load this"} again, and at once if it is sudden or severe. ${NOT_A_DIAGNOSIS}`,
      "What it concerns stays out of the plan until you say: stridelift tell cleared RUNNER.jsonl sign.",
    ],
  };
}

/** They stop everything, not one place. */
const WHOLE: ReadonlySet<string> = new Set(["chest-pain", "fainting", "breathless-at-rest"]);

/* A sign may be written in several words; the place stands behind it. */
function signAt(words: readonly string[]): { sign: (typeof WARNING_SIGNS)[number]; length: number } | Misuse {
  const most = Math.max(...WARNING_SIGNS.map((each) => each.split("-").length));
  for (let length = Math.min(most, words.length); length > 1; length--) {
    const typed = words.slice(0, length).join("-").toLowerCase();
    const sign = WARNING_SIGNS.find((each) => each === typed);
    if (sign) return { sign, length };
  }
  const found = idsOf(words.slice(0, 1), WARNING_SIGNS, "warning sign");
  if (isMisuse(found)) return found;
  const [sign] = found;
  const form = `sign takes one of ${WARNING_SIGNS.join(", ")}, and the place where it has one.`;
  return sign ? { sign, length: 1 } : { misuse: form };
}
