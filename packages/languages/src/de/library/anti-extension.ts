import type { Phrase } from "../../phrase.ts";

export const antiExtension: readonly Phrase[] = [
  ["Dead bug heel tap", "Dead Bug mit Fersentippen"],
  [
    "On your back, hips and knees at right angles; lower one heel to touch the floor and bring it back.",
    "Auf dem Rücken, Hüfte und Knie im rechten Winkel; senk eine Ferse, bis sie den Boden berührt, und hol sie zurück.",
  ],
  ["Your lower belly keeps your back heavy on the floor.", "Der untere Bauch hält den Rücken schwer am Boden."],
  ["Do not let your back lift; touch closer if it does.", "Lass den Rücken nicht abheben; tipp näher, wenn er es tut."],
  ["Dead bug", "Dead Bug"],
  [
    "Reach one leg long and the opposite arm overhead as you breathe out; return, and change sides.",
    "Streck beim Ausatmen ein Bein lang und den anderen Arm über den Kopf; komm zurück und wechsle die Seite.",
  ],
  [
    "Deep in your belly, from ribs to hips, while the limbs move lightly.",
    "Tief im Bauch, von den Rippen bis zur Hüfte, während Arme und Beine leicht gehen.",
  ],
  [
    "Do not let your ribs flare or your back arch as you reach.",
    "Lass beim Strecken die Rippen nicht hochkommen und den Rücken nicht hohl werden.",
  ],
  ["Wall-press dead bug", "Dead Bug mit Druck gegen die Wand"],
  [
    "Head near a wall, both palms pressing into it; keep pressing while you lower one straight leg and bring it back.",
    "Kopf nah an der Wand, beide Handflächen drücken dagegen; drück weiter, während du ein gestrecktes Bein senkst und zurückholst.",
  ],
  [
    "Your belly switched on by the press before the leg moves.",
    "Der Bauch, durch den Druck schon wach, bevor das Bein sich bewegt.",
  ],
  ["Do not ease off the wall while the leg is out.", "Lass an der Wand nicht nach, solange das Bein draußen ist."],
  ["Band dead bug", "Dead Bug mit Band"],
  [
    "Anchor a band behind your head, hold it taut over your chest, and lower one leg at a time without giving way.",
    "Mach ein Band hinter dem Kopf fest, halt es straff über der Brust und senk ein Bein nach dem anderen, ohne nachzugeben.",
  ],
  ["Sides of your back and belly working as one.", "Rückenseiten und Bauch arbeiten als eins."],
  [
    "Do not let the band draw your arms back or your ribs up.",
    "Lass dir vom Band nicht die Arme nach hinten und die Rippen nach oben ziehen.",
  ],
  ["Weighted dead bug", "Dead Bug mit Gewicht"],
  [
    "Take the weight overhead in both hands as one leg reaches away; bring both back over you together.",
    "Führ das Gewicht mit beiden Händen über den Kopf, während ein Bein lang wird; hol beides zusammen über dich zurück.",
  ],
  [
    "Your belly shortens the long lever; your back does not notice.",
    "Der Bauch hält den langen Hebel; der Rücken merkt nichts davon.",
  ],
  ["Do not reach further than your back stays flat.", "Geh nur so weit hinaus, wie der Rücken flach bleibt."],
  ["Knee plank", "Unterarmstütz auf den Knien"],
  [
    "Forearms and knees down, one line from knees to head; tuck your tail slightly and breathe.",
    "Unterarme und Knie am Boden, eine Linie von den Knien bis zum Kopf; kipp das Becken leicht und atme.",
  ],
  [
    "The front of your trunk and your seat, both lightly tight.",
    "Die Vorderseite des Rumpfs und der Po, beide leicht angespannt.",
  ],
  [
    "Do not hang in your lower back or push your hips up.",
    "Häng nicht im unteren Rücken und schieb die Hüfte nicht hoch.",
  ],
  ["Bear hold", "Bärenstand"],
  [
    "On hands and toes with knees under your hips, lift them a hand's breadth and keep your back level.",
    "Auf Händen und Zehen, Knie unter der Hüfte, heb sie eine Handbreit und halt den Rücken waagerecht.",
  ],
  [
    "Belly and thighs warm quickly; your breath keeps going.",
    "Bauch und Oberschenkel werden schnell warm; der Atem geht weiter.",
  ],
  [
    "Do not lift your hips high or sink between your shoulders.",
    "Heb die Hüfte nicht hoch und sink nicht zwischen die Schultern.",
  ],
  ["Plank", "Unterarmstütz"],
  [
    "Forearms and toes down, elbows below your shoulders; squeeze your seat and make one long line.",
    "Unterarme und Zehen am Boden, Ellbogen unter den Schultern; spann den Po an und mach eine lange Linie.",
  ],
  ["The whole front of your trunk; never your lower back.", "Die ganze Vorderseite des Rumpfs; nie der untere Rücken."],
  [
    "Do not let your hips sink or your head drop; stop when the line goes.",
    "Lass die Hüfte nicht sinken und den Kopf nicht hängen; hör auf, wenn die Linie verloren geht.",
  ],
  ["Single-leg plank", "Einbeiniger Unterarmstütz"],
  [
    "From a plank, lift one straight leg a hand's breadth and hold, hips level, then do the other side.",
    "Heb im Unterarmstütz ein gestrecktes Bein eine Handbreit und halt, Hüfte waagerecht, dann die andere Seite.",
  ],
  ["Belly in front, seat of the lifted leg behind.", "Vorn der Bauch, hinten der Po des gehobenen Beins."],
  [
    "Do not lift the leg so high that your back arches or your hips turn.",
    "Heb das Bein nicht so hoch, dass der Rücken hohl wird oder die Hüfte sich dreht.",
  ],
  ["Long-lever plank", "Unterarmstütz mit langem Hebel"],
  [
    "A plank with your elbows well ahead of your eyes; tuck your tail and hold short and hard.",
    "Ein Unterarmstütz mit den Ellbogen weit vor den Augen; kipp das Becken und halt kurz und hart.",
  ],
  [
    "Your belly at once, far more than in the usual plank.",
    "Sofort der Bauch, viel mehr als im gewöhnlichen Unterarmstütz.",
  ],
  [
    "Do not walk your elbows out further than your back stays flat.",
    "Schieb die Ellbogen nur so weit vor, wie der Rücken flach bleibt.",
  ],
  ["Body saw", "Body Saw"],
  [
    "Forearm plank, toes on sliders or a towel on a smooth floor; push yourself a little back and pull forward again.",
    "Unterarmstütz, Zehen auf Gleitscheiben oder einem Handtuch auf glattem Boden; schieb dich etwas zurück und zieh dich wieder vor.",
  ],
  ["Your belly works harder with every centimetre back.", "Der Bauch arbeitet mit jedem Zentimeter nach hinten mehr."],
  ["Do not saw so far that your hips drop.", "Säg nicht so weit, dass die Hüfte sinkt."],
  ["Kneeling slide-out", "Hinausgleiten im Knien"],
  [
    "Kneel on something soft, hands on sliders or a towel; glide forward as one plank and pull back with straight arms.",
    "Knie weich gepolstert, Hände auf Gleitscheiben oder einem Handtuch; gleite wie ein Brett nach vorn und zieh dich mit gestreckten Armen zurück.",
  ],
  [
    "The full length of your belly, and the sides of your back on the way home.",
    "Der Bauch in voller Länge und auf dem Rückweg die Seiten des Rückens.",
  ],
  [
    "Do not go beyond the point where your lower back would sag.",
    "Geh nicht über den Punkt, an dem der untere Rücken durchhängt.",
  ],
  ["Barbell rollout", "Rollout mit Langhantel"],
  [
    "Kneel behind a bar with round plates; roll it away with hips and chest moving together, then pull it back.",
    "Knie hinter einer Stange mit runden Scheiben; roll sie weg, Hüfte und Brust gehen gemeinsam, dann zieh sie zurück.",
  ],
  ["A strong pull through your belly from ribs to hips.", "Ein kräftiger Zug im Bauch von den Rippen bis zur Hüfte."],
  [
    "Do not lead with your hips on the way out or arch at the end.",
    "Geh nicht mit der Hüfte voran und am Ende nicht ins Hohlkreuz.",
  ],
];
