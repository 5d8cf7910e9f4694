import type { Phrase } from "../../phrase.ts";

export const squat: readonly Phrase[] = [
  ["Chair squat", "Kniebeuge zum Stuhl"],
  [
    "Reach your hips back to the chair, touch it lightly and stand up tall.",
    "Schieb die Hüfte zurück zum Stuhl, berühr ihn nur leicht und steh ganz auf.",
  ],
  [
    "You feel thighs and buttocks share the work, the whole foot on the floor.",
    "Du spürst, wie Oberschenkel und Po sich die Arbeit teilen, der ganze Fuß am Boden.",
  ],
  [
    "Don’t drop onto the seat or let your knees fall inwards.",
    "Lass dich nicht auf den Sitz fallen und die Knie nicht nach innen kippen.",
  ],
  ["Bodyweight squat", "Kniebeuge ohne Gewicht"],
  [
    "Feet hip-wide, sit down between your heels as deep as you stay steady, then stand.",
    "Füße hüftbreit, setz dich so tief zwischen die Fersen, wie du sicher stehst, dann steh auf.",
  ],
  [
    "You feel even pressure under heel, big toe and little toe all the way.",
    "Du spürst die ganze Zeit gleichen Druck unter Ferse, großem und kleinem Zeh.",
  ],
  [
    "Don’t let your heels lift or your knees cave in.",
    "Lass die Fersen nicht abheben und die Knie nicht nach innen knicken.",
  ],
  ["Slow squat", "Langsame Kniebeuge"],
  [
    "Count four on the way down, wait two at the bottom, then stand up smoothly.",
    "Zähl auf dem Weg nach unten bis vier, warte unten zwei, dann steh gleichmäßig auf.",
  ],
  [
    "You feel your thighs work hardest in the last third of the way down.",
    "Du spürst die Oberschenkel im letzten Drittel nach unten am stärksten.",
  ],
  [
    "Don’t rush the last part or rest at the bottom with loose hips.",
    "Hetz nicht durch das letzte Stück und ruh dich unten nicht mit lockerer Hüfte aus.",
  ],
  ["Wall sit", "Wandsitz"],
  [
    "Back flat on the wall, thighs near level, shins upright, and hold.",
    "Rücken flach an die Wand, Oberschenkel fast waagerecht, Schienbeine senkrecht, und halten.",
  ],
  [
    "You feel a steady burn in the front of both thighs while you breathe on.",
    "Du spürst ein gleichmäßiges Brennen vorn in beiden Oberschenkeln und atmest weiter.",
  ],
  [
    "Don’t hold your breath or press your hands on your thighs.",
    "Halt nicht die Luft an und stütz die Hände nicht auf die Oberschenkel.",
  ],
  ["Backpack squat", "Kniebeuge mit Rucksack"],
  [
    "Hug the filled backpack to your chest, sit down between your heels, stand tall.",
    "Drück den gefüllten Rucksack an die Brust, setz dich zwischen die Fersen, steh ganz auf.",
  ],
  [
    "You feel your trunk brace against the pack while your legs lift.",
    "Du spürst, wie der Rumpf gegen den Rucksack hält, während die Beine heben.",
  ],
  ["Don’t let the pack pull your chest down.", "Lass dir vom Rucksack nicht die Brust nach unten ziehen."],
  ["Paused backpack squat", "Kniebeuge mit Rucksack und Pause"],
  [
    "Hug the pack, lower for three counts, stay still for two, then drive up.",
    "Rucksack an die Brust, geh in drei Zählzeiten tief, bleib zwei lang still, dann drück dich hoch.",
  ],
  [
    "You feel tight legs and trunk through the whole pause.",
    "Du spürst feste Beine und einen festen Rumpf während der ganzen Pause.",
  ],
  [
    "Don’t bounce out of the bottom or let go of your brace.",
    "Federe unten nicht heraus und gib die Spannung nicht auf.",
  ],
  ["Goblet squat", "Goblet Squat"],
  [
    "Hold the weight against your chest, elbows down, and sit between your knees.",
    "Halt das Gewicht vor der Brust, Ellbogen nach unten, und setz dich zwischen die Knie.",
  ],
  [
    "You feel the weight keep you upright and your elbows pass inside your knees.",
    "Du spürst, wie das Gewicht dich aufrecht hält und die Ellbogen innen an den Knien vorbeigehen.",
  ],
  [
    "Don’t round over the weight or come up hips first.",
    "Mach über dem Gewicht keinen runden Rücken und komm nicht mit der Hüfte zuerst hoch.",
  ],
  ["Barbell box squat", "Box-Kniebeuge mit Langhantel"],
  [
    "Sit back until you touch the box, stay braced, and drive the floor away.",
    "Setz dich zurück, bis du die Box berührst, bleib gespannt und drück den Boden weg.",
  ],
  [
    "You feel your hips load first and your shins stay near upright.",
    "Du spürst, wie zuerst die Hüfte die Last nimmt und die Schienbeine fast senkrecht bleiben.",
  ],
  [
    "Don’t plump down or relax your trunk on the box.",
    "Lass dich nicht auf die Box plumpsen und dort den Rumpf nicht locker.",
  ],
  ["Front squat", "Frontkniebeuge"],
  [
    "Rest the bar on your shoulders, elbows high, and sit straight down.",
    "Leg die Stange auf die Schultern, Ellbogen hoch, und setz dich gerade nach unten.",
  ],
  [
    "You feel the bar stay over mid-foot and your upper back keep you tall.",
    "Du spürst, wie die Stange über der Fußmitte bleibt und der obere Rücken dich aufrecht hält.",
  ],
  ["Don’t let your elbows sink or your heels lift.", "Lass die Ellbogen nicht sinken und die Fersen nicht abheben."],
  ["Back squat", "Kniebeuge mit der Langhantel"],
  [
    "Breathe in, brace, sit down with knees over toes, and push the floor away.",
    "Atme ein, spann den Rumpf an, geh tief mit den Knien über den Zehen und drück den Boden weg.",
  ],
  [
    "You feel chest and hips rise together, weight over the middle of the foot.",
    "Du spürst, wie Brust und Hüfte zusammen steigen, das Gewicht über der Fußmitte.",
  ],
  [
    "Don’t lose your brace or let your hips shoot up first.",
    "Verlier nicht die Spannung und lass die Hüfte nicht zuerst hochschießen.",
  ],
  ["Paused back squat", "Kniebeuge mit der Langhantel und Pause"],
  [
    "Stay still for two counts at the bottom, still braced, then stand up fast.",
    "Bleib unten zwei Zählzeiten still, den Rumpf noch angespannt, dann steh schnell auf.",
  ],
  [
    "You feel tension in legs and trunk that never lets go.",
    "Du spürst eine Spannung in Beinen und Rumpf, die nie nachlässt.",
  ],
  [
    "Don’t sink deeper during the pause or start up with your back.",
    "Sink in der Pause nicht tiefer und beginn den Weg nach oben nicht aus dem Rücken.",
  ],
  ["Leg press", "Beinpresse"],
  [
    "Feet hip-wide on the plate, lower until your back just stays flat, press.",
    "Füße hüftbreit auf die Platte, senk ab, solange der Rücken flach bleibt, und drück.",
  ],
  [
    "You feel the push through the whole foot and your hips stay in the seat.",
    "Du spürst den Druck im ganzen Fuß, und die Hüfte bleibt im Sitz.",
  ],
  [
    "Don’t let your lower back curl off the pad or slam your knees straight.",
    "Lass den unteren Rücken nicht vom Polster rollen und schlag die Knie nicht durch.",
  ],
  ["Staggered squat", "Kniebeuge in Schrittstellung"],
  [
    "Set one foot half a step back on its toes and squat on the front leg.",
    "Stell einen Fuß einen halben Schritt zurück auf die Zehen und beug das vordere Bein.",
  ],
  [
    "You feel most of your weight on the front foot, the back toes only balance.",
    "Du spürst das meiste Gewicht auf dem vorderen Fuß, die hinteren Zehen halten nur das Gleichgewicht.",
  ],
  ["Don’t shift onto the back leg as it gets hard.", "Verlagere dich nicht auf das hintere Bein, wenn es schwer wird."],
  ["Supported single-leg squat", "Einbeinige Kniebeuge mit Stütze"],
  [
    "Fingertips on a chair back, squat on one leg as deep as your knee tracks well.",
    "Fingerspitzen auf die Stuhllehne, beug ein Bein so tief, wie das Knie sauber in der Spur bleibt.",
  ],
  [
    "You feel your hip hold the pelvis level, the hand only steadying you.",
    "Du spürst, wie die Hüfte das Becken waagerecht hält; die Hand gibt nur Halt.",
  ],
  [
    "Don’t pull yourself up with your arm or let the knee dive inwards.",
    "Zieh dich nicht mit dem Arm hoch und lass das Knie nicht nach innen fallen.",
  ],
  ["Step-down", "Step-down"],
  [
    "Stand on a step, lower the free heel to the floor for three counts, come back.",
    "Steh auf einer Stufe, senk die freie Ferse in drei Zählzeiten zum Boden und komm zurück.",
  ],
  [
    "You feel the standing thigh brake you and the hip keep your belt level.",
    "Du spürst, wie der Oberschenkel des Standbeins bremst und die Hüfte den Gürtel waagerecht hält.",
  ],
  [
    "Don’t drop the last bit or push off from the foot below.",
    "Lass dich auf dem letzten Stück nicht fallen und stoß dich nicht mit dem unteren Fuß ab.",
  ],
  ["Weighted step-down", "Step-down mit Gewicht"],
  [
    "Carry the weight close, lower the free heel for three counts, rise on one leg.",
    "Trag das Gewicht nah am Körper, senk die freie Ferse in drei Zählzeiten und komm auf einem Bein hoch.",
  ],
  ["You feel the same slow control as without weight.", "Du spürst dieselbe langsame Kontrolle wie ohne Gewicht."],
  [
    "Don’t let the weight pull your trunk over the standing leg.",
    "Lass dir vom Gewicht nicht den Rumpf über das Standbein ziehen.",
  ],
  ["Single-leg squat to chair", "Einbeinige Kniebeuge zum Stuhl"],
  [
    "Arms forward, sit back to the chair on one leg, touch it and stand up.",
    "Arme nach vorn, setz dich auf einem Bein zum Stuhl zurück, berühr ihn und steh auf.",
  ],
  [
    "You feel thigh and buttock of one side, knee in line with the second toe.",
    "Du spürst Oberschenkel und Po einer Seite, das Knie in einer Linie mit dem zweiten Zeh.",
  ],
  [
    "Don’t fall the last few centimetres; put a cushion on the seat instead.",
    "Lass dich nicht die letzten Zentimeter fallen; leg lieber ein Kissen auf den Sitz.",
  ],
  ["Weighted single-leg squat to chair", "Einbeinige Kniebeuge zum Stuhl mit Gewicht"],
  [
    "Hold the weight at your chest, sit to the chair on one leg and stand.",
    "Halt das Gewicht vor der Brust, setz dich auf einem Bein zum Stuhl und steh auf.",
  ],
  [
    "You feel one leg do all of it, the pelvis level from start to end.",
    "Du spürst, wie ein Bein alles macht, das Becken vom Anfang bis zum Ende waagerecht.",
  ],
  ["Don’t swing the free leg to get up.", "Hol mit dem freien Bein keinen Schwung, um hochzukommen."],
  ["Single-leg squat", "Einbeinige Kniebeuge"],
  [
    "Free leg forward, sit all the way down on one leg and stand without a swing.",
    "Freies Bein nach vorn, geh auf einem Bein ganz tief und steh ohne Schwung auf.",
  ],
  [
    "You feel the heel stay planted and the thigh work through its full length.",
    "Du spürst, wie die Ferse fest bleibt und der Oberschenkel über die volle Länge arbeitet.",
  ],
  [
    "Don’t let your back round at the bottom; go only as deep as it stays long.",
    "Lass den Rücken unten nicht rund werden; geh nur so tief, wie er lang bleibt.",
  ],
  ["Single-leg press", "Einbeinige Beinpresse"],
  [
    "One foot in the middle of the plate, lower under control and press it away.",
    "Einen Fuß auf die Mitte der Platte, senk kontrolliert ab und drück sie weg.",
  ],
  [
    "You feel the knee travel straight over the foot, hips square in the seat.",
    "Du spürst, wie das Knie gerade über dem Fuß läuft und die Hüfte gerade im Sitz bleibt.",
  ],
  ["Don’t twist your pelvis towards the working side.", "Dreh das Becken nicht zur arbeitenden Seite."],
];
