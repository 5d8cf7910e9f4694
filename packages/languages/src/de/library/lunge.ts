import type { Phrase } from "../../phrase.ts";

export const lunge: readonly Phrase[] = [
  ["Supported split squat", "Split Squat mit Stütze"],
  [
    "Hold a chair back beside you, step long, and lower the back knee straight down.",
    "Halt dich seitlich an einer Stuhllehne, mach einen langen Schritt und senk das hintere Knie gerade ab.",
  ],
  [
    "You feel the front leg carry you while the hand only steadies.",
    "Du spürst, wie das vordere Bein dich trägt; die Hand gibt nur Halt.",
  ],
  [
    "Don’t lean on the chair or stand as if on a tightrope.",
    "Stütz dich nicht auf den Stuhl und steh nicht wie auf einem Seil.",
  ],
  ["Split squat", "Split Squat"],
  [
    "From a long stance, lower the back knee towards the floor and press up again.",
    "Senk aus einem langen Schritt das hintere Knie Richtung Boden und drück dich wieder hoch.",
  ],
  [
    "You feel the front heel heavy and a light stretch at the back hip.",
    "Du spürst die vordere Ferse fest am Boden und eine leichte Dehnung an der hinteren Hüfte.",
  ],
  [
    "Don’t push off the back foot or let the front knee fall in.",
    "Stoß dich nicht mit dem hinteren Fuß ab und lass das vordere Knie nicht nach innen fallen.",
  ],
  ["Split squat hold", "Split Squat halten"],
  [
    "Lower to a hand’s width above the floor and stay there, tall and still.",
    "Senk dich bis eine Handbreit über den Boden und bleib dort, aufrecht und still.",
  ],
  [
    "You feel the front thigh and buttock steady you while you breathe.",
    "Du spürst, wie vorderer Oberschenkel und Po dich halten, während du atmest.",
  ],
  [
    "Don’t rest the back knee or lean your hands on your thigh.",
    "Leg das hintere Knie nicht ab und stütz die Hände nicht auf den Oberschenkel.",
  ],
  ["Backpack split squat", "Split Squat mit Rucksack"],
  [
    "Wear the filled backpack snugly, lower straight down, press up through the heel.",
    "Trag den gefüllten Rucksack eng am Rücken, senk dich gerade ab, drück dich über die Ferse hoch.",
  ],
  [
    "You feel the front leg lift you and the pack while your trunk stays tall.",
    "Du spürst, wie das vordere Bein dich und den Rucksack hebt, der Rumpf bleibt aufrecht.",
  ],
  ["Don’t let the pack tip you forwards.", "Lass dich vom Rucksack nicht nach vorn kippen."],
  ["Dumbbell split squat", "Split Squat mit Kurzhanteln"],
  [
    "A dumbbell in each hand, lower straight down, press up through the front heel.",
    "Eine Kurzhantel in jeder Hand, senk dich gerade ab, drück dich über die vordere Ferse hoch.",
  ],
  [
    "You feel the weights hang still and the front leg do the lifting.",
    "Du spürst, wie die Gewichte still hängen und das vordere Bein hebt.",
  ],
  ["Don’t step so short that the front heel lifts.", "Mach den Schritt nicht so kurz, dass die vordere Ferse abhebt."],
  ["Rear-foot-elevated split squat", "Bulgarische Kniebeuge"],
  [
    "Rest the back foot on a chair, lean in slightly, and sink on the front leg.",
    "Leg den hinteren Fuß auf einen Stuhl, neig dich leicht vor und geh auf dem vorderen Bein tief.",
  ],
  [
    "You feel nearly all your weight on the front foot and a stretch behind.",
    "Du spürst fast dein ganzes Gewicht auf dem vorderen Fuß und hinten eine Dehnung.",
  ],
  ["Don’t press off the chair or arch your lower back.", "Drück dich nicht vom Stuhl ab und geh nicht ins Hohlkreuz."],
  ["Backpack rear-foot-elevated split squat", "Bulgarische Kniebeuge mit Rucksack"],
  [
    "Pack on your back, rear foot on a chair, sink on the front leg and drive up.",
    "Rucksack auf den Rücken, hinterer Fuß auf den Stuhl, geh auf dem vorderen Bein tief und drück dich hoch.",
  ],
  [
    "You feel the front buttock and thigh from bottom to top.",
    "Du spürst vorn Po und Oberschenkel von ganz unten bis ganz oben.",
  ],
  [
    "Don’t wobble for balance; touch a wall with one finger if you need it.",
    "Kämpf nicht wackelnd um das Gleichgewicht; nimm einen Finger an die Wand, wenn du ihn brauchst.",
  ],
  ["Dumbbell rear-foot-elevated split squat", "Bulgarische Kniebeuge mit Kurzhanteln"],
  [
    "Rear foot up, dumbbells at your sides, sink on the front leg and drive up.",
    "Hinterer Fuß hoch, Kurzhanteln an den Seiten, geh auf dem vorderen Bein tief und drück dich hoch.",
  ],
  [
    "You feel the front foot rooted and the hips square to the front.",
    "Du spürst den vorderen Fuß fest verwurzelt und die Hüfte gerade nach vorn.",
  ],
  [
    "Don’t let the back leg take over near the end of a set.",
    "Lass gegen Ende des Satzes nicht das hintere Bein übernehmen.",
  ],
  ["Barbell rear-foot-elevated split squat", "Bulgarische Kniebeuge mit Langhantel"],
  [
    "Bar on your back, rear foot on the bench, brace, sink and drive straight up.",
    "Stange auf den Rücken, hinterer Fuß auf die Bank, Rumpf anspannen, tief gehen und gerade hochdrücken.",
  ],
  [
    "You feel one leg lift the bar while your trunk stays quiet.",
    "Du spürst, wie ein Bein die Stange hebt, während der Rumpf ruhig bleibt.",
  ],
  [
    "Don’t chase load before ten steady reps with dumbbells.",
    "Steigere die Last erst, wenn zehn ruhige Wiederholungen mit Kurzhanteln gehen.",
  ],
  ["Reverse lunge", "Ausfallschritt rückwärts"],
  [
    "Step back softly, lower until the knee nearly touches, push up through the front heel.",
    "Setz den Fuß weich nach hinten, senk dich, bis das Knie fast den Boden berührt, drück dich über die vordere Ferse hoch.",
  ],
  [
    "You feel the front buttock pull you back to standing.",
    "Du spürst, wie der vordere Po dich zurück in den Stand zieht.",
  ],
  ["Don’t push yourself up from the back toes.", "Stoß dich nicht mit den hinteren Zehen hoch."],
  ["Backpack reverse lunge", "Ausfallschritt rückwärts mit Rucksack"],
  [
    "Straps tight, step back softly, sink, and pull yourself up with the front leg.",
    "Riemen fest, Fuß weich nach hinten, tief gehen und dich mit dem vorderen Bein hochziehen.",
  ],
  [
    "You feel the pack stay quiet and the front heel stay heavy.",
    "Du spürst, wie der Rucksack ruhig und die vordere Ferse schwer bleibt.",
  ],
  [
    "Don’t let the pack swing you over the front knee.",
    "Lass dich vom Rucksack nicht über das vordere Knie schwingen.",
  ],
  ["Weighted reverse lunge", "Ausfallschritt rückwärts mit Gewicht"],
  [
    "Weights at your sides or chest, step back, sink, and drive up through the heel.",
    "Gewichte an den Seiten oder vor der Brust, Fuß nach hinten, tief gehen und über die Ferse hochdrücken.",
  ],
  [
    "You feel the front leg brake and lift, your trunk tall.",
    "Du spürst, wie das vordere Bein bremst und hebt, der Rumpf aufrecht.",
  ],
  [
    "Don’t hurry the step back; the foot lands without a sound.",
    "Hetz den Schritt nach hinten nicht; der Fuß landet lautlos.",
  ],
  ["Walking lunge", "Ausfallschritte im Gehen"],
  [
    "Long step forward, sink, and bring the back foot through into the next step.",
    "Langer Schritt nach vorn, tief gehen und den hinteren Fuß in den nächsten Schritt durchführen.",
  ],
  [
    "You feel each landing soft and the hips level from step to step.",
    "Du spürst, wie jeder Fuß weich aufsetzt und die Hüfte von Schritt zu Schritt waagerecht bleibt.",
  ],
  [
    "Don’t tip forwards or cut the steps short when you tire.",
    "Kipp nicht nach vorn und mach die Schritte nicht kürzer, wenn du müde wirst.",
  ],
  ["Weighted walking lunge", "Ausfallschritte im Gehen mit Gewicht"],
  [
    "Carry the weight still, step long, sink, and walk through without a stop.",
    "Trag das Gewicht ruhig, mach lange Schritte, geh tief und ohne Halt in den nächsten.",
  ],
  [
    "You feel balance in every step, the weight hanging quietly.",
    "Du spürst in jedem Schritt Gleichgewicht, das Gewicht hängt ruhig.",
  ],
  [
    "Don’t do these fresh before a hard run; they leave sore legs.",
    "Mach sie nicht kurz vor einem harten Lauf; davon bleibt Muskelkater.",
  ],
  ["Step-up", "Step-up"],
  [
    "Whole foot on the second stair, lean in a little and stand up on that leg.",
    "Ganzer Fuß auf die zweite Treppenstufe, neig dich etwas vor und steh auf diesem Bein auf.",
  ],
  [
    "You feel the upper leg lift you, the lower one hardly helping.",
    "Du spürst, wie das obere Bein dich hebt und das untere kaum hilft.",
  ],
  [
    "Don’t spring off the foot below or drop back down.",
    "Spring nicht vom unteren Fuß ab und lass dich nicht zurückfallen.",
  ],
  ["Backpack step-up", "Step-up mit Rucksack"],
  [
    "Pack on, foot flat on the second stair, stand up tall and lower for two counts.",
    "Rucksack auf, Fuß flach auf die zweite Stufe, steh ganz auf und senk dich in zwei Zählzeiten ab.",
  ],
  [
    "You feel one leg carry you and the pack both up and down.",
    "Du spürst, wie ein Bein dich und den Rucksack trägt, hinauf und hinunter.",
  ],
  ["Don’t let the upper knee drift inwards.", "Lass das obere Knie nicht nach innen wandern."],
  ["Weighted step-up", "Step-up mit Gewicht"],
  [
    "Knee-high step, lean in, drive up on one leg, lower slowly.",
    "Kniehohe Stufe, neig dich vor, drück dich auf einem Bein hoch, senk dich langsam ab.",
  ],
  [
    "You feel the hip of the upper leg finish the movement.",
    "Du spürst, wie die Hüfte des oberen Beins die Bewegung zu Ende bringt.",
  ],
  [
    "Don’t choose a step so high that your pelvis tucks under.",
    "Nimm keine Stufe, die so hoch ist, dass dein Becken einrollt.",
  ],
  ["Lateral lunge", "Ausfallschritt seitlich"],
  [
    "Step wide to the side, sit into that hip, keep the other leg straight, push back.",
    "Mach einen weiten Schritt zur Seite, setz dich in diese Hüfte, das andere Bein bleibt gestreckt, drück dich zurück.",
  ],
  [
    "You feel a stretch inside the straight thigh and work in the bent one.",
    "Du spürst eine Dehnung innen am gestreckten Oberschenkel und Arbeit im gebeugten.",
  ],
  ["Don’t let the bent knee fall inside the foot.", "Lass das gebeugte Knie nicht innen am Fuß vorbeifallen."],
  ["Weighted lateral lunge", "Ausfallschritt seitlich mit Gewicht"],
  [
    "Weight at your chest, step wide, sit back into the hip, and push to standing.",
    "Gewicht vor die Brust, weiter Schritt zur Seite, setz dich in die Hüfte zurück und drück dich in den Stand.",
  ],
  [
    "You feel the inner thigh lengthen under control and pull you back.",
    "Du spürst, wie die Innenseite des Oberschenkels kontrolliert lang wird und dich zurückzieht.",
  ],
  ["Don’t go wider than you can push back from.", "Geh nicht weiter hinaus, als du dich zurückdrücken kannst."],
];
