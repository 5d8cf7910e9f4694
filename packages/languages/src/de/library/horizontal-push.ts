import type { Phrase } from "../../phrase.ts";

export const horizontalPush: readonly Phrase[] = [
  ["Wall push-up", "Liegestütz an der Wand"],
  [
    "Stand an arm and a half from the wall, hands at chest height, and bring your chest to it in one piece.",
    "Steh anderthalb Armlängen vor der Wand, Hände auf Brusthöhe, und bring die Brust in einem Stück zur Wand.",
  ],
  [
    "Chest and the backs of your arms push you away; your belly stays firm.",
    "Brust und Armrückseiten drücken dich weg; der Bauch bleibt fest.",
  ],
  [
    "Do not let your hips lag behind or your shoulders creep up to your ears.",
    "Lass die Hüfte nicht hinterherhängen und die Schultern nicht zu den Ohren kriechen.",
  ],
  ["Incline push-up", "Liegestütz mit erhöhten Händen"],
  [
    "Hands on a bench, or on a chair braced against the wall; lower your chest to the edge, elbows a little tucked.",
    "Hände auf eine Bank oder einen Stuhl, der an der Wand steht; senk die Brust zur Kante, Ellbogen leicht angelegt.",
  ],
  [
    "Your chest and arms work while your body stays one straight board.",
    "Brust und Arme arbeiten, während der Körper ein gerades Brett bleibt.",
  ],
  [
    "Do not use a chair that can slide, and do not drop your hips first.",
    "Nimm keinen Stuhl, der rutschen kann, und lass die Hüfte nicht zuerst sinken.",
  ],
  ["Knee push-up", "Liegestütz auf den Knien"],
  [
    "From your knees, keep a straight line from knee to head and lower your chest between your hands.",
    "Halt auf den Knien eine gerade Linie vom Knie bis zum Kopf und senk die Brust zwischen die Hände.",
  ],
  ["Chest and arms, with your seat and belly holding the line.", "Brust und Arme; Po und Bauch halten die Linie."],
  [
    "Do not bend at the hips; your chest and hips arrive together.",
    "Knick nicht in der Hüfte ein; Brust und Hüfte kommen gemeinsam an.",
  ],
  ["Push-up", "Liegestütz"],
  [
    "Hands just wider than your shoulders; lower in one line until your chest nearly touches, then push the floor away.",
    "Hände etwas breiter als die Schultern; senk dich in einer Linie, bis die Brust fast aufliegt, dann drück den Boden weg.",
  ],
  [
    "Chest, shoulders and arms; your trunk as firm as in a plank.",
    "Brust, Schultern und Arme; der Rumpf so fest wie im Unterarmstütz.",
  ],
  [
    "Do not let your lower back sag or your elbows flare straight out.",
    "Lass den unteren Rücken nicht durchhängen und die Ellbogen nicht gerade zur Seite gehen.",
  ],
  ["Feet-raised push-up", "Liegestütz mit erhöhten Füßen"],
  [
    "Toes on a bench or chair seat, body in one line; lower your chest to the floor and press back up.",
    "Zehen auf eine Bank oder einen Stuhl, der Körper in einer Linie; senk die Brust zum Boden und drück dich hoch.",
  ],
  [
    "More in your upper chest and shoulders than on the flat.",
    "Mehr in der oberen Brust und den Schultern als auf ebenem Boden.",
  ],
  [
    "Do not crane your neck to find the floor; look just ahead of your hands.",
    "Streck den Hals nicht nach dem Boden; schau knapp vor deine Hände.",
  ],
  ["Backpack push-up", "Liegestütz mit Rucksack"],
  [
    "Strap a filled backpack high between your shoulder blades and do your push-up as cleanly as without it.",
    "Schnall einen gefüllten Rucksack hoch zwischen die Schulterblätter und mach den Liegestütz so sauber wie ohne ihn.",
  ],
  ["The same push-up, only slower on the way up.", "Derselbe Liegestütz, nur langsamer auf dem Weg nach oben."],
  [
    "Do not let the weight press your lower back into a hollow.",
    "Lass dir vom Gewicht nicht den unteren Rücken ins Hohlkreuz drücken.",
  ],
  ["Archer push-up", "Bogenschützen-Liegestütz"],
  [
    "Hands wide; bend one arm and lower your chest to that hand while the other arm stays long.",
    "Hände weit auseinander; beug einen Arm und senk die Brust zu dieser Hand, der andere Arm bleibt lang.",
  ],
  [
    "Nearly all the work is in the bending arm and its side of the chest.",
    "Fast die ganze Arbeit ist im gebeugten Arm und auf seiner Seite der Brust.",
  ],
  [
    "Do not twist your hips to the easy side; both hip bones face the floor.",
    "Dreh die Hüfte nicht zur leichten Seite; beide Hüftknochen zeigen zum Boden.",
  ],
  ["Floor press", "Floor Press mit Kurzhanteln"],
  [
    "On your back, knees bent; lower until the backs of your arms meet the floor, pause, and press up.",
    "Auf dem Rücken, Knie gebeugt; senk ab, bis die Oberarme den Boden berühren, warte kurz und drück hoch.",
  ],
  [
    "Chest and triceps; the floor ends the movement before your shoulder has to.",
    "Brust und Trizeps; der Boden beendet die Bewegung, bevor die Schulter es muss.",
  ],
  ["Do not bounce your elbows off the floor.", "Lass die Ellbogen nicht vom Boden abprallen."],
  ["Dumbbell bench press", "Bankdrücken mit Kurzhanteln"],
  [
    "Feet flat, shoulder blades drawn together; lower the weights beside your chest and press them over your shoulders.",
    "Füße flach, Schulterblätter zusammen; senk die Gewichte neben die Brust und drück sie über die Schultern.",
  ],
  [
    "A stretch across your chest at the bottom, chest and arms on the way up.",
    "Unten eine Dehnung quer über die Brust, auf dem Weg nach oben Brust und Arme.",
  ],
  [
    "Do not let your elbows sink far below the bench or point straight out.",
    "Lass die Ellbogen nicht weit unter die Bank sinken und nicht gerade zur Seite zeigen.",
  ],
  ["Barbell floor press", "Floor Press mit Langhantel"],
  [
    "On your back below a low rack; bring the bar down until your upper arms rest on the floor, pause, and press.",
    "Auf dem Rücken unter einer tiefen Ablage; senk die Stange, bis die Oberarme am Boden liegen, warte kurz und drück.",
  ],
  ["Triceps and chest from a dead stop.", "Trizeps und Brust aus dem Stillstand."],
  [
    "Do not press heavy without a rack or a spotter, and do not crash your elbows down.",
    "Drück nicht schwer ohne Ablage oder Helfer und lass die Ellbogen nicht aufschlagen.",
  ],
  ["Barbell bench press", "Bankdrücken"],
  [
    "Blades tight, feet planted; bring the bar to your lower chest under control and press it back over your shoulders.",
    "Schulterblätter fest, Füße im Boden; senk die Stange kontrolliert zur unteren Brust und drück sie zurück über die Schultern.",
  ],
  [
    "Chest and arms drive; your upper back and feet stay fixed.",
    "Brust und Arme drücken; oberer Rücken und Füße bleiben fest.",
  ],
  [
    "Do not lift heavy without safeties or a spotter, and do not bounce the bar.",
    "Heb nicht schwer ohne Sicherung oder Helfer und lass die Stange nicht abfedern.",
  ],
  ["Single-arm floor press", "Floor Press einarmig"],
  [
    "On your back, knees bent, one weight; touch the upper arm down softly and press, wrist straight over elbow.",
    "Auf dem Rücken, Knie gebeugt, ein Gewicht; leg den Oberarm sanft ab und drück, Handgelenk gerade über dem Ellbogen.",
  ],
  [
    "Chest and triceps of one side, and your trunk keeping you from rolling.",
    "Brust und Trizeps einer Seite, und der Rumpf verhindert, dass du rollst.",
  ],
  ["Do not let the other shoulder lift off the floor.", "Lass die andere Schulter nicht vom Boden abheben."],
  ["Single-arm bench press", "Einarmiges Bankdrücken"],
  [
    "Lie centred on the bench, feet wide; lower one weight beside your chest and press without tipping.",
    "Lieg mittig auf der Bank, Füße breit; senk ein Gewicht neben die Brust und drück, ohne zu kippen.",
  ],
  [
    "One side of your chest, and the opposite side of your waist holding you level.",
    "Eine Seite der Brust, und die Taille der anderen Seite hält dich gerade.",
  ],
  [
    "Do not slide to the edge or twist towards the weight.",
    "Rutsch nicht an den Rand und dreh dich nicht zum Gewicht.",
  ],
  ["Band chest press", "Brustdrücken mit Band"],
  [
    "Band round your upper back, one foot ahead; press both hands straight forward and come back slowly.",
    "Band um den oberen Rücken, ein Fuß vorn; drück beide Hände gerade nach vorn und komm langsam zurück.",
  ],
  [
    "Chest and arms, hardest as your elbows straighten.",
    "Brust und Arme, am stärksten, wenn die Ellbogen sich strecken.",
  ],
  [
    "Do not arch your back to win the last few centimetres.",
    "Geh nicht ins Hohlkreuz, um die letzten Zentimeter zu gewinnen.",
  ],
  ["Single-arm standing press", "Einarmiges Brustdrücken im Stehen"],
  [
    "Split stance, back to a chest-high anchor; press one hand forward while hips and chest stay square.",
    "Schrittstellung, Rücken zum Zugpunkt auf Brusthöhe; drück eine Hand nach vorn, Hüfte und Brust bleiben gerade.",
  ],
  ["Chest and arm push, your trunk refuses to turn.", "Brust und Arm drücken, der Rumpf dreht nicht mit."],
  [
    "Do not let the pull swing your shoulder back on the return.",
    "Lass dir vom Zug auf dem Rückweg nicht die Schulter nach hinten reißen.",
  ],
  ["Machine chest press", "Brustpresse an der Maschine"],
  [
    "Set the seat so that the handles meet mid-chest; press without locking hard, return until you feel a stretch.",
    "Stell den Sitz so, dass die Griffe auf Höhe der Brustmitte sind; drück, ohne hart durchzustrecken, und lass zurück bis zur Dehnung.",
  ],
  ["Chest and arms, your back resting evenly on the pad.", "Brust und Arme, der Rücken liegt gleichmäßig am Polster."],
  [
    "Do not let the stack drop or your shoulders roll forward.",
    "Lass die Gewichte nicht fallen und die Schultern nicht nach vorn rollen.",
  ],
  ["Medicine-ball chest pass", "Medizinball-Brustpass"],
  [
    "Face a solid wall two steps away; throw the ball from your chest as fast as you can and settle before the next.",
    "Zwei Schritte vor einer festen Wand; wirf den Ball von der Brust so schnell du kannst und steh vor dem nächsten ruhig.",
  ],
  [
    "Quick hands and a braced trunk; every throw as fast as the first.",
    "Schnelle Hände und ein gespannter Rumpf; jeder Wurf so schnell wie der erste.",
  ],
  [
    "Do not go on once the throws slow, and keep your face away from the rebound.",
    "Hör auf, sobald die Würfe langsamer werden, und halt das Gesicht aus der Bahn des Balls.",
  ],
  ["Fast push-up", "Schneller Liegestütz"],
  [
    "Lower under control, then push so hard that your hands just leave the floor; land with soft elbows.",
    "Senk dich kontrolliert, dann drück so kräftig, dass die Hände gerade abheben; lande mit weichen Ellbogen.",
  ],
  [
    "A quick, springy push; you stop while it is still quick.",
    "Ein schneller, federnder Druck; du hörst auf, solange er noch schnell ist.",
  ],
  [
    "Do not land on straight arms or let your hips sag as you land.",
    "Lande nicht auf gestreckten Armen und lass die Hüfte beim Landen nicht durchhängen.",
  ],
];
