import type { Phrase } from "../../phrase.ts";

export const hipAbduction: readonly Phrase[] = [
  ["Clam", "Muschel"],
  [
    "On your side, knees bent, heels together, open the top knee without rolling back.",
    "Auf der Seite, Knie gebeugt, Fersen zusammen, öffne das obere Knie, ohne nach hinten zu rollen.",
  ],
  ["You feel a small spot deep in the side of your buttock.", "Du spürst einen kleinen Punkt tief seitlich im Po."],
  ["Don’t roll your pelvis backwards to open further.", "Roll das Becken nicht nach hinten, um weiter zu öffnen."],
  ["Band clam", "Muschel mit Band"],
  [
    "Band above your knees, heels together, open the top knee and close it slowly.",
    "Band über die Knie, Fersen zusammen, öffne das obere Knie und schließ es langsam.",
  ],
  [
    "You feel the side of the buttock pull against the band both ways.",
    "Du spürst, wie die Seite am Po in beide Richtungen gegen das Band arbeitet.",
  ],
  ["Don’t let the band close your knees for you.", "Lass nicht das Band die Knie für dich schließen."],
  ["Standing leg abduction", "Beinabspreizen im Stehen"],
  [
    "Hand on the wall, lift one straight leg out to the side, stay tall, lower slowly.",
    "Hand an die Wand, heb ein gestrecktes Bein zur Seite, bleib aufrecht, senk langsam.",
  ],
  [
    "You feel both hips: one lifts, the one you stand on holds.",
    "Du spürst beide Hüften: die eine hebt, die andere, auf der du stehst, hält.",
  ],
  ["Don’t lean your trunk to lift higher.", "Neig den Rumpf nicht, um höher zu kommen."],
  ["Hip hitch", "Beckenlift auf der Stufe"],
  [
    "Stand on a stair’s edge, let the free hip sink, then lift it just above level.",
    "Steh auf einer Stufenkante, lass die freie Hüfte sinken, dann heb sie knapp über die Waagerechte.",
  ],
  [
    "You feel the standing hip raise the other side, knees straight.",
    "Du spürst, wie die Hüfte des Standbeins die andere Seite hebt, beide Knie gestreckt.",
  ],
  ["Don’t bend the standing knee or sway sideways.", "Beug nicht das Standknie und schwank nicht zur Seite."],
  ["Wall hip press", "Hüftdrücken gegen die Wand"],
  [
    "Side to the wall, lift the near knee and press it into the wall, standing tall.",
    "Seitlich zur Wand, heb das wandnahe Knie und drück es in die Wand, aufrecht im Stand.",
  ],
  [
    "You feel the hip you stand on work as hard as the one that presses.",
    "Du spürst die Hüfte, auf der du stehst, so stark wie die, die drückt.",
  ],
  ["Don’t lean into the wall or hold your breath.", "Lehn dich nicht in die Wand und halt nicht die Luft an."],
  ["Side-lying leg raise", "Beinheben in Seitlage"],
  [
    "On your side, top leg a little behind you, toes forward, lift and lower slowly.",
    "Auf der Seite, oberes Bein etwas nach hinten, Zehen nach vorn, heb und senk langsam.",
  ],
  [
    "You feel the upper side of the buttock, not the front of the hip.",
    "Du spürst die obere Seite am Po, nicht die Vorderseite der Hüfte.",
  ],
  [
    "Don’t let the leg drift forwards or the toes turn up.",
    "Lass das Bein nicht nach vorn wandern und die Zehen nicht nach oben drehen.",
  ],
  ["Band side-lying leg raise", "Beinheben in Seitlage mit Band"],
  [
    "Band round your ankles, lift the straight top leg slightly behind you, lower slowly.",
    "Band um die Knöchel, heb das gestreckte obere Bein leicht nach hinten, senk langsam.",
  ],
  [
    "You feel the band most at the top and still control it down.",
    "Du spürst das Band oben am stärksten und kontrollierst es auch abwärts.",
  ],
  ["Don’t swing the leg.", "Schwing das Bein nicht."],
  ["Dumbbell side-lying leg raise", "Beinheben in Seitlage mit Kurzhantel"],
  [
    "Hold a dumbbell on the outer thigh, lift the straight leg, lower it slowly.",
    "Halt eine Kurzhantel außen an den Oberschenkel, heb das gestreckte Bein, senk es langsam.",
  ],
  [
    "You feel the side of the hip tire within about ten reps.",
    "Du spürst, wie die Seite der Hüfte nach etwa zehn Wiederholungen müde wird.",
  ],
  ["Don’t roll back as the set gets hard.", "Roll nicht nach hinten, wenn der Satz schwer wird."],
  ["Band walk", "Seitgang mit Band um die Knöchel"],
  [
    "Band at your ankles, knees soft, step sideways and never let it go slack.",
    "Band um die Knöchel, Knie weich, geh seitwärts und lass es nie schlaff werden.",
  ],
  [
    "You feel the trailing hip brake and the leading hip push.",
    "Du spürst, wie die hintere Hüfte bremst und die vordere drückt.",
  ],
  ["Don’t rock from side to side or drag the foot.", "Schaukle nicht von Seite zu Seite und zieh den Fuß nicht nach."],
  ["Band standing abduction", "Beinabspreizen im Stehen mit Band"],
  [
    "Band round your ankles, stand tall on one leg, press the other out and back.",
    "Band um die Knöchel, steh aufrecht auf einem Bein, drück das andere nach außen und zurück.",
  ],
  [
    "You feel the standing hip keep your pelvis level against the pull.",
    "Du spürst, wie die Hüfte des Standbeins das Becken gegen den Zug waagerecht hält.",
  ],
  ["Don’t lean away or let the foot slap back.", "Lehn dich nicht weg und lass den Fuß nicht zurückschnellen."],
  ["Cable hip abduction", "Beinabspreizen am Kabelzug"],
  [
    "Low cable on the far ankle, stand tall, draw the leg out, return slowly.",
    "Tiefes Kabel am äußeren Knöchel, steh aufrecht, zieh das Bein nach außen, komm langsam zurück.",
  ],
  ["You feel the outer hip from the first centimetre.", "Du spürst die äußere Hüfte vom ersten Zentimeter an."],
  ["Don’t tip your trunk to move more weight.", "Kipp den Rumpf nicht, um mehr Gewicht zu bewegen."],
  ["Machine hip abduction", "Abduktion an der Maschine"],
  [
    "Sit tall, press your knees apart against the pads, close them slowly.",
    "Sitz aufrecht, drück die Knie gegen die Polster auseinander, schließ sie langsam.",
  ],
  [
    "You feel both outer hips, the same on each side.",
    "Du spürst beide Außenseiten der Hüfte, auf jeder Seite gleich.",
  ],
  ["Don’t let the weights drop between reps.", "Lass die Gewichte zwischen den Wiederholungen nicht fallen."],
  ["Knee side plank with leg lift", "Seitstütz auf dem Knie mit Beinheben"],
  [
    "Side plank on forearm and knee, hips forward, lift the straight top leg.",
    "Seitstütz auf Unterarm und Knie, Hüfte nach vorn, heb das gestreckte obere Bein.",
  ],
  [
    "You feel both outer hips and the lower side of your trunk.",
    "Du spürst beide Außenseiten der Hüfte und die untere Seite des Rumpfs.",
  ],
  [
    "Don’t let your seat drift back or your hips sag.",
    "Lass den Po nicht nach hinten wandern und die Hüfte nicht durchhängen.",
  ],
  ["Side plank with leg lift", "Seitstütz mit Beinheben"],
  [
    "Side plank on forearm and foot, body in one line, lift and lower the top leg.",
    "Seitstütz auf Unterarm und Fuß, Körper in einer Linie, heb und senk das obere Bein.",
  ],
  [
    "You feel the lower hip hold you up while the upper one lifts.",
    "Du spürst, wie die untere Hüfte dich trägt, während die obere hebt.",
  ],
  ["Don’t let the lower hip sink with each lift.", "Lass die untere Hüfte nicht mit jedem Heben sinken."],
  ["Supported hip airplane", "Hip Airplane mit Stütze"],
  [
    "Tip forwards on one leg, hand on a chair, turn your pelvis open, then closed.",
    "Kipp auf einem Bein nach vorn, Hand auf einen Stuhl, dreh das Becken auf und wieder zu.",
  ],
  [
    "You feel the turn come from the hip you stand on.",
    "Du spürst, dass die Drehung aus der Hüfte kommt, auf der du stehst.",
  ],
  ["Don’t twist your back in place of the hip.", "Dreh nicht den Rücken statt der Hüfte."],
  ["Hip airplane", "Hip Airplane"],
  [
    "Arms wide, tip forwards on one leg, open and close your pelvis slowly.",
    "Arme weit, kipp auf einem Bein nach vorn, öffne und schließ das Becken langsam.",
  ],
  [
    "You feel foot and hip steer together, trunk and pelvis as one piece.",
    "Du spürst, wie Fuß und Hüfte zusammen lenken, Rumpf und Becken aus einem Stück.",
  ],
  [
    "Don’t force the range; a small, calm turn is enough.",
    "Erzwing nicht den Weg; eine kleine, ruhige Drehung reicht.",
  ],
];
