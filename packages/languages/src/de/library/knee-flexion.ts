import type { Phrase } from "../../phrase.ts";

export const kneeFlexion: readonly Phrase[] = [
  ["Long bridge hold", "Lange Brücke halten"],
  [
    "On your back, heels a long step from your seat, lift your hips and hold.",
    "Auf dem Rücken, Fersen einen langen Schritt vom Po weg, heb die Hüfte und halt.",
  ],
  [
    "You feel the backs of the thighs pull the heels towards you.",
    "Du spürst, wie die Oberschenkelrückseiten die Fersen zu dir ziehen.",
  ],
  ["Don’t let your hips sag or your back arch.", "Lass die Hüfte nicht durchhängen und geh nicht ins Hohlkreuz."],
  ["Bridge walk-out", "Brücke mit Auslaufen"],
  [
    "From a bridge, walk your heels out in small steps and back, hips up.",
    "Lauf aus der Brücke mit den Fersen in kleinen Schritten hinaus und zurück, Hüfte oben.",
  ],
  [
    "You feel the hamstrings more with each step away.",
    "Du spürst die Oberschenkelrückseiten mit jedem Schritt nach außen mehr.",
  ],
  [
    "Don’t step so far that your hips drop or a cramp starts.",
    "Geh nicht so weit, dass die Hüfte sinkt oder ein Krampf beginnt.",
  ],
  ["Heels-on-chair bridge", "Brücke mit Fersen auf dem Stuhl"],
  [
    "Heels on a chair, knees slightly bent, press down and lift your hips.",
    "Fersen auf einen Stuhl, Knie leicht gebeugt, drück nach unten und heb die Hüfte.",
  ],
  [
    "You feel the backs of the thighs push through the heels.",
    "Du spürst, wie die Oberschenkelrückseiten durch die Fersen drücken.",
  ],
  ["Don’t push the chair away; set it against a wall.", "Schieb den Stuhl nicht weg; stell ihn an eine Wand."],
  ["Single-leg heel-on-chair bridge", "Einbeinige Brücke mit Ferse auf dem Stuhl"],
  [
    "One heel on a chair, knee slightly bent, lift your hips until they are level.",
    "Eine Ferse auf einen Stuhl, Knie leicht gebeugt, heb die Hüfte, bis sie waagerecht ist.",
  ],
  ["You feel one hamstring from seat to knee.", "Du spürst eine Oberschenkelrückseite vom Po bis zum Knie."],
  [
    "Don’t let the free hip dip or the rep turn into a swing.",
    "Lass die freie Hüfte nicht absinken und mach keinen Schwung daraus.",
  ],
  ["Band leg curl", "Beinbeugen mit Band"],
  [
    "Face down, band from a low hold to one ankle, curl the heel in, return slowly.",
    "Auf dem Bauch, Band von einem tiefen Halt an einen Knöchel, zieh die Ferse heran, lass langsam zurück.",
  ],
  [
    "You feel the back of the thigh against a growing pull.",
    "Du spürst die Oberschenkelrückseite gegen einen wachsenden Zug.",
  ],
  ["Don’t lift your hip off the floor.", "Heb die Hüfte nicht vom Boden."],
  ["Machine leg curl", "Beinbeugen an der Maschine"],
  [
    "Pad above your heels, curl in smoothly and let out for three counts.",
    "Polster über den Fersen, zieh gleichmäßig heran und lass in drei Zählzeiten zurück.",
  ],
  [
    "You feel the whole length of the hamstrings, hips on the pad.",
    "Du spürst die Oberschenkelrückseiten in voller Länge, die Hüfte am Polster.",
  ],
  ["Don’t jerk the start or let the weights crash.", "Reiß am Anfang nicht und lass die Gewichte nicht krachen."],
  ["Single-leg machine curl", "Einbeiniges Beinbeugen an der Maschine"],
  [
    "One leg at a time, curl in, wait a count, let out slowly.",
    "Ein Bein nach dem anderen, zieh heran, warte eine Zählzeit, lass langsam zurück.",
  ],
  ["You feel each side do its own share.", "Du spürst, wie jede Seite ihren Teil tut."],
  ["Don’t twist your pelvis to help.", "Dreh das Becken nicht, um zu helfen."],
  ["Dumbbell leg curl", "Beinbeugen mit Kurzhantel"],
  [
    "Face down, a light dumbbell gripped between your feet, curl up, lower slowly.",
    "Auf dem Bauch, eine leichte Kurzhantel zwischen den Füßen, beug die Knie, senk langsam.",
  ],
  [
    "You feel hamstrings lift and inner thighs hold the weight.",
    "Du spürst, wie die Oberschenkelrückseiten heben und die Innenschenkel das Gewicht halten.",
  ],
  [
    "Don’t go past upright, where the weight could slip.",
    "Geh nicht über die Senkrechte, dort kann das Gewicht abrutschen.",
  ],
  ["Sliding curl, lowering only", "Gleitendes Beinbeugen, nur abwärts"],
  [
    "From a bridge, heels on sliders or a towel, slide out for four counts, then rest.",
    "Aus der Brücke, Fersen auf Gleitscheiben oder einem Handtuch, lass sie in vier Zählzeiten hinausgleiten, dann ruh aus.",
  ],
  [
    "You feel the hamstrings brake evenly to the end.",
    "Du spürst, wie die Oberschenkelrückseiten bis zum Ende gleichmäßig bremsen.",
  ],
  ["Don’t let your hips fall before your legs are long.", "Lass die Hüfte nicht fallen, bevor die Beine lang sind."],
  ["Sliding leg curl", "Gleitendes Beinbeugen"],
  [
    "Hips high, slide your heels out slowly on sliders or a towel, pull them back in.",
    "Hüfte hoch, lass die Fersen auf Gleitscheiben oder einem Handtuch langsam hinausgleiten, zieh sie wieder heran.",
  ],
  [
    "You feel hamstrings and buttocks work together, hips up all the way.",
    "Du spürst, wie Oberschenkelrückseiten und Po zusammenarbeiten, die Hüfte immer oben.",
  ],
  ["Don’t bend at the hips to pull back.", "Knick beim Zurückziehen nicht in der Hüfte ein."],
  ["Single-leg sliding curl", "Einbeiniges gleitendes Beinbeugen"],
  [
    "One heel slides out slowly and pulls back in, hips high and level.",
    "Eine Ferse gleitet langsam hinaus und wieder heran, die Hüfte hoch und waagerecht.",
  ],
  [
    "You feel one hamstring control the whole way out.",
    "Du spürst, wie eine Oberschenkelrückseite den ganzen Weg hinaus kontrolliert.",
  ],
  ["Don’t keep going once your hips begin to drop.", "Mach nicht weiter, wenn die Hüfte zu sinken beginnt."],
  ["Assisted Nordic curl", "Nordic Curl mit Hilfe"],
  [
    "Kneel, heels held down, lower your straight body slowly, catch and push up with your hands.",
    "Knie dich hin, Fersen fixiert, senk den geraden Körper langsam, fang dich mit den Händen und drück dich hoch.",
  ],
  [
    "You feel the hamstrings brake as far as they can.",
    "Du spürst, wie die Oberschenkelrückseiten bremsen, so weit sie können.",
  ],
  [
    "Don’t bend at the hips; start with three or four reps.",
    "Knick nicht in der Hüfte ein; fang mit drei oder vier Wiederholungen an.",
  ],
  ["Nordic curl", "Nordic Curl"],
  [
    "Kneel, heels held down, lower for five counts in one line from knee to head.",
    "Knie dich hin, Fersen fixiert, senk dich in fünf Zählzeiten in einer Linie vom Knie bis zum Kopf.",
  ],
  [
    "You feel strong, even braking behind both thighs.",
    "Du spürst ein starkes, gleichmäßiges Bremsen hinten an beiden Oberschenkeln.",
  ],
  [
    "Don’t do these within two days of a hard run.",
    "Mach sie nicht in den zwei Tagen vor oder nach einem harten Lauf.",
  ],
];
