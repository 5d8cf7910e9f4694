import type { Phrase } from "../../phrase.ts";

export const hinge: readonly Phrase[] = [
  ["Hip hinge to the wall", "Hüftbeuge zur Wand"],
  [
    "A foot’s length from the wall, reach your hips back to touch it, back long.",
    "Steh einen Fuß weit vor der Wand und schieb die Hüfte zurück, bis sie die Wand berührt, der Rücken lang.",
  ],
  [
    "You feel the backs of your thighs lengthen while your shins stay upright.",
    "Du spürst, wie die Rückseiten der Oberschenkel lang werden und die Schienbeine senkrecht bleiben.",
  ],
  [
    "Don’t squat down or round your back to reach the wall.",
    "Geh nicht in die Hocke und mach keinen runden Rücken, um die Wand zu erreichen.",
  ],
  ["Backpack Romanian deadlift", "Rumänisches Kreuzheben mit Rucksack"],
  [
    "Hold the pack by its straps, push your hips back, keep it close to your legs.",
    "Halt den Rucksack an den Riemen, schieb die Hüfte zurück und führ ihn nah an den Beinen.",
  ],
  [
    "You feel a firm pull behind the thighs, your back long and quiet.",
    "Du spürst einen festen Zug hinten an den Oberschenkeln, der Rücken lang und ruhig.",
  ],
  [
    "Don’t reach for the floor with your hands; stop where your hips stop.",
    "Greif nicht mit den Händen nach dem Boden; hör auf, wo die Hüfte aufhört.",
  ],
  ["Band deadlift", "Kreuzheben mit Band"],
  [
    "Stand on the band, hinge to grip it low, and stand tall against the pull.",
    "Stell dich auf das Band, beug die Hüfte, greif es tief und richte dich gegen den Zug auf.",
  ],
  [
    "You feel the pull grow as you rise and your buttocks finish it.",
    "Du spürst, wie der Zug nach oben wächst und der Po ihn zu Ende bringt.",
  ],
  [
    "Don’t lean back at the top or let the band jerk you down.",
    "Lehn dich oben nicht zurück und lass dich vom Band nicht nach unten reißen.",
  ],
  ["Cable pull-through", "Pull-through am Kabelzug"],
  [
    "Back to a low cable, rope between your legs, hinge back and stand up tall.",
    "Rücken zum tiefen Kabelzug, Seil zwischen die Beine, schieb die Hüfte zurück und richte dich ganz auf.",
  ],
  [
    "You feel the cable pull your hips back and your buttocks drive them home.",
    "Du spürst, wie das Kabel die Hüfte nach hinten zieht und der Po sie wieder nach vorn bringt.",
  ],
  ["Don’t pull with your arms or bend your back.", "Zieh nicht mit den Armen und beug nicht den Rücken."],
  ["Dumbbell Romanian deadlift", "Rumänisches Kreuzheben mit Kurzhanteln"],
  [
    "Slide the dumbbells down your thighs as your hips go back, then stand tall.",
    "Lass die Kurzhanteln an den Oberschenkeln hinabgleiten, während die Hüfte zurückgeht, dann richte dich auf.",
  ],
  [
    "You feel the hamstrings load like a spring on the way down.",
    "Du spürst, wie sich die Oberschenkelrückseiten auf dem Weg nach unten wie eine Feder spannen.",
  ],
  ["Don’t let the weights drift away from your legs.", "Lass die Gewichte nicht von den Beinen weg wandern."],
  ["Kettlebell Romanian deadlift", "Rumänisches Kreuzheben mit Kettlebell"],
  [
    "Hold the bell with both hands, send your hips back, stand up by squeezing them.",
    "Halt die Kettlebell mit beiden Händen, schick die Hüfte zurück und richte dich mit festem Po auf.",
  ],
  [
    "You feel the pull behind the thighs before the bell passes your knees.",
    "Du spürst den Zug hinten an den Oberschenkeln, bevor die Kettlebell am Knie vorbei ist.",
  ],
  ["Don’t bend your knees more to get lower.", "Beug die Knie nicht weiter, nur um tiefer zu kommen."],
  ["Kettlebell deadlift", "Kreuzheben mit Kettlebell"],
  [
    "Bell between your ankles, hips back, grip, brace, and push the floor away.",
    "Kettlebell zwischen die Knöchel, Hüfte zurück, greifen, Rumpf anspannen und den Boden wegdrücken.",
  ],
  [
    "You feel the slack leave your arms before the bell leaves the floor.",
    "Du spürst, wie die Arme straff werden, bevor die Kettlebell den Boden verlässt.",
  ],
  [
    "Don’t squat it up with an upright chest or yank it with a round back.",
    "Heb sie nicht wie eine Kniebeuge mit steiler Brust und reiß sie nicht mit rundem Rücken hoch.",
  ],
  ["Barbell Romanian deadlift", "Rumänisches Kreuzheben mit Langhantel"],
  [
    "Bar against your thighs, hips back until it is below your knees, stand tall.",
    "Stange an die Oberschenkel, Hüfte zurück, bis sie unter den Knien ist, dann richte dich auf.",
  ],
  [
    "You feel the bar brush your legs and the hamstrings carry it.",
    "Du spürst, wie die Stange an den Beinen streift und die Oberschenkelrückseiten sie tragen.",
  ],
  ["Don’t lower past the point where your back stays flat.", "Geh nur so tief, wie der Rücken gerade bleibt."],
  ["Deadlift", "Kreuzheben"],
  [
    "Bar over mid-foot, brace, take the slack out, and push the floor away.",
    "Stange über die Fußmitte, Rumpf anspannen, Stange auf Zug nehmen und den Boden wegdrücken.",
  ],
  [
    "You feel chest and hips rise as one, the bar close all the way.",
    "Du spürst, wie Brust und Hüfte als eins steigen, die Stange immer nah am Bein.",
  ],
  ["Don’t jerk the bar or finish by leaning back.", "Reiß nicht an der Stange und lehn dich am Ende nicht zurück."],
  ["Kettlebell swing", "Kettlebell Swing"],
  [
    "Hike the bell back, then snap your hips so that it floats to chest height.",
    "Hol die Kettlebell zwischen den Beinen nach hinten, dann streck die Hüfte schnell, dass sie auf Brusthöhe schwebt.",
  ],
  [
    "You feel the hips throw the bell, your arms loose like ropes.",
    "Du spürst, wie die Hüfte die Kettlebell wirft, die Arme locker wie Seile.",
  ],
  [
    "Don’t squat it or lift it with your shoulders; stop when the snap fades.",
    "Mach keine Kniebeuge daraus und heb sie nicht mit den Schultern; hör auf, wenn der Schwung nachlässt.",
  ],
  ["Glute bridge", "Beckenheben"],
  [
    "Heels near your seat, ribs down, lift your hips until trunk and thighs line up.",
    "Fersen nah am Po, Rippen unten, heb die Hüfte, bis Rumpf und Oberschenkel eine Linie sind.",
  ],
  ["You feel the buttocks do the lift, not the lower back.", "Du spürst, wie der Po hebt und nicht der untere Rücken."],
  ["Don’t arch to get higher.", "Geh nicht ins Hohlkreuz, um höher zu kommen."],
  ["Backpack glute bridge", "Beckenheben mit Rucksack"],
  [
    "Pack across your hips, hold it still, lift, squeeze for a count, lower slowly.",
    "Rucksack quer auf die Hüfte, halt ihn fest, heb, spann oben eine Zählzeit an, senk langsam.",
  ],
  [
    "You feel the squeeze at the top under the weight of the pack.",
    "Du spürst oben die Spannung unter dem Gewicht des Rucksacks.",
  ],
  ["Don’t let the pack roll onto your belly.", "Lass den Rucksack nicht auf den Bauch rollen."],
  ["Hip thrust", "Hip Thrust"],
  [
    "Shoulder blades on a chair set against the wall, drop your hips, drive them level.",
    "Schulterblätter auf einen Stuhl, der an der Wand steht, lass die Hüfte sinken und drück sie bis in die Waagerechte.",
  ],
  [
    "You feel the buttocks lock the top, chin tucked, shins upright.",
    "Du spürst, wie der Po oben fest wird, das Kinn leicht zur Brust, die Schienbeine senkrecht.",
  ],
  ["Don’t push your ribs up or slide on the seat.", "Drück die Rippen nicht heraus und rutsch nicht auf dem Sitz."],
  ["Weighted hip thrust", "Hip Thrust mit Gewicht"],
  [
    "Weight in the crease of your hips, drive up until level, wait a count, lower.",
    "Gewicht in die Hüftbeuge, drück dich bis in die Waagerechte, warte eine Zählzeit, senk ab.",
  ],
  [
    "You feel the buttocks hold the weight for the whole pause.",
    "Du spürst, wie der Po das Gewicht die ganze Pause lang hält.",
  ],
  ["Don’t finish the lift with your lower back.", "Bring die Bewegung nicht mit dem unteren Rücken zu Ende."],
  ["Barbell hip thrust", "Hip Thrust mit Langhantel"],
  [
    "Padded bar over your hips, shoulder blades on the bench, drive to level and pause.",
    "Gepolsterte Stange auf die Hüfte, Schulterblätter auf die Bank, bis in die Waagerechte drücken und kurz halten.",
  ],
  [
    "You feel full power from the buttocks, knees over ankles at the top.",
    "Du spürst volle Kraft aus dem Po, oben stehen die Knie über den Knöcheln.",
  ],
  ["Don’t throw your head back or arch through.", "Wirf den Kopf nicht zurück und geh nicht ins Hohlkreuz."],
  ["Single-leg bridge", "Einbeiniges Beckenheben"],
  [
    "Hug one knee to your chest, press the other heel down and lift your hips level.",
    "Zieh ein Knie zur Brust, drück die andere Ferse in den Boden und heb die Hüfte waagerecht.",
  ],
  [
    "You feel one buttock do the work with both hip bones even.",
    "Du spürst, wie eine Pohälfte arbeitet und beide Hüftknochen gleich hoch sind.",
  ],
  [
    "Don’t let the free side sag or arch your back.",
    "Lass die freie Seite nicht absinken und geh nicht ins Hohlkreuz.",
  ],
  ["Backpack single-leg bridge", "Einbeiniges Beckenheben mit Rucksack"],
  [
    "Pack across your hips, one foot up, press the other heel down and lift level.",
    "Rucksack quer auf die Hüfte, einen Fuß hoch, drück die andere Ferse in den Boden und heb waagerecht.",
  ],
  [
    "You feel the pack stay flat because your hips stay flat.",
    "Du spürst, dass der Rucksack flach liegt, weil deine Hüfte waagerecht ist.",
  ],
  ["Don’t twist towards the free leg.", "Dreh dich nicht zum freien Bein."],
  ["Single-leg hip thrust", "Einbeiniger Hip Thrust"],
  [
    "Shoulder blades on a chair against the wall, one foot down, drive your hips level.",
    "Schulterblätter auf einen Stuhl an der Wand, ein Fuß am Boden, drück die Hüfte in die Waagerechte.",
  ],
  [
    "You feel one buttock lock the top, pelvis level like a table.",
    "Du spürst, wie eine Pohälfte oben fest wird, das Becken eben wie ein Tisch.",
  ],
  ["Don’t cut the bottom half short as you tire.", "Kürz die untere Hälfte nicht ab, wenn du müde wirst."],
  ["Weighted single-leg hip thrust", "Einbeiniger Hip Thrust mit Gewicht"],
  [
    "Weight on the working hip, drive up level, wait a count and lower slowly.",
    "Gewicht auf die arbeitende Hüfte, waagerecht hochdrücken, eine Zählzeit warten und langsam senken.",
  ],
  [
    "You feel the same side from the first rep to the last.",
    "Du spürst von der ersten bis zur letzten Wiederholung dieselbe Seite.",
  ],
  ["Don’t let the weight roll your pelvis to one side.", "Lass dir vom Gewicht das Becken nicht zur Seite kippen."],
  ["Supported single-leg Romanian deadlift", "Einbeiniges rumänisches Kreuzheben mit Stütze"],
  [
    "Fingertips on a chair back, tip forwards from one hip, free leg reaching behind.",
    "Fingerspitzen auf die Stuhllehne, kipp aus einer Hüfte nach vorn, das freie Bein reicht nach hinten.",
  ],
  [
    "You feel the standing thigh lengthen and both hip bones face the floor.",
    "Du spürst, wie der Oberschenkel des Standbeins lang wird und beide Hüftknochen zum Boden zeigen.",
  ],
  ["Don’t open the hip of the free leg to the side.", "Dreh die Hüfte des freien Beins nicht zur Seite auf."],
  ["Single-leg Romanian deadlift", "Einbeiniges rumänisches Kreuzheben"],
  [
    "Soft knee, tip forwards like a seesaw from head to heel, and come back tall.",
    "Knie weich, kipp von Kopf bis Ferse wie eine Wippe nach vorn und komm wieder ganz hoch.",
  ],
  [
    "You feel foot and hip keep the balance, the hamstring the tension.",
    "Du spürst, wie Fuß und Hüfte das Gleichgewicht halten und die Oberschenkelrückseite die Spannung.",
  ],
  ["Don’t bend your back to get lower.", "Beug den Rücken nicht, um tiefer zu kommen."],
  ["Staggered Romanian deadlift", "Rumänisches Kreuzheben in Schrittstellung"],
  [
    "Back toes level with the front heel, hinge on the front leg, weight close to it.",
    "Hintere Zehen auf Höhe der vorderen Ferse, beug die Hüfte über dem vorderen Bein, das Gewicht nah daran.",
  ],
  [
    "You feel the front hamstring load, the back foot only steadying.",
    "Du spürst, wie die vordere Oberschenkelrückseite die Last nimmt; der hintere Fuß gibt nur Halt.",
  ],
  ["Don’t sit back onto the rear foot.", "Setz dich nicht auf den hinteren Fuß zurück."],
  ["Backpack single-leg Romanian deadlift", "Einbeiniges rumänisches Kreuzheben mit Rucksack"],
  [
    "Hold the pack with both hands, tip from one hip, let it hang near your shin.",
    "Halt den Rucksack mit beiden Händen, kipp aus einer Hüfte nach vorn, er hängt nah am Schienbein.",
  ],
  [
    "You feel one hamstring take the pack down and bring it up.",
    "Du spürst, wie eine Oberschenkelrückseite den Rucksack hinunter- und wieder hochbringt.",
  ],
  [
    "Don’t hop for balance; set the free toes down and start again.",
    "Hüpf nicht um das Gleichgewicht; setz die freien Zehen ab und beginn neu.",
  ],
  ["Dumbbell single-leg Romanian deadlift", "Einbeiniges rumänisches Kreuzheben mit Kurzhanteln"],
  [
    "Dumbbells hang under your shoulders, tip from one hip, stand up by driving it forwards.",
    "Die Kurzhanteln hängen unter den Schultern, kipp aus einer Hüfte nach vorn und richte dich auf, indem du sie vorschiebst.",
  ],
  [
    "You feel the standing hip steer and the hamstring lift.",
    "Du spürst, wie die Hüfte des Standbeins lenkt und die Oberschenkelrückseite hebt.",
  ],
  ["Don’t twist to let one weight go lower.", "Dreh dich nicht, damit ein Gewicht tiefer kommt."],
  ["Kettlebell single-leg Romanian deadlift", "Einbeiniges rumänisches Kreuzheben mit Kettlebell"],
  [
    "Bell in the hand of the free leg’s side, tip from one hip, come back tall.",
    "Kettlebell in die Hand auf der Seite des freien Beins, kipp aus einer Hüfte nach vorn und komm ganz hoch.",
  ],
  [
    "You feel the bell try to turn you and your hip and trunk refuse.",
    "Du spürst, wie die Kettlebell dich drehen will und Hüfte und Rumpf dagegenhalten.",
  ],
  ["Don’t let the shoulder follow the bell to the floor.", "Lass die Schulter nicht der Kettlebell zum Boden folgen."],
];
