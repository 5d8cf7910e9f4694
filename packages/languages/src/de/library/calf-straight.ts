import type { Phrase } from "../../phrase.ts";

export const calfStraight: readonly Phrase[] = [
  ["Band calf press", "Wadendrücken mit Band"],
  [
    "Sit with one leg straight, band round the ball of the foot, press and let back slowly.",
    "Sitz mit einem Bein gestreckt, Band um den Fußballen, drück und lass langsam zurück.",
  ],
  [
    "You feel the calf shorten fully, then give way against the band.",
    "Du spürst, wie die Wade ganz kurz wird und dann gegen das Band nachgibt.",
  ],
  ["Don’t let the band snap the foot back.", "Lass dir vom Band nicht den Fuß zurückreißen."],
  ["Calf raise", "Wadenheben"],
  [
    "Fingertips on the wall, knees straight, rise onto both big toes, lower slowly.",
    "Fingerspitzen an die Wand, Knie gestreckt, komm auf beide großen Zehen hoch, senk langsam.",
  ],
  ["You feel the weight over the first two toes at the top.", "Du spürst das Gewicht oben über den ersten zwei Zehen."],
  ["Don’t roll to the outer edge of your feet or bounce.", "Roll nicht auf die Außenkanten der Füße und federe nicht."],
  ["Calf raise hold", "Wadenheben halten"],
  [
    "Rise onto both balls of the feet, knees straight, and stay high and still.",
    "Komm auf beide Fußballen hoch, Knie gestreckt, und bleib hoch und still.",
  ],
  [
    "You feel an even hum in both calves while you breathe.",
    "Du spürst ein gleichmäßiges Summen in beiden Waden, während du atmest.",
  ],
  [
    "Don’t sink little by little; end the hold when the heels drop.",
    "Sink nicht nach und nach ab; wenn die Fersen fallen, ist der Satz zu Ende.",
  ],
  ["Calf raise on a step", "Wadenheben auf der Stufe"],
  [
    "Balls of the feet on a stair, heels below it, rise as high as you can, lower slowly.",
    "Fußballen auf eine Treppenstufe, Fersen darunter, komm so hoch du kannst, senk langsam.",
  ],
  [
    "You feel a stretch at the bottom and a full squeeze at the top.",
    "Du spürst unten eine Dehnung und oben volle Spannung.",
  ],
  ["Don’t drop into the stretch or bend your knees.", "Fall nicht in die Dehnung und beug nicht die Knie."],
  ["Backpack calf raise", "Wadenheben mit Rucksack"],
  [
    "Pack on, balls of the feet on a stair, rise tall, lower below the edge.",
    "Rucksack auf, Fußballen auf eine Treppenstufe, komm ganz hoch, senk unter die Kante.",
  ],
  [
    "You feel both calves share the pack from bottom to top.",
    "Du spürst, wie beide Waden sich den Rucksack teilen, von unten bis oben.",
  ],
  [
    "Don’t lean into the wall to save the last reps.",
    "Lehn dich nicht an die Wand, um die letzten Wiederholungen zu retten.",
  ],
  ["Two up, one down heel drop", "Wadenheben: zwei hoch, eins runter"],
  [
    "Rise on both feet on a stair, shift to one, lower that heel for three counts.",
    "Komm auf einer Treppenstufe mit beiden Füßen hoch, wechsle auf einen, senk diese Ferse in drei Zählzeiten.",
  ],
  ["You feel one calf brake the whole way down.", "Du spürst, wie eine Wade den ganzen Weg nach unten bremst."],
  ["Don’t let the heel fall in the last part.", "Lass die Ferse auf dem letzten Stück nicht fallen."],
  ["Single-leg calf raise", "Einbeiniges Wadenheben"],
  [
    "One foot, straight knee, fingertips on the wall, rise all the way, lower slowly.",
    "Ein Fuß, Knie gestreckt, Fingerspitzen an die Wand, komm ganz hoch, senk langsam.",
  ],
  [
    "You feel the big toe press and the heel reach the same height each time.",
    "Du spürst, wie der große Zeh drückt und die Ferse jedes Mal gleich hoch kommt.",
  ],
  [
    "Don’t count reps that no longer reach the top.",
    "Zähl keine Wiederholungen, die nicht mehr ganz nach oben reichen.",
  ],
  ["Single-leg calf raise hold", "Einbeiniges Wadenheben halten"],
  [
    "Rise on one foot, knee straight, and hold as high as you can.",
    "Komm auf einem Fuß hoch, Knie gestreckt, und halt so hoch du kannst.",
  ],
  ["You feel calf and arch firm, the ankle quiet.", "Du spürst Wade und Fußgewölbe fest, das Sprunggelenk ruhig."],
  ["Don’t roll outwards or lean on the wall.", "Roll nicht nach außen und stütz dich nicht auf die Wand."],
  ["Single-leg calf raise on a step", "Einbeiniges Wadenheben auf der Stufe"],
  [
    "Ball of one foot on a stair, heel below the edge, rise to the top, lower slowly.",
    "Ein Fußballen auf eine Treppenstufe, Ferse unter der Kante, komm ganz hoch, senk langsam.",
  ],
  ["You feel the calf work through all its length.", "Du spürst, wie die Wade über ihre ganze Länge arbeitet."],
  ["Don’t bounce off the stretch at the bottom.", "Federe unten nicht aus der Dehnung."],
  ["Backpack single-leg calf raise", "Einbeiniges Wadenheben mit Rucksack"],
  [
    "Pack on, one foot on the stair’s edge, rise tall, pause, lower for two counts.",
    "Rucksack auf, ein Fuß auf die Stufenkante, komm ganz hoch, warte kurz, senk in zwei Zählzeiten.",
  ],
  [
    "You feel one calf lift you and the pack without a swing.",
    "Du spürst, wie eine Wade dich und den Rucksack ohne Schwung hebt.",
  ],
  ["Don’t bend the knee to cheat the top.", "Beug nicht das Knie, um oben zu schummeln."],
  ["Dumbbell single-leg calf raise", "Einbeiniges Wadenheben mit Kurzhantel"],
  [
    "Dumbbell on the working side, other hand on the wall, rise high, lower slowly.",
    "Kurzhantel auf der arbeitenden Seite, andere Hand an die Wand, komm hoch, senk langsam.",
  ],
  ["You feel the push end over the big toe.", "Du spürst, wie der Druck über dem großen Zeh endet."],
  ["Don’t pull yourself up with the free hand.", "Zieh dich nicht mit der freien Hand hoch."],
  ["Kettlebell single-leg calf raise", "Einbeiniges Wadenheben mit Kettlebell"],
  [
    "Bell on the working side, other hand on the wall, rise high, lower slowly.",
    "Kettlebell auf der arbeitenden Seite, andere Hand an die Wand, komm hoch, senk langsam.",
  ],
  [
    "You feel the calf take the load before the heel moves.",
    "Du spürst, wie die Wade die Last nimmt, bevor die Ferse sich bewegt.",
  ],
  ["Don’t let the bell swing or the hip hitch.", "Lass die Kettlebell nicht schwingen und zieh die Hüfte nicht hoch."],
  ["Barbell calf raise", "Wadenheben mit Langhantel"],
  [
    "Bar on your back, knees straight, rise slowly, hold a count, lower slowly.",
    "Stange auf den Rücken, Knie gestreckt, komm langsam hoch, halt eine Zählzeit, senk langsam.",
  ],
  [
    "You feel pressure between big and second toe, the bar going straight up.",
    "Du spürst Druck zwischen großem und zweitem Zeh, die Stange steigt gerade.",
  ],
  ["Don’t rock forwards or use your knees.", "Schaukle nicht nach vorn und nimm nicht die Knie zu Hilfe."],
  ["Machine calf raise", "Wadenheben an der Maschine"],
  [
    "Knees straight, let the heels sink below the plate, press as high as you can.",
    "Knie gestreckt, lass die Fersen unter die Platte sinken, drück so hoch du kannst.",
  ],
  [
    "You feel a full stretch, then a full squeeze, each rep the same.",
    "Du spürst volle Dehnung, dann volle Spannung, jede Wiederholung gleich.",
  ],
  ["Don’t pick a load that halves your range.", "Nimm keine Last, mit der du nur den halben Weg schaffst."],
];
