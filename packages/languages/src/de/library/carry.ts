import type { Phrase } from "../../phrase.ts";

export const carry: readonly Phrase[] = [
  ["Bear-hug carry", "Tragen in Bärenumarmung"],
  [
    "Hug the filled pack to your chest and walk tall with short, quiet steps.",
    "Drück den gefüllten Rucksack an die Brust und geh aufrecht mit kurzen, leisen Schritten.",
  ],
  [
    "Belly and upper back sharing the weight, breath low and steady.",
    "Bauch und oberer Rücken teilen sich das Gewicht, der Atem tief und ruhig.",
  ],
  ["Do not lean back under it or hold your breath.", "Lehn dich nicht darunter zurück und halt nicht die Luft an."],
  ["Backpack suitcase carry", "Koffertragen mit Rucksack"],
  [
    "Carry the pack by its top loop in one hand like a suitcase and walk a straight line, shoulders level.",
    "Trag den Rucksack am Griff in einer Hand wie einen Koffer und geh eine gerade Linie, Schultern auf einer Höhe.",
  ],
  [
    "The free side of your waist and the hip you step on.",
    "Die freie Seite der Taille und die Hüfte, auf die du trittst.",
  ],
  [
    "Do not lean away from it or let it knock your leg.",
    "Lehn dich nicht davon weg und lass ihn nicht ans Bein schlagen.",
  ],
  ["Backpack overhead carry", "Überkopftragen mit Rucksack"],
  [
    "Press the pack overhead with both hands, arms by your ears, and walk slowly with your ribs down.",
    "Drück den Rucksack mit beiden Händen über den Kopf, Arme neben den Ohren, und geh langsam, die Rippen unten.",
  ],
  ["Shoulders and belly holding one tall column.", "Schultern und Bauch halten eine hohe Säule."],
  [
    "Do not walk with a hollow back; bring it down before it drifts forward.",
    "Geh nicht im Hohlkreuz; nimm ihn herunter, bevor er nach vorn wandert.",
  ],
  ["Suitcase carry", "Koffertragen"],
  [
    "One weight in one hand; walk tall and straight, as if a string held the top of your head.",
    "Ein Gewicht in einer Hand; geh aufrecht und gerade, als hielte ein Faden deinen Scheitel.",
  ],
  [
    "The opposite waist, your grip, and the outer hip at each step.",
    "Die andere Taillenseite, der Griff und bei jedem Schritt die äußere Hüfte.",
  ],
  ["Do not tip, hurry, or let the weight swing.", "Kipp nicht, hetz nicht und lass das Gewicht nicht schwingen."],
  ["Farmer carry", "Farmer’s Walk"],
  [
    "A heavy weight in each hand; pick them up with your legs and walk with quick, short steps, chest tall.",
    "Ein schweres Gewicht in jeder Hand; nimm sie mit den Beinen auf und geh mit schnellen, kurzen Schritten, Brust hoch.",
  ],
  ["Grip and upper back first, your trunk firm all round.", "Zuerst Griff und oberer Rücken, der Rumpf ringsum fest."],
  [
    "Do not let your shoulders sag forward, and set the weights down before your grip goes.",
    "Lass die Schultern nicht nach vorn hängen und setz die Gewichte ab, bevor der Griff nachgibt.",
  ],
  ["Uneven carry", "Ungleiches Tragen"],
  [
    "The heavier weight at your side, a lighter one at your other shoulder; walk straight and level, then change.",
    "Das schwerere Gewicht an der Seite, ein leichteres an der anderen Schulter; geh gerade und waagerecht, dann wechsle.",
  ],
  ["Each side of your trunk doing a different job.", "Jede Seite des Rumpfs hat eine andere Aufgabe."],
  ["Do not drift or twist towards the heavy side.", "Drifte nicht zur schweren Seite und dreh dich nicht dorthin."],
  ["Front-rack carry", "Tragen in der Front-Rack-Position"],
  [
    "Hold one weight at your shoulder, forearm upright, elbow close; walk tall and keep your ribs over your hips.",
    "Halt ein Gewicht an der Schulter, Unterarm senkrecht, Ellbogen nah; geh aufrecht, die Rippen über der Hüfte.",
  ],
  [
    "Your belly and the far side of your waist; breathing takes thought.",
    "Der Bauch und die andere Seite der Taille; das Atmen verlangt Aufmerksamkeit.",
  ],
  [
    "Do not lean back or let the elbow wander out.",
    "Lehn dich nicht zurück und lass den Ellbogen nicht nach außen wandern.",
  ],
  ["Single-arm overhead carry", "Einarmiges Überkopftragen"],
  [
    "One light weight pressed overhead, arm by your ear, wrist straight; walk slowly with level hips.",
    "Ein leichtes Gewicht über dem Kopf, Arm neben dem Ohr, Handgelenk gerade; geh langsam mit waagerechter Hüfte.",
  ],
  [
    "The whole shoulder busy holding still, your waist steady below it.",
    "Die ganze Schulter ist damit beschäftigt, still zu halten, die Taille darunter fest.",
  ],
  [
    "Do not let the arm drift forward or your ribs pop up.",
    "Lass den Arm nicht nach vorn wandern und die Rippen nicht herausstehen.",
  ],
];
