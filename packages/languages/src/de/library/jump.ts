import type { Phrase } from "../../phrase.ts";

export const jump: readonly Phrase[] = [
  ["Snap-down", "Schnelles Absenken"],
  [
    "Rise onto your toes, arms up, drop into a quarter squat and stand still.",
    "Komm auf die Zehen, Arme hoch, lass dich schnell in eine Viertelkniebeuge fallen und steh still.",
  ],
  [
    "You feel the landing soft and silent, knees over toes.",
    "Du spürst eine weiche, leise Landung, die Knie über den Zehen.",
  ],
  ["Don’t let your knees knock together as you stop.", "Lass die Knie beim Anhalten nicht zusammenschlagen."],
  ["Pogo hops", "Pogo-Sprünge"],
  [
    "Hop low on both feet, knees nearly straight, quick and springy off the floor.",
    "Hüpf flach auf beiden Füßen, Knie fast gestreckt, schnell und federnd vom Boden.",
  ],
  [
    "You feel ankles like stiff springs, the heels barely brushing.",
    "Du spürst die Knöchel wie steife Federn, die Fersen berühren kaum.",
  ],
  ["Don’t jump high or land loud.", "Spring nicht hoch und lande nicht laut."],
  ["Line hops", "Liniensprünge"],
  [
    "Hop on both feet over a line, side to side or front to back, low and quick.",
    "Hüpf auf beiden Füßen über eine Linie, seitlich oder vor und zurück, flach und schnell.",
  ],
  [
    "You feel short, even contacts under the balls of your feet.",
    "Du spürst kurze, gleichmäßige Kontakte unter den Fußballen.",
  ],
  [
    "Don’t look down all the time or twist your knees.",
    "Schau nicht die ganze Zeit nach unten und verdreh die Knie nicht.",
  ],
  ["Skips", "Hopserlauf"],
  [
    "Skip forwards in a relaxed rhythm, knee and opposite arm up, light on the ball.",
    "Hopserlauf nach vorn in lockerem Rhythmus, Knie und anderer Arm hoch, leicht auf dem Fußballen.",
  ],
  [
    "You feel a springy double touch on each foot, hips tall.",
    "Du spürst auf jedem Fuß einen federnden Doppelkontakt, die Hüfte hoch.",
  ],
  ["Don’t reach the foot out in front of you.", "Greif mit dem Fuß nicht weit nach vorn."],
  ["Power skips", "Hoher Hopserlauf"],
  [
    "Skip for height, drive knee and arm up, land under your hips.",
    "Hopserlauf in die Höhe, zieh Knie und Arm kräftig hoch, lande unter der Hüfte.",
  ],
  [
    "You feel a full push through hip, knee and ankle.",
    "Du spürst einen vollen Abdruck durch Hüfte, Knie und Knöchel.",
  ],
  ["Don’t lean back or land on a straight knee.", "Lehn dich nicht zurück und lande nicht auf gestrecktem Knie."],
  ["Single-leg pogo hops", "Einbeinige Pogo-Sprünge"],
  [
    "Hop low on one foot, ankle stiff, quick off the floor, hips level.",
    "Hüpf flach auf einem Fuß, Knöchel fest, schnell vom Boden, Hüfte waagerecht.",
  ],
  [
    "You feel calf and foot return the spring, the same on both sides.",
    "Du spürst, wie Wade und Fuß die Federung zurückgeben, auf beiden Seiten gleich.",
  ],
  ["Don’t go on once the hops get loud or lopsided.", "Mach nicht weiter, wenn die Sprünge laut oder schief werden."],
  ["Squat jump", "Kniebeugensprung"],
  [
    "Sit to a half squat, wait a moment, jump as high as you can, land softly.",
    "Geh in die halbe Kniebeuge, warte einen Moment, spring so hoch du kannst, lande weich.",
  ],
  [
    "You feel power from the hips and a landing that rolls to the heels.",
    "Du spürst Kraft aus der Hüfte und eine Landung, die zu den Fersen abrollt.",
  ],
  ["Don’t rebound; settle before each jump.", "Federe nicht zurück; komm vor jedem Sprung zur Ruhe."],
  ["Box jump", "Sprung auf die Box"],
  [
    "Swing your arms, jump onto the box, stand tall, and step down.",
    "Schwing die Arme, spring auf die Box, steh ganz auf und steig hinunter.",
  ],
  ["You feel a quiet landing as high as you took off.", "Du spürst eine leise Landung, so hoch wie beim Absprung."],
  [
    "Don’t choose a box that makes you land in a deep squat, and don’t jump down.",
    "Nimm keine Box, auf der du in tiefer Hocke landest, und spring nicht hinunter.",
  ],
  ["Broad jump", "Standweitsprung"],
  [
    "Swing back, jump long with both feet, land with bent hips and stand still.",
    "Schwing zurück, spring mit beiden Füßen weit, lande mit gebeugter Hüfte und steh still.",
  ],
  [
    "You feel the hips throw you forwards and the landing stay balanced.",
    "Du spürst, wie die Hüfte dich nach vorn wirft und die Landung im Gleichgewicht bleibt.",
  ],
  [
    "Don’t land with stiff knees or reach so far that you fall back.",
    "Lande nicht mit steifen Knien und greif nicht so weit, dass du nach hinten fällst.",
  ],
  ["Dumbbell squat jump", "Kniebeugensprung mit Kurzhanteln"],
  [
    "Light dumbbells at your sides, half squat, jump fast, land soft and reset.",
    "Leichte Kurzhanteln an den Seiten, halbe Kniebeuge, spring schnell, lande weich und komm zur Ruhe.",
  ],
  [
    "You feel the same speed from the first jump to the last.",
    "Du spürst vom ersten bis zum letzten Sprung dasselbe Tempo.",
  ],
  [
    "Don’t add load that slows you or makes the landing heavy.",
    "Nimm nicht mehr Last, wenn sie dich bremst oder die Landung schwer macht.",
  ],
  ["Drop jump", "Tief-Hoch-Sprung"],
  [
    "Step off a low box, and the moment you touch the floor, jump straight up.",
    "Steig von einer niedrigen Box, und sobald du den Boden berührst, spring gerade nach oben.",
  ],
  [
    "You feel a short, stiff contact, as if the floor were hot.",
    "Du spürst einen kurzen, steifen Kontakt, als wäre der Boden heiß.",
  ],
  [
    "Don’t sink on landing; if you must, take a lower box.",
    "Sink beim Landen nicht ein; wenn es sein muss, nimm eine niedrigere Box.",
  ],
  ["Bounds", "Sprunglauf"],
  [
    "Run in long leaps from foot to foot, push behind you, float, land under you.",
    "Lauf in langen Sprüngen von Fuß zu Fuß, drück nach hinten ab, schweb, lande unter dir.",
  ],
  [
    "You feel the hip push and the foot strike back at the ground.",
    "Du spürst, wie die Hüfte drückt und der Fuß zum Boden zurückschlägt.",
  ],
  [
    "Don’t reach forwards with the foot or do these on hard ground.",
    "Greif mit dem Fuß nicht nach vorn und mach sie nicht auf hartem Boden.",
  ],
  ["Single-leg forward hops", "Einbeinige Sprünge nach vorn"],
  [
    "Hop forwards on one leg, cycle the foot under you, and stop with control.",
    "Spring auf einem Bein nach vorn, zieh den Fuß unter dir durch und halt kontrolliert an.",
  ],
  [
    "You feel each hop as long as the one before, the knee in line.",
    "Du spürst, dass jeder Sprung so lang ist wie der davor, das Knie in der Linie.",
  ],
  ["Don’t go on once the knee wavers.", "Mach nicht weiter, wenn das Knie schwankt."],
];
