import type { Phrase } from "../../phrase.ts";

export const antiLateralFlexion: readonly Phrase[] = [
  ["Knee side plank", "Seitstütz auf dem Knie"],
  [
    "On one forearm and your bent knees, lift your hips until knee, hip and shoulder make one line.",
    "Auf einem Unterarm und den gebeugten Knien, heb die Hüfte, bis Knie, Hüfte und Schulter eine Linie sind.",
  ],
  [
    "The side of your waist nearest the floor, and that outer hip.",
    "Die Seite der Taille, die dem Boden nah ist, und die äußere Hüfte dort.",
  ],
  [
    "Do not sink into your shoulder or let your hips slide back.",
    "Sink nicht in die Schulter und lass die Hüfte nicht nach hinten wandern.",
  ],
  ["Side plank", "Seitstütz"],
  [
    "Elbow below your shoulder, legs straight, feet stacked or one ahead; lift your hips into one long line.",
    "Ellbogen unter der Schulter, Beine gestreckt, Füße aufeinander oder einer vorn; heb die Hüfte in eine lange Linie.",
  ],
  [
    "Waist and outer hip of the lower side; breathe through it.",
    "Taille und äußere Hüfte der unteren Seite; atme hindurch.",
  ],
  ["Do not roll forward or let your hips dip.", "Roll nicht nach vorn und lass die Hüfte nicht sinken."],
  ["Side plank with reach", "Seitstütz mit Durchgreifen"],
  [
    "From a side plank, thread the top hand under your ribs, then open it to the ceiling, hips high throughout.",
    "Greif aus dem Seitstütz mit der oberen Hand unter den Rippen durch, dann öffne sie zur Decke, die Hüfte immer hoch.",
  ],
  ["Your lower side holds while your upper back turns.", "Die untere Seite hält, während der obere Rücken sich dreht."],
  ["Do not let your hips drop as you reach under.", "Lass die Hüfte nicht sinken, wenn du darunter greifst."],
  ["Feet-raised side plank", "Seitstütz mit erhöhten Füßen"],
  [
    "A side plank with both feet on a bench or chair seat; lift your hips level with your feet and hold.",
    "Ein Seitstütz mit beiden Füßen auf einer Bank oder einem Stuhl; heb die Hüfte auf Höhe der Füße und halt.",
  ],
  ["A long, strong line down your lower side.", "Eine lange, starke Linie an der unteren Seite."],
  [
    "Do not let your hips hang or your top shoulder roll in.",
    "Lass die Hüfte nicht hängen und die obere Schulter nicht nach vorn rollen.",
  ],
  ["Side plank row", "Seitstütz mit Rudern"],
  [
    "Side plank facing a low anchor; row with the top hand to your ribs while the rest of you stays a plank.",
    "Seitstütz mit Blick zu einem tiefen Zugpunkt; zieh mit der oberen Hand zu den Rippen, der Rest bleibt im Stütz.",
  ],
  [
    "Waist below, upper back above, and nothing turning between.",
    "Unten die Taille, oben der obere Rücken, und dazwischen dreht sich nichts.",
  ],
  ["Do not let the pull roll you forward.", "Lass dich vom Zug nicht nach vorn rollen."],
  ["Backpack suitcase hold", "Koffer halten mit Rucksack"],
  [
    "Stand tall with the filled pack hanging from one hand and keep your shoulders level.",
    "Steh aufrecht, der gefüllte Rucksack hängt in einer Hand, und halt die Schultern auf einer Höhe.",
  ],
  ["The empty side of your waist pulling you upright.", "Die leere Seite der Taille zieht dich aufrecht."],
  [
    "Do not lean away or let the pack rest on your leg.",
    "Lehn dich nicht weg und lass den Rucksack nicht am Bein ruhen.",
  ],
  ["Suitcase hold", "Koffer halten"],
  [
    "One heavy weight at your side, feet under your hips; stand as if you held nothing at all.",
    "Ein schweres Gewicht an der Seite, Füße unter der Hüfte; steh, als hieltest du gar nichts.",
  ],
  [
    "The opposite side of your waist, your grip, and the outer hip.",
    "Die andere Seite der Taille, der Griff und die äußere Hüfte.",
  ],
  ["Do not tip either way or hitch your shoulder up.", "Kipp zu keiner Seite und zieh die Schulter nicht hoch."],
  ["Suitcase march", "Koffermarsch"],
  [
    "One weight at your side; march on the spot, lifting each knee to hip height without your trunk moving.",
    "Ein Gewicht an der Seite; marschier auf der Stelle und heb jedes Knie auf Hüfthöhe, ohne dass der Rumpf sich bewegt.",
  ],
  [
    "Waist and the hip you stand on, as in a slow running stride.",
    "Taille und die Hüfte, auf der du stehst, wie in einem langsamen Laufschritt.",
  ],
  [
    "Do not let the hip of the lifted leg drop or lean over the weight.",
    "Lass die Hüfte des gehobenen Beins nicht sinken und neig dich nicht über das Gewicht.",
  ],
];
