import type { Phrase } from "../../phrase.ts";

export const verticalPush: readonly Phrase[] = [
  ["Overhead wall slide", "Wall Slide mit dem Gesicht zur Wand"],
  [
    "Face the wall, forearms on it; slide them up while you push lightly into the wall, then slide back down.",
    "Gesicht zur Wand, Unterarme daran; schieb sie mit leichtem Druck in die Wand nach oben und wieder hinunter.",
  ],
  [
    "Your shoulder blades turn up and round your ribs; a light burn on top of the shoulders.",
    "Die Schulterblätter drehen sich nach oben um die Rippen; oben auf den Schultern brennt es leicht.",
  ],
  [
    "Do not shrug or let your lower ribs flare forward.",
    "Zieh die Schultern nicht hoch und lass die unteren Rippen nicht nach vorn stehen.",
  ],
  ["Backpack press", "Überkopfdrücken mit Rucksack"],
  [
    "Hold the filled pack by its sides at your collarbones and press it overhead until your arms are by your ears.",
    "Halt den gefüllten Rucksack seitlich am Schlüsselbein und drück ihn über den Kopf, bis die Arme neben den Ohren sind.",
  ],
  [
    "Shoulders and the backs of your arms; seat and belly hold you still.",
    "Schultern und Armrückseiten; Po und Bauch halten dich still.",
  ],
  [
    "Do not lean back to get it up; take something out instead.",
    "Lehn dich nicht zurück, um ihn hochzubringen; nimm lieber etwas heraus.",
  ],
  ["Pike push-up", "Pike-Liegestütz"],
  [
    "Hips high, hands and feet on the floor; bend your elbows and bring your head to a point just ahead of your hands.",
    "Hüfte hoch, Hände und Füße am Boden; beug die Ellbogen und bring den Kopf zu einem Punkt knapp vor den Händen.",
  ],
  [
    "Your shoulders carry most of you, the backs of your arms finish it.",
    "Die Schultern tragen das meiste, die Armrückseiten bringen es zu Ende.",
  ],
  [
    "Do not let your hips drop into an ordinary push-up.",
    "Lass die Hüfte nicht in einen gewöhnlichen Liegestütz sinken.",
  ],
  ["Feet-raised pike push-up", "Pike-Liegestütz mit erhöhten Füßen"],
  [
    "Feet on a box, or a chair braced against the wall, hips over your shoulders; lower your head towards the floor.",
    "Füße auf eine Box oder einen Stuhl an der Wand, Hüfte über den Schultern; senk den Kopf Richtung Boden.",
  ],
  [
    "Close to a full overhead press: shoulders and arms, belly tight.",
    "Fast ein ganzes Überkopfdrücken: Schultern und Arme, der Bauch fest.",
  ],
  [
    "Do not drop onto your head; shorten the way down until you can stop anywhere.",
    "Fall nicht auf den Kopf; verkürz den Weg nach unten, bis du überall anhalten kannst.",
  ],
  ["Half-kneeling press", "Überkopfdrücken im Halbkniestand"],
  [
    "Kneel on the knee below the weight, seat tight; press straight up until your arm is by your ear.",
    "Halbkniestand, das untere Knie auf der Seite des Gewichts, Po fest; drück gerade nach oben, bis der Arm neben dem Ohr ist.",
  ],
  [
    "Shoulder and arm work; the hip you kneel on stays long and firm.",
    "Schulter und Arm arbeiten; die Hüfte, auf der du kniest, bleibt lang und fest.",
  ],
  [
    "Do not lean away from the weight or arch to finish.",
    "Lehn dich nicht vom Gewicht weg und geh am Ende nicht ins Hohlkreuz.",
  ],
  ["Single-arm standing overhead press", "Einarmiges Überkopfdrücken im Stehen"],
  [
    "Stand tall, feet under your hips, make a fist with the free hand and press the other straight up.",
    "Steh aufrecht, Füße unter der Hüfte, mach mit der freien Hand eine Faust und drück die andere gerade nach oben.",
  ],
  [
    "Shoulder and arm, and the far side of your waist keeping you upright.",
    "Schulter und Arm, und die Taille der anderen Seite hält dich aufrecht.",
  ],
  [
    "Do not push your hip out to get under the weight.",
    "Schieb die Hüfte nicht heraus, um unter das Gewicht zu kommen.",
  ],
  ["Single-arm push press", "Push Press einarmig"],
  [
    "Dip a hand's width, drive up through the whole foot and let the legs throw the weight overhead; lower it slowly.",
    "Tauch eine Handbreit ab, drück dich über den ganzen Fuß hoch und lass die Beine das Gewicht über den Kopf werfen; senk es langsam.",
  ],
  [
    "A quick push from legs to hand; your arm only finishes it.",
    "Ein schneller Druck von den Beinen bis in die Hand; der Arm bringt ihn nur zu Ende.",
  ],
  [
    "Do not tip forward in the dip or press before your legs are straight.",
    "Kipp beim Abtauchen nicht nach vorn und drück nicht, bevor die Beine gestreckt sind.",
  ],
  ["Dumbbell overhead press", "Überkopfdrücken mit Kurzhanteln"],
  [
    "Stand tall, weights at your shoulders, elbows slightly forward; press up until your arms are by your ears.",
    "Steh aufrecht, Gewichte an den Schultern, Ellbogen leicht vorn; drück hoch, bis die Arme neben den Ohren sind.",
  ],
  [
    "Shoulders and triceps; seat and belly squeeze to keep your ribs down.",
    "Schultern und Trizeps; Po und Bauch halten die Rippen unten.",
  ],
  ["Do not turn it into a lean-back chest press.", "Mach kein zurückgelehntes Brustdrücken daraus."],
  ["Barbell overhead press", "Überkopfdrücken mit Langhantel"],
  [
    "Bar on your collarbones, forearms upright; press it close past your face and bring your head through at the top.",
    "Stange auf das Schlüsselbein, Unterarme senkrecht; drück sie dicht am Gesicht vorbei und bring oben den Kopf durch.",
  ],
  ["Shoulders and arms, with your whole trunk as the base.", "Schultern und Arme, der ganze Rumpf als Fundament."],
  [
    "Do not loop the bar out in front or bend back from the waist.",
    "Führ die Stange nicht im Bogen nach vorn und beug dich nicht aus der Taille zurück.",
  ],
  ["Push press", "Push Press"],
  [
    "Short straight dip, then drive hard through the floor and punch the weight overhead in one fast movement.",
    "Tauch kurz und gerade ab, drück dich kräftig vom Boden weg und stoß das Gewicht in einem schnellen Zug über den Kopf.",
  ],
  [
    "Your legs send it, your arms catch up; each rep as fast as the first.",
    "Die Beine schicken es hoch, die Arme kommen nach; jede Wiederholung so schnell wie die erste.",
  ],
  [
    "Do not let your chest tip in the dip, and end the set when it slows.",
    "Lass die Brust beim Abtauchen nicht kippen und beende den Satz, wenn es langsamer wird.",
  ],
  ["Band overhead press", "Überkopfdrücken mit Band"],
  [
    "Stand on the band, hands at your shoulders, and press straight up; take twice as long to come down.",
    "Stell dich auf das Band, Hände an den Schultern, drück gerade nach oben; lass dir abwärts doppelt so viel Zeit.",
  ],
  ["Shoulders and arms, most of all near the top.", "Schultern und Arme, am meisten kurz vor oben."],
  ["Do not let the band pull your elbows behind you.", "Lass dir vom Band nicht die Ellbogen nach hinten ziehen."],
  ["Machine shoulder press", "Schulterpresse an der Maschine"],
  [
    "Set the seat so that the handles start at your ears; press up smoothly, back flat on the pad.",
    "Stell den Sitz so, dass die Griffe auf Ohrhöhe beginnen; drück gleichmäßig hoch, Rücken flach am Polster.",
  ],
  ["Shoulders and triceps, nothing in your lower back.", "Schultern und Trizeps, nichts im unteren Rücken."],
  ["Do not start with the handles behind your head.", "Beginn nicht mit den Griffen hinter dem Kopf."],
];
