import type { Phrase } from "../../phrase.ts";

export const verticalPull: readonly Phrase[] = [
  ["Prone towel pulldown", "Latziehen in Bauchlage mit Handtuch"],
  [
    "Lie face down, arms ahead, a towel pulled tight between your hands; draw it to the top of your head and reach out again.",
    "Lieg auf dem Bauch, Arme nach vorn, ein Handtuch straff zwischen den Händen; zieh es zum Scheitel und streck wieder vor.",
  ],
  ["Under your armpits and below your shoulder blades.", "Unter den Achseln und unterhalb der Schulterblätter."],
  [
    "Do not let the towel go slack or lift your chest high.",
    "Lass das Handtuch nicht schlaff werden und heb die Brust nicht hoch.",
  ],
  ["Backpack pull-over", "Überzug mit Rucksack"],
  [
    "On your back, knees bent; lower the pack behind your head with soft elbows, then pull it back over your chest.",
    "Auf dem Rücken, Knie gebeugt; senk den Rucksack mit weichen Ellbogen hinter den Kopf, dann zieh ihn zurück über die Brust.",
  ],
  [
    "A long stretch down your sides, then the same muscles pulling.",
    "Eine lange Dehnung an den Seiten, dann ziehen dieselben Muskeln.",
  ],
  [
    "Do not let your lower back leave the floor; go only as far as it stays.",
    "Lass den unteren Rücken nicht vom Boden abheben; geh nur so weit, wie er liegen bleibt.",
  ],
  ["Weighted pull-over", "Überzug mit Gewicht"],
  [
    "On your back, one weight held in both hands above your chest; reach it behind your head and pull it back.",
    "Auf dem Rücken, ein Gewicht mit beiden Händen über der Brust; führ es hinter den Kopf und zieh es zurück.",
  ],
  [
    "Your sides lengthen, then pull; your ribs stay down.",
    "Die Seiten werden lang, dann ziehen sie; die Rippen bleiben unten.",
  ],
  [
    "Do not bend your elbows into a triceps press or arch to reach further.",
    "Beug die Ellbogen nicht zum Trizepsdrücken und geh nicht ins Hohlkreuz, um weiter zu kommen.",
  ],
  ["Floor slide pull", "Ziehen in Bauchlage mit Gleitscheiben"],
  [
    "Face down on a smooth floor, belly and thighs on sliders or a towel; press your palms down and pull yourself past them.",
    "Auf dem Bauch auf glattem Boden, Bauch und Oberschenkel auf Gleitscheiben oder einem Handtuch; drück die Handflächen in den Boden und zieh dich an ihnen vorbei.",
  ],
  [
    "Your sides and the backs of your arms drag your whole weight.",
    "Seiten und Armrückseiten ziehen dein ganzes Gewicht.",
  ],
  [
    "Do not shrug up to your ears or arch your back to start.",
    "Zieh die Schultern nicht zu den Ohren und geh am Anfang nicht ins Hohlkreuz.",
  ],
  ["Band pulldown", "Latziehen mit Band"],
  [
    "Fix the band above you, kneel or sit; pull your elbows down to your ribs and let your arms rise slowly.",
    "Mach das Band über dir fest, knie oder sitz; zieh die Ellbogen zu den Rippen und lass die Arme langsam steigen.",
  ],
  [
    "The broad muscles of your back, from armpit to waist.",
    "Die breiten Rückenmuskeln, von der Achsel bis zur Taille.",
  ],
  [
    "Do not lean back or use an anchor that can give way.",
    "Lehn dich nicht zurück und nimm keinen Halt, der nachgeben kann.",
  ],
  ["Single-arm pulldown", "Einarmiges Latziehen"],
  [
    "Half-kneel below the anchor; drive one elbow down to your side and let the arm rise until you feel a stretch.",
    "Im Halbkniestand unter dem Zugpunkt; zieh einen Ellbogen an die Seite und lass den Arm steigen, bis du eine Dehnung spürst.",
  ],
  [
    "One side of your back from armpit to waist, the hip below you firm.",
    "Eine Seite des Rückens von der Achsel bis zur Taille, die Hüfte darunter fest.",
  ],
  ["Do not bend sideways to help the elbow down.", "Beug dich nicht zur Seite, um dem Ellbogen zu helfen."],
  ["Lat pulldown", "Latziehen"],
  [
    "Thighs under the pad, grip a little wider than your shoulders; pull the bar to your collarbones, chest up.",
    "Oberschenkel unter das Polster, Griff etwas breiter als die Schultern; zieh die Stange zum Schlüsselbein, Brust hoch.",
  ],
  ["Your back starts it, your arms finish it.", "Der Rücken fängt an, die Arme bringen es zu Ende."],
  [
    "Do not pull behind your neck or rock back for the last reps.",
    "Zieh nicht in den Nacken und schaukle bei den letzten Wiederholungen nicht zurück.",
  ],
  ["Active hang", "Aktives Hängen"],
  [
    "Hang with straight arms and draw your shoulders gently away from your ears; keep breathing.",
    "Häng mit gestreckten Armen und zieh die Schultern sanft von den Ohren weg; atme weiter.",
  ],
  [
    "Grip, and the muscles under your armpits holding your shoulders down.",
    "Der Griff, und die Muskeln unter den Achseln halten die Schultern unten.",
  ],
  [
    "Do not hang loose in your joints or hold on past a slipping grip.",
    "Häng nicht locker in den Gelenken und nicht weiter, wenn der Griff rutscht.",
  ],
  ["Chair-assisted pull-up", "Klimmzug mit Hilfe vom Stuhl"],
  [
    "Feet on a steady box or chair below the bar; pull your chin over the bar and give only the help your legs must.",
    "Füße auf einen festen Stuhl oder eine Box unter der Stange; zieh das Kinn über die Stange und hilf nur so viel, wie die Beine müssen.",
  ],
  ["Back and arms do what they can, your legs the rest.", "Rücken und Arme tun, was sie können, die Beine den Rest."],
  ["Do not jump; push smoothly and come down slowly.", "Spring nicht; drück gleichmäßig und komm langsam herunter."],
  ["Band-assisted pull-up", "Klimmzug mit Hilfe vom Band"],
  [
    "One knee or foot in a band looped over the bar; pull your chest towards the bar and lower all the way.",
    "Ein Knie oder Fuß in ein Band, das über der Stange hängt; zieh die Brust zur Stange und lass dich ganz hinab.",
  ],
  [
    "Your back from the first centimetre; the band helps most at the bottom.",
    "Der Rücken vom ersten Zentimeter an; das Band hilft unten am meisten.",
  ],
  [
    "Do not bounce out of the band or let it slip off your foot.",
    "Federe nicht aus dem Band und lass es nicht vom Fuß rutschen.",
  ],
  ["Lowering pull-up", "Negativer Klimmzug"],
  [
    "Step up from a box or chair until your chin is over the bar, then lower yourself over five seconds.",
    "Steig von einer Box oder einem Stuhl hoch, bis das Kinn über der Stange ist, dann senk dich fünf Sekunden lang ab.",
  ],
  ["Back and arms braking all the way down, evenly.", "Rücken und Arme bremsen gleichmäßig bis ganz nach unten."],
  [
    "Do not drop through the last part; end the set when you can no longer brake.",
    "Lass dich auf dem letzten Stück nicht fallen; beende den Satz, wenn du nicht mehr bremsen kannst.",
  ],
  ["Chin-up", "Klimmzug im Untergriff"],
  [
    "Palms towards you, hands at shoulder width; pull your elbows down to your ribs until your chin clears the bar.",
    "Handflächen zu dir, Hände schulterbreit; zieh die Ellbogen zu den Rippen, bis das Kinn über der Stange ist.",
  ],
  [
    "Back and biceps share it; your belly keeps your legs still.",
    "Rücken und Bizeps teilen es sich; der Bauch hält die Beine still.",
  ],
  ["Do not kick, and do not cut the way down short.", "Strample nicht und kürz den Weg nach unten nicht ab."],
  ["Pull-up", "Klimmzug"],
  [
    "Palms away, hands just outside your shoulders; start from straight arms and pull your chest up to the bar.",
    "Handflächen weg von dir, Hände knapp außerhalb der Schultern; beginn mit gestreckten Armen und zieh die Brust zur Stange.",
  ],
  ["The broad muscles of your back, before your arms.", "Die breiten Rückenmuskeln, vor den Armen."],
  [
    "Do not swing or crane your chin; it counts when your chest comes up.",
    "Schwing nicht und reck nicht das Kinn; es zählt, wenn die Brust hochkommt.",
  ],
  ["Loaded pull-up", "Klimmzug mit Rucksack"],
  [
    "Wear a filled pack strapped tight and pull as cleanly as without it, from straight arms to chest high.",
    "Trag einen gefüllten, fest geschnallten Rucksack und zieh so sauber wie ohne ihn, von gestreckten Armen bis Brust oben.",
  ],
  [
    "Back and arms near their limit; few reps, each one whole.",
    "Rücken und Arme nahe an ihrer Grenze; wenige Wiederholungen, jede ganz.",
  ],
  [
    "Do not let the pack swing you, and step down rather than drop.",
    "Lass dich vom Rucksack nicht schwingen und steig herunter, statt zu fallen.",
  ],
];
