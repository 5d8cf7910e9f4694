import type { Phrase } from "../../phrase.ts";

export const raise: readonly Phrase[] = [
  ["Marching in place", "Marschieren auf der Stelle"],
  [
    "March on the spot, knees towards hip height, arms swinging. Let the pace rise minute by minute.",
    "Marschier auf der Stelle, Knie Richtung Hüfthöhe, die Arme schwingen mit. Werde mit jeder Minute schneller.",
  ],
  ["Warmer and breathing a little deeper, still able to talk.", "Wärmer, der Atem etwas tiefer, reden geht noch."],
  ["Leaning back or stamping the feet down.", "Dich zurücklehnen oder mit den Füßen stampfen."],
  ["Brisk walk", "Zügiges Gehen"],
  [
    "Walk fast, on the spot or outside, with a long arm swing. Speed up a little every minute.",
    "Geh schnell, auf der Stelle oder draußen, mit weitem Armschwung. Werde jede Minute etwas schneller.",
  ],
  ["Warm all over, the breath steady.", "Überall warm, der Atem ruhig."],
  ["Strolling, or hurrying until you are out of breath.", "Schlendern, oder hetzen, bis du außer Atem bist."],
  ["Stair climbing", "Treppensteigen"],
  [
    "Walk up at an easy pace with the whole foot on each step, and down slowly.",
    "Geh in ruhigem Tempo hinauf, den ganzen Fuß auf jeder Stufe, und langsam hinunter.",
  ],
  ["Thighs and seat at work, warmth rising.", "Oberschenkel und Po arbeiten, dir wird warm."],
  ["Running down, or pulling yourself up by the rail.", "Hinunterrennen oder dich am Geländer hochziehen."],
  ["Step jacks", "Hampelmann ohne Sprung"],
  [
    "Step out to one side as both arms go overhead, come back, then step to the other side.",
    "Mach einen Schritt zur Seite, während beide Arme über den Kopf gehen, komm zurück, dann zur anderen Seite.",
  ],
  ["Shoulders and hips loosening, the body warming.", "Schultern und Hüfte werden locker, der Körper wird warm."],
  ["Shrugging the shoulders up to the ears.", "Die Schultern zu den Ohren hochziehen."],
  ["Jumping jacks", "Hampelmann"],
  [
    "Jump the feet apart as the arms go up, and back together. Stay light on the balls of the feet.",
    "Spring die Füße auseinander, während die Arme hochgehen, und wieder zusammen. Bleib leicht auf den Fußballen.",
  ],
  ["Warm quickly, the shoulders loose.", "Schnell warm, die Schultern locker."],
  ["Landing hard on the heels or with locked knees.", "Hart auf den Fersen oder mit durchgedrückten Knien landen."],
  ["Skipping in place", "Hopserlauf auf der Stelle"],
  [
    "Hop softly on one leg as the other knee comes up, then change. Arms swing as in running.",
    "Hüpf sanft auf einem Bein, während das andere Knie hochkommt, dann wechsle. Die Arme schwingen wie beim Laufen.",
  ],
  ["A springy, easy rhythm.", "Ein federnder, leichter Rhythmus."],
  ["Height for its own sake: low and quiet is right.", "Höhe um der Höhe willen: flach und leise ist richtig."],
  ["Rope skipping", "Seilspringen"],
  [
    "Small quick hops with or without a rope, the wrists turning, the knees soft.",
    "Kleine schnelle Sprünge mit oder ohne Seil, die Handgelenke drehen, die Knie sind weich.",
  ],
  ["Calves warm, feet quick.", "Die Waden warm, die Füße schnell."],
  ["Jumping high, or going on when the calves burn.", "Hoch springen, oder weitermachen, wenn die Waden brennen."],
  ["Easy jog", "Lockeres Traben"],
  [
    "Jog on the spot or outside, slowly enough to talk in whole sentences.",
    "Trab auf der Stelle oder draußen, so langsam, dass du in ganzen Sätzen reden kannst.",
  ],
  ["Loose and warm, no effort worth naming.", "Locker und warm, kaum Anstrengung."],
  ["Turning it into a run that counts.", "Einen Lauf daraus machen, der zählt."],
];
