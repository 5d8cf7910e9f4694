import type { Phrase } from "../../phrase.ts";

export const calfBent: readonly Phrase[] = [
  ["Seated calf raise", "Wadenheben im Sitzen"],
  [
    "Sit tall, feet under your knees, press the balls of your feet and lift the heels.",
    "Sitz aufrecht, Füße unter den Knien, drück die Fußballen in den Boden und heb die Fersen.",
  ],
  [
    "You feel the deep calf, low above the Achilles tendon.",
    "Du spürst die tiefe Wade, weit unten über der Achillessehne.",
  ],
  ["Don’t roll outwards at the top.", "Roll oben nicht nach außen."],
  ["Bent-knee calf raise", "Wadenheben mit gebeugten Knien"],
  [
    "Hands on the wall, knees bent a little and kept there, raise and lower your heels.",
    "Hände an die Wand, Knie leicht gebeugt und so gehalten, heb und senk die Fersen.",
  ],
  [
    "You feel the lower calf; your head moves up and down, your knees don’t.",
    "Du spürst die untere Wade; der Kopf geht auf und ab, die Knie bleiben, wie sie sind.",
  ],
  ["Don’t straighten your knees as you rise.", "Streck die Knie auf dem Weg nach oben nicht."],
  ["Wall-sit heel hold", "Fersen halten im Wandsitz"],
  [
    "Back on the wall, knees well bent, lift your heels and stay there.",
    "Rücken an die Wand, Knie gut gebeugt, heb die Fersen und bleib dort.",
  ],
  [
    "You feel the lower calves and thighs hold steady while you breathe.",
    "Du spürst, wie untere Waden und Oberschenkel ruhig halten, während du atmest.",
  ],
  [
    "Don’t let the heels sink or slide down the wall.",
    "Lass die Fersen nicht sinken und rutsch nicht an der Wand hinab.",
  ],
  ["Wall-sit calf raise", "Wadenheben im Wandsitz"],
  [
    "Sit against the wall, knees well bent, raise and lower your heels slowly.",
    "Sitz an der Wand, Knie gut gebeugt, heb und senk die Fersen langsam.",
  ],
  [
    "You feel the soleus, deep and low, and the thighs holding you.",
    "Du spürst den Schollenmuskel, tief und weit unten, und die Oberschenkel, die dich halten.",
  ],
  ["Don’t slide up the wall to make it lighter.", "Rutsch nicht an der Wand hoch, um es leichter zu machen."],
  ["Backpack seated calf raise", "Wadenheben im Sitzen mit Rucksack"],
  [
    "Sit tall, heavy pack on your knees, lift your heels high and lower them slowly.",
    "Sitz aufrecht, schwerer Rucksack auf den Knien, heb die Fersen hoch und senk sie langsam.",
  ],
  ["You feel the deep calf press against the pack.", "Du spürst, wie die tiefe Wade gegen den Rucksack drückt."],
  ["Don’t lift the pack with your arms.", "Heb den Rucksack nicht mit den Armen."],
  ["Weighted seated calf raise", "Wadenheben im Sitzen mit Gewicht"],
  [
    "Weights on your knees, balls of the feet on a book, press up, lower below it.",
    "Gewichte auf die Knie, Fußballen auf ein Buch, drück hoch, senk darunter ab.",
  ],
  [
    "You feel the low calf work through a long, slow way.",
    "Du spürst, wie die untere Wade über einen langen, langsamen Weg arbeitet.",
  ],
  ["Don’t bounce your heels.", "Federe nicht mit den Fersen."],
  ["Barbell seated calf raise", "Wadenheben im Sitzen mit Langhantel"],
  [
    "Padded bar just above your knees, lift your heels, hold a count, lower slowly.",
    "Gepolsterte Stange knapp über die Knie, heb die Fersen, halt eine Zählzeit, senk langsam.",
  ],
  [
    "You feel a strong, even push through both big toes.",
    "Du spürst einen kräftigen, gleichmäßigen Druck durch beide großen Zehen.",
  ],
  [
    "Don’t let the bar roll or cut the range as it gets heavy.",
    "Lass die Stange nicht rollen und kürz den Weg nicht ab, wenn es schwer wird.",
  ],
  ["Machine seated calf raise", "Wadenheben im Sitzen an der Maschine"],
  [
    "Pad snug on your thighs, let the heels sink, press high, pause, lower slowly.",
    "Polster eng auf den Oberschenkeln, lass die Fersen sinken, drück hoch, warte kurz, senk langsam.",
  ],
  [
    "You feel stretch and squeeze low in the calf each rep.",
    "Du spürst bei jeder Wiederholung Dehnung und Spannung unten in der Wade.",
  ],
  ["Don’t use the speed of the way down to get up.", "Nimm nicht den Schwung aus dem Absenken, um hochzukommen."],
  ["Single-leg bent-knee calf raise", "Einbeiniges Wadenheben mit gebeugtem Knie"],
  [
    "One foot, knee bent and kept bent, fingertips on the wall, rise and lower.",
    "Ein Fuß, Knie gebeugt und so gehalten, Fingerspitzen an die Wand, heb und senk.",
  ],
  [
    "You feel the low calf, and the knee still over the toes.",
    "Du spürst die untere Wade, und das Knie bleibt über den Zehen.",
  ],
  ["Don’t let the knee straighten near the top.", "Lass das Knie oben nicht gerade werden."],
  ["Single-leg wall-sit calf raise", "Einbeiniges Wadenheben im Wandsitz"],
  [
    "In a shallow wall sit, lift one foot and raise the heel of the other.",
    "Nimm in einem flachen Wandsitz einen Fuß hoch und heb die Ferse des anderen.",
  ],
  ["You feel one soleus and thigh carry you.", "Du spürst, wie ein Schollenmuskel und ein Oberschenkel dich tragen."],
  ["Don’t twist your hips on the wall.", "Dreh die Hüfte an der Wand nicht."],
  ["Weighted single-leg bent-knee calf raise", "Einbeiniges Wadenheben mit gebeugtem Knie und Gewicht"],
  [
    "Carry the weight close, one knee bent and kept bent, rise high, lower slowly.",
    "Trag das Gewicht nah am Körper, ein Knie gebeugt und so gehalten, komm hoch, senk langsam.",
  ],
  [
    "You feel the deep calf push your whole weight up from low down.",
    "Du spürst, wie die tiefe Wade von unten dein ganzes Gewicht hochdrückt.",
  ],
  ["Don’t turn it into a small squat.", "Mach keine kleine Kniebeuge daraus."],
];
