/*
 * Sound, vibration and light at the end of a timer. Sound is allowed only from a tap on, so every tap of the player wakes it;
 * the tones are handed to the sound clock at once, which keeps time also where the page’s own timers are slowed.
 */

interface Wanted {
  readonly sound: boolean;
}

let context: AudioContext | null = null;
let planned: OscillatorNode[] = [];

/** True where sound was asleep: what was planned meanwhile has to be planned again. */
export function wakeSound(): boolean {
  if (typeof AudioContext === "undefined") return false;
  const wasAsleep = context === null || context.state === "suspended";
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume();
  return wasAsleep;
}

/** Tones at three, two and one second before each end, and a longer one at it. Takes back those planned before. */
export function planTones(endsMs: readonly number[], nowMs: number, { sound }: Wanted): void {
  for (const tone of planned) tone.stop();
  planned = [];
  if (!sound || context === null) return;
  for (const endMs of endsMs) {
    const leftS = (endMs - nowMs) / 1000;
    for (const before of [3, 2, 1]) if (leftS >= before) tone(leftS - before, 0.09, 660);
    if (leftS > 0) tone(leftS, 0.45, 880);
  }
}

function tone(inS: number, lengthS: number, hertz: number): void {
  if (context === null) return;
  const at = context.currentTime + inS;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.35, at + 0.01);
  gain.gain.setValueAtTime(0.35, at + lengthS - 0.02);
  gain.gain.linearRampToValueAtTime(0, at + lengthS);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + lengthS);
  planned.push(oscillator);
}

export function shake(): void {
  // A device without it, or a page without a tap so far, says no by a value or an error; neither matters.
  try {
    navigator.vibrate?.([180, 90, 180]);
  } catch {}
}
