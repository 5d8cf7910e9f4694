import type { Phrase } from "../../phrase.ts";

export const antiRotation: readonly Phrase[] = [
  ["Bird dog", "Bird Dog"],
  [
    "On hands and knees, reach one leg back and the opposite arm ahead, level; pause, and come back without a wobble.",
    "Auf Händen und Knien, streck ein Bein nach hinten und den anderen Arm nach vorn, waagerecht; halt kurz und komm ohne Wackeln zurück.",
  ],
  [
    "Your seat and the muscles beside your spine, quietly.",
    "Der Po und die Muskeln neben der Wirbelsäule, ganz ruhig.",
  ],
  [
    "Do not kick high, arch, or tip your hips open.",
    "Schwing das Bein nicht hoch, geh nicht ins Hohlkreuz und dreh die Hüfte nicht auf.",
  ],
  ["Bear shoulder tap", "Schultertippen im Bärenstand"],
  [
    "Hands and toes down, knees a hand's breadth off the floor; touch one shoulder with the opposite hand, slowly.",
    "Hände und Zehen am Boden, Knie eine Handbreit darüber; berühr mit einer Hand langsam die andere Schulter.",
  ],
  ["Your belly, and the shoulder that stays on the floor.", "Der Bauch und die Schulter, die am Boden bleibt."],
  [
    "Do not sway from side to side; set your feet wider if you do.",
    "Schwank nicht von Seite zu Seite; stell die Füße weiter, wenn du es tust.",
  ],
  ["Shoulder-tap plank", "Schultertippen im Liegestütz"],
  [
    "High plank, feet apart; touch one shoulder with the opposite hand and set it down before you change.",
    "Liegestützposition, Füße auseinander; berühr mit einer Hand die andere Schulter und setz sie ab, bevor du wechselst.",
  ],
  ["Sides of your waist keeping your hips level.", "Die Seiten der Taille halten die Hüfte waagerecht."],
  ["Do not rush or let your hips rock.", "Hetz nicht und lass die Hüfte nicht schaukeln."],
  ["Plank drag", "Gewicht durchziehen im Liegestütz"],
  [
    "High plank, a weight or filled pack beside one hand; reach under with the other and drag it across.",
    "Liegestützposition, ein Gewicht oder gefüllter Rucksack neben einer Hand; greif mit der anderen darunter durch und zieh es herüber.",
  ],
  [
    "Your waist fights the pull, your standing arm stays long.",
    "Die Taille hält gegen den Zug, der Stützarm bleibt lang.",
  ],
  ["Do not let your chest or hips follow the weight.", "Lass Brust oder Hüfte nicht dem Gewicht folgen."],
  ["Two-point plank", "Zweipunktstütz"],
  [
    "High plank, feet apart; lift one arm and the opposite leg off the floor and hold them level.",
    "Liegestützposition, Füße auseinander; heb einen Arm und das andere Bein vom Boden und halt sie waagerecht.",
  ],
  [
    "A tight diagonal from the hand on the floor to the opposite foot.",
    "Eine feste Diagonale von der Hand am Boden zum Fuß gegenüber.",
  ],
  [
    "Do not lift so high that your back arches or your hips turn.",
    "Heb nicht so hoch, dass der Rücken hohl wird oder die Hüfte sich dreht.",
  ],
  ["Renegade row", "Renegade Row"],
  [
    "High plank on two flat-sided dumbbells, feet wide; row one to your ribs, hold a moment, and set it down softly.",
    "Liegestützposition auf zwei kantigen Kurzhanteln, Füße weit; zieh eine zu den Rippen, halt kurz und setz sie sanft ab.",
  ],
  ["Your trunk locked square while one arm pulls.", "Der Rumpf bleibt fest und gerade, während ein Arm zieht."],
  [
    "Do not use weights that roll, and do not swing your hip up with the row.",
    "Nimm keine Gewichte, die rollen, und schwing die Hüfte beim Ziehen nicht hoch.",
  ],
  ["Half-kneeling Pallof press", "Pallof Press im Halbkniestand"],
  [
    "Kneel side-on to a chest-high anchor, inner knee up; press your hands straight out, pause, and bring them back.",
    "Halbkniestand seitlich zum Zugpunkt auf Brusthöhe, inneres Knie oben; drück die Hände gerade nach vorn, halt kurz und hol sie zurück.",
  ],
  [
    "Your waist holding you square, the hip you kneel on firm.",
    "Die Taille hält dich gerade, die Hüfte, auf der du kniest, ist fest.",
  ],
  ["Do not let your hands drift towards the anchor.", "Lass die Hände nicht zum Zugpunkt wandern."],
  ["Pallof press", "Pallof Press"],
  [
    "Stand side-on to the anchor, knees soft; press your hands out from your breastbone and let nothing else move.",
    "Steh seitlich zum Zugpunkt, Knie weich; drück die Hände vom Brustbein nach vorn und lass sonst nichts mitgehen.",
  ],
  [
    "The pull grows as your arms straighten; your trunk answers.",
    "Der Zug wächst, wenn die Arme sich strecken; der Rumpf antwortet.",
  ],
  [
    "Do not lean away from the anchor or lock your knees.",
    "Lehn dich nicht vom Zugpunkt weg und drück die Knie nicht durch.",
  ],
  ["Pallof walk-out", "Pallof Press mit Seitschritten"],
  [
    "Arms pressed out, take two small steps sideways from the anchor and two back, hands in front of your chest.",
    "Arme nach vorn gedrückt, mach zwei kleine Schritte seitlich vom Zugpunkt weg und zwei zurück, Hände vor der Brust.",
  ],
  ["Waist and outer hips, more with every step away.", "Taille und äußere Hüfte, mit jedem Schritt nach außen mehr."],
  ["Do not let the pull turn you as your feet move.", "Lass dich vom Zug nicht drehen, während die Füße gehen."],
];
