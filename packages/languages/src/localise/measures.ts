import { kgOfPounds, MILE_M, metresOfMiles } from "@stridelift/core";

export interface MeasureForm {
  readonly mass: "kg" | "lb";
  readonly distance: "km" | "mi";
}

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const MASS = new RegExp(`${NUMBER}(?:([–-])${NUMBER})?( ?)kg(?![\\p{L}/²])`, "gu");
const DISTANCE = new RegExp(`${NUMBER}(?:([–-])${NUMBER})?( ?)km(?!/?\\p{L})`, "gu");
const PACE = /(\d{1,2}):([0-5]\d)( ?)(min)?\/km(?!\p{L})/gu;
const SPEED = new RegExp(`${NUMBER} km/h(?!\\p{L})`, "gu");

/** Masses and distances in the runner's own units; numbers still with a decimal point. */
export function localiseMeasures(text: string, { mass, distance }: MeasureForm): string {
  const weighed = mass === "lb" ? inOther(text, MASS, "lb", poundsOf) : text;
  if (distance === "km") return weighed;
  const paced = weighed
    .replaceAll(PACE, (_all, min: string, s: string, gap: string, unit = "") => {
      const seconds = Math.round(((Number(min) * 60 + Number(s)) * MILE_M) / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}${gap}${unit}/mi`;
    })
    .replaceAll(SPEED, (_all, speed: string) => `${milesOf(Number(speed))} mph`);
  return inOther(paced, DISTANCE, "mi", milesOf);
}

function inOther(text: string, measure: RegExp, unit: string, of: (value: number) => number): string {
  return text.replaceAll(measure, (_all, from: string, dash = "", to: string | undefined, gap: string) => {
    const until = to === undefined ? "" : `${dash}${of(Number(to))}`;
    return `${of(Number(from))}${until}${gap}${unit}`;
  });
}

/** To the half pound: what is on a plate of pounds comes back as what it says. */
function poundsOf(kg: number): number {
  return Math.round((kg / kgOfPounds(1)) * 2) / 2;
}

function milesOf(km: number): number {
  const miles = (km * 1000) / metresOfMiles(1);
  return miles < 100 ? Math.round(miles * 10) / 10 : Math.round(miles);
}
