import type { Phrase } from "../../phrase.ts";

export const sprint: readonly Phrase[] = [
  ["Wall drive", "Kniehub an der Wand"],
  [
    "Lean on the wall in one line from head to heel, switch knees fast and sharp.",
    "Lehn dich in einer Linie von Kopf bis Ferse an die Wand, wechsle die Knie schnell und scharf.",
  ],
  [
    "You feel the standing leg push the floor as the other knee drives.",
    "Du spürst, wie das Standbein den Boden wegdrückt, während das andere Knie hochzieht.",
  ],
  [
    "Don’t bend at the waist or let your hips sag.",
    "Knick nicht in der Taille ein und lass die Hüfte nicht durchhängen.",
  ],
  ["Hill strides", "Steigerungen bergauf"],
  [
    "On a gentle slope, build up to a brisk, tall run; walk back until you feel fresh.",
    "Steigere dich an einem sanften Hang zu einem flotten, aufrechten Lauf; geh zurück, bis du dich frisch fühlst.",
  ],
  ["You feel quick, light steps and loose shoulders.", "Du spürst schnelle, leichte Schritte und lockere Schultern."],
  [
    "Don’t strain; you could still speak a short sentence at the end.",
    "Streng dich nicht an; am Ende könntest du noch einen kurzen Satz sagen.",
  ],
  ["Strides", "Steigerungen"],
  [
    "On the flat, build up over five seconds to about 1500 m effort, hold it, ease off.",
    "Steigere dich auf ebener Strecke über fünf Sekunden bis etwa 1500-m-Tempo, halt es, lauf locker aus.",
  ],
  [
    "You feel fast and relaxed, the ground passing under you.",
    "Du fühlst dich schnell und locker, der Boden zieht unter dir durch.",
  ],
  ["Don’t race them or start cold.", "Mach keine Rennen daraus und beginn nicht kalt."],
  ["Hill sprint", "Bergsprint"],
  [
    "Up a steep hill, drive knees and arms as hard as you can for the seconds given.",
    "Einen steilen Berg hinauf, zieh Knie und Arme so kräftig du kannst, so viele Sekunden wie angegeben.",
  ],
  [
    "You feel full power in every step and full rest before the next.",
    "Du spürst volle Kraft in jedem Schritt und volle Erholung vor dem nächsten Sprint.",
  ],
  ["Don’t run a fast downhill back; walk it.", "Lauf nicht schnell bergab zurück; geh."],
  ["Build-up sprint", "Steigerungssprint"],
  [
    "On the flat, build up smoothly to almost all you have for the last few seconds.",
    "Steigere dich auf ebener Strecke gleichmäßig, bis du in den letzten Sekunden fast alles gibst.",
  ],
  ["You feel tall hips, fast feet and a loose jaw.", "Du läufst mit hoher Hüfte, schnellen Füßen und lockerem Kiefer."],
  [
    "Don’t force the last bit; stop at any pull behind the thigh.",
    "Erzwing nicht das letzte Stück; hör bei jedem Ziehen hinten am Oberschenkel auf.",
  ],
];
