import type { Phrase } from "../../phrase.ts";

export const horizontalPull: readonly Phrase[] = [
  ["Prone elbow row", "Ellbogenrudern in Bauchlage"],
  [
    "Lie face down, arms ahead; draw your elbows back to your ribs off the floor, squeeze a moment, reach again.",
    "Lieg auf dem Bauch, Arme nach vorn; zieh die Ellbogen vom Boden abgehoben zu den Rippen, halt kurz, streck wieder vor.",
  ],
  [
    "The space between your shoulder blades, and below them.",
    "Der Bereich zwischen den Schulterblättern und darunter.",
  ],
  [
    "Do not lift your chest or chin; only your arms leave the floor.",
    "Heb nicht Brust oder Kinn; nur die Arme verlassen den Boden.",
  ],
  ["Towel row hold", "Rudern mit Handtuch halten"],
  [
    "Sit tall, knees bent, a towel round both feet; pull your elbows back against your legs and hold, breathing.",
    "Sitz aufrecht, Knie gebeugt, ein Handtuch um beide Füße; zieh die Ellbogen gegen die Beine zurück und halt, atme dabei.",
  ],
  [
    "Your upper back and arms working hard without moving.",
    "Oberer Rücken und Arme arbeiten hart, ohne sich zu bewegen.",
  ],
  ["Do not round your back or hold your breath.", "Mach keinen runden Rücken und halt nicht die Luft an."],
  ["Backpack row", "Rudern mit Rucksack"],
  [
    "Fold at the hips, back flat, the pack hanging by its straps; pull it to your belly and lower it slowly.",
    "Beug dich aus der Hüfte vor, Rücken gerade, der Rucksack hängt an den Riemen; zieh ihn zum Bauch und senk ihn langsam.",
  ],
  [
    "Shoulder blades closing, then the backs of your arms; legs and back only hold.",
    "Die Schulterblätter gehen zusammen, dann arbeiten die Arme; Beine und Rücken halten nur.",
  ],
  [
    "Do not stand up a little with every rep or round your back.",
    "Richte dich nicht mit jeder Wiederholung etwas auf und mach keinen runden Rücken.",
  ],
  ["Single-arm backpack row", "Einarmiges Rudern mit Rucksack"],
  [
    "One hand on a chair, back flat; pull the pack by its top loop to your hip, pause, and let it down slowly.",
    "Eine Hand auf einen Stuhl, Rücken gerade; zieh den Rucksack am Griff zur Hüfte, halt kurz und lass ihn langsam hinab.",
  ],
  [
    "The broad muscle below your armpit, one side at a time.",
    "Der breite Muskel unter der Achsel, eine Seite nach der anderen.",
  ],
  ["Do not twist your chest open to lift it higher.", "Dreh die Brust nicht auf, um ihn höher zu heben."],
  ["Face pull", "Face Pull"],
  [
    "Anchor at face height; pull towards your forehead, hands apart, elbows high, and finish with knuckles back.",
    "Zugpunkt auf Gesichtshöhe; zieh zur Stirn, Hände auseinander, Ellbogen hoch, am Ende zeigen die Knöchel nach hinten.",
  ],
  [
    "The backs of your shoulders and the middle of your upper back.",
    "Die Rückseiten der Schultern und die Mitte des oberen Rückens.",
  ],
  [
    "Do not lean back or push your head forward to meet your hands.",
    "Lehn dich nicht zurück und schieb den Kopf nicht zu den Händen vor.",
  ],
  ["Band row", "Rudern mit Band"],
  [
    "Sit tall with the band round your feet, or stand facing an anchor; pull your elbows past your ribs.",
    "Sitz aufrecht mit dem Band um die Füße oder steh vor einem Zugpunkt; zieh die Ellbogen an den Rippen vorbei.",
  ],
  [
    "Shoulder blades sliding together, hardest at the end.",
    "Die Schulterblätter gleiten zusammen, am Ende am stärksten.",
  ],
  [
    "Do not rock back with the pull or let the band snap you forward.",
    "Schaukle beim Ziehen nicht zurück und lass dich vom Band nicht nach vorn reißen.",
  ],
  ["Single-arm standing row", "Einarmiges Rudern im Stehen"],
  [
    "Split stance facing the anchor; pull one elbow to your ribs while your chest keeps looking straight ahead.",
    "Schrittstellung mit Blick zum Zugpunkt; zieh einen Ellbogen zu den Rippen, die Brust schaut weiter geradeaus.",
  ],
  [
    "One side of your upper back, and your trunk resisting the turn.",
    "Eine Seite des oberen Rückens, und der Rumpf hält gegen die Drehung.",
  ],
  [
    "Do not let the weight pull your shoulder and hips round.",
    "Lass dir vom Gewicht nicht Schulter und Hüfte herumziehen.",
  ],
  ["Machine row", "Rudern an der Maschine"],
  [
    "Chest against the pad, feet planted; draw your elbows back, squeeze, and let your arms go long again.",
    "Brust ans Polster, Füße fest; zieh die Ellbogen zurück, halt kurz und lass die Arme wieder lang werden.",
  ],
  ["All of your upper back, your lower back at rest.", "Der ganze obere Rücken, der untere hat Ruhe."],
  [
    "Do not push off the pad or shrug at the end.",
    "Stoß dich nicht vom Polster ab und zieh am Ende nicht die Schultern hoch.",
  ],
  ["Seated cable row", "Rudern am Kabelzug im Sitzen"],
  [
    "Sit tall, knees soft; pull the handle to your belly, chest proud, and let your arms go long without bowing.",
    "Sitz aufrecht, Knie weich; zieh den Griff zum Bauch, Brust heraus, und lass die Arme lang werden, ohne dich zu verbeugen.",
  ],
  [
    "Shoulder blades closing, then the backs of your arms.",
    "Die Schulterblätter gehen zusammen, dann arbeiten die Armrückseiten.",
  ],
  ["Do not swing your trunk to move the stack.", "Hol nicht mit dem Rumpf Schwung, um die Gewichte zu bewegen."],
  ["Chest-supported row", "Rudern auf der Schrägbank"],
  [
    "Lie chest down on a sloped bench, arms hanging; row both weights to your ribs and pause at the top.",
    "Lieg mit der Brust auf einer Schrägbank, die Arme hängen; zieh beide Gewichte zu den Rippen und halt oben kurz.",
  ],
  ["Upper back only; your lower back has the day off.", "Nur der obere Rücken; der untere hat heute frei."],
  ["Do not lift your chest off the bench to finish.", "Heb die Brust nicht von der Bank, um es zu Ende zu bringen."],
  ["Single-arm row", "Einarmiges Rudern"],
  [
    "Free hand on a bench, a chair or your front thigh, back flat; pull the weight to your hip, elbow close.",
    "Freie Hand auf Bank, Stuhl oder vorderen Oberschenkel, Rücken gerade; zieh das Gewicht zur Hüfte, Ellbogen nah.",
  ],
  [
    "The broad muscle below your armpit, then between the blades.",
    "Der breite Muskel unter der Achsel, dann zwischen den Schulterblättern.",
  ],
  ["Do not jerk it up or turn your chest to the ceiling.", "Reiß es nicht hoch und dreh die Brust nicht zur Decke."],
  ["Barbell row", "Langhantelrudern"],
  [
    "Hinge until your trunk is nearly level, brace, and row the bar to your lower ribs without moving your hips.",
    "Beug die Hüfte, bis der Rumpf fast waagerecht ist, spann an und zieh die Stange zu den unteren Rippen, ohne die Hüfte zu bewegen.",
  ],
  [
    "Upper back pulls, while your hamstrings and lower back hold still.",
    "Der obere Rücken zieht, Oberschenkelrückseiten und unterer Rücken halten still.",
  ],
  [
    "Do not rise with each rep; if your back rounds, the bar is too heavy.",
    "Richte dich nicht mit jeder Wiederholung auf; wird der Rücken rund, ist die Stange zu schwer.",
  ],
  ["Towel inverted row", "Umgekehrtes Rudern am Handtuch"],
  [
    "Loop a strong towel over the fixed bar, lean back with straight arms, body long, and pull your chest to your hands.",
    "Leg ein starkes Handtuch über die feste Stange, lehn dich mit gestreckten Armen zurück, Körper lang, und zieh die Brust zu den Händen.",
  ],
  [
    "Upper back, arms and grip; walking your feet forward makes it harder.",
    "Oberer Rücken, Arme und Griff; je weiter vorn die Füße, desto schwerer.",
  ],
  [
    "Do not trust a worn towel or a bar that can turn, and do not sag at the hips.",
    "Trau keinem verschlissenen Handtuch und keiner Stange, die sich drehen kann, und häng nicht in der Hüfte durch.",
  ],
  ["Bent-knee inverted row", "Umgekehrtes Rudern mit gebeugten Knien"],
  [
    "Hang below a racked bar at hip height, knees bent, hips up; pull your breastbone to the bar.",
    "Häng unter einer abgelegten Stange auf Hüfthöhe, Knie gebeugt, Hüfte oben; zieh das Brustbein zur Stange.",
  ],
  [
    "Your whole upper back lifts you; your seat keeps the bridge.",
    "Der ganze obere Rücken hebt dich; der Po hält die Brücke.",
  ],
  [
    "Do not let your hips drop or reach for the bar with your chin.",
    "Lass die Hüfte nicht sinken und streck nicht das Kinn zur Stange.",
  ],
  ["Inverted row", "Umgekehrtes Rudern"],
  [
    "Under a racked bar, legs straight, heels down; pull your chest to the bar with your body in one line.",
    "Unter einer abgelegten Stange, Beine gestreckt, Fersen am Boden; zieh die Brust zur Stange, der Körper in einer Linie.",
  ],
  [
    "Upper back and arms, your trunk like a plank turned over.",
    "Oberer Rücken und Arme, der Rumpf wie ein umgedrehter Unterarmstütz.",
  ],
  [
    "Do not bend at the hips or stop short of the bar.",
    "Knick nicht in der Hüfte ein und hör nicht vor der Stange auf.",
  ],
  ["Feet-raised inverted row", "Umgekehrtes Rudern mit erhöhten Füßen"],
  [
    "Heels on a bench or chair so that you hang level; pull your chest to the bar and hold a breath's length.",
    "Fersen auf eine Bank oder einen Stuhl, dass du waagerecht hängst; zieh die Brust zur Stange und halt einen Atemzug lang.",
  ],
  [
    "Every rep finishes hard between your shoulder blades.",
    "Jede Wiederholung endet kräftig zwischen den Schulterblättern.",
  ],
  ["Do not kick or curl your hips up to start the pull.", "Hol nicht mit der Hüfte Schwung, um den Zug zu beginnen."],
];
