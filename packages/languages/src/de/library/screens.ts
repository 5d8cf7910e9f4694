import type { Phrase } from "../../phrase.ts";

/** Self-screens: name, what has to be at hand, steps, question, finding and worth. */
export const screens: readonly Phrase[] = [
  ["a wall", "eine Wand"],
  ["a tape measure", "ein Maßband"],
  ["a clock", "eine Uhr"],
  ["Then the other side.", "Dann die andere Seite."],
  [
    "A choice of ours, not a tested cut-off. It guides the warm-up and says nothing about injury.",
    "Eine Wahl von uns, kein geprüfter Grenzwert. Sie lenkt das Aufwärmen und sagt nichts über Verletzungen.",
  ],

  ["Knee to wall", "Knie zur Wand"],
  [
    "Barefoot, stand facing a wall in a short stride, the front foot pointing straight at it.",
    "Steh barfuß in einem kurzen Schritt vor einer Wand, der vordere Fuß zeigt gerade auf sie.",
  ],
  [
    "Bend the front knee until it touches the wall. The heel stays on the floor.",
    "Beug das vordere Knie, bis es die Wand berührt. Die Ferse bleibt am Boden.",
  ],
  [
    "Move the foot back bit by bit until the knee just still reaches.",
    "Rück den Fuß Stück für Stück zurück, bis das Knie die Wand gerade noch erreicht.",
  ],
  [
    "Measure from the big toe to the wall. Then the other side.",
    "Miss vom großen Zeh bis zur Wand. Dann die andere Seite.",
  ],
  ["How far is the big toe from the wall?", "Wie weit ist der große Zeh von der Wand entfernt?"],
  [
    "Well repeatable. Under 1 cm of change on one side is noise; the 10 cm are a choice of ours.",
    "Gut wiederholbar. Unter 1 cm Änderung auf einer Seite ist Rauschen; die 10 cm sind eine Wahl von uns.",
  ],

  ["Single-leg heel raises", "Fersenheben auf einem Bein"],
  ["a metronome or a song of 60 beats a minute", "ein Metronom oder ein Lied mit 60 Schlägen in der Minute"],
  [
    "Stand on one leg by a wall, fingertips on it for balance, knee straight.",
    "Steh auf einem Bein an einer Wand, die Fingerspitzen für das Gleichgewicht daran, das Knie gestreckt.",
  ],
  [
    "Rise as high as you can on one beat, lower on the next.",
    "Komm auf einen Schlag so hoch du kannst, senk dich auf den nächsten.",
  ],
  [
    "Count until you lose the height, the pace or the straight knee. Stop early if anything hurts.",
    "Zähl, bis du die Höhe, den Takt oder das gestreckte Knie verlierst. Hör früher auf, wenn etwas wehtut.",
  ],
  ["Rest two minutes, then the other side.", "Ruh dich zwei Minuten aus, dann die andere Seite."],
  ["How many full heel raises on one leg?", "Wie oft hast du die Ferse auf einem Bein ganz gehoben?"],
  [
    "Compared with what is usual for age and sex. A gap of up to 6 between sides is noise.",
    "Verglichen mit dem, was für Alter und Geschlecht üblich ist. Bis zu 6 Unterschied zwischen den Seiten ist Rauschen.",
  ],

  ["a phone that films, or a mirror", "ein Telefon, das filmt, oder ein Spiegel"],
  [
    "Stand on one leg, arms in front, the phone filming you from the front.",
    "Steh auf einem Bein, Arme nach vorn, das Telefon filmt dich von vorn.",
  ],
  ["Squat slowly to a depth that you control, three times.", "Geh dreimal langsam so tief, wie du es kontrollierst."],
  [
    "Count what you see: the foot rolls in or the knee drifts inside it; the knee shakes; the pelvis drops; the trunk sways.",
    "Zähl, was du siehst: Der Fuß knickt ein oder das Knie wandert innen an ihm vorbei; das Knie zittert; das Becken sinkt; der Rumpf schwankt.",
  ],
  ["How many of the four faults did you see?", "Wie viele der vier Fehler hast du gesehen?"],

  ["Thomas test", "Thomas-Test"],
  ["a firm table or bed", "ein fester Tisch oder ein festes Bett"],
  [
    "Sit on the very edge of a firm table, lean back and draw both knees to your chest.",
    "Setz dich ganz auf die Kante eines festen Tisches, lehn dich zurück und zieh beide Knie zur Brust.",
  ],
  [
    "Hold one knee there, the lower back flat, and let the other leg hang.",
    "Halt ein Knie dort, den unteren Rücken flach, und lass das andere Bein hängen.",
  ],
  [
    "Look, or let someone look: does the hanging thigh stay above the table? Then the other side.",
    "Schau oder lass jemanden schauen: Bleibt der hängende Oberschenkel über der Tischfläche? Dann die andere Seite.",
  ],
  [
    "Does the thigh stay above the table? Yes is 1, no is 0.",
    "Bleibt der Oberschenkel über der Tischfläche? Ja ist 1, nein ist 0.",
  ],
  ["the thigh stays above the table", "der Oberschenkel bleibt über der Tischfläche"],
  [
    "A soft hint only: it misses two short hips in three and finds short what is not (VIG16).",
    "Nur ein schwacher Hinweis: Er übersieht zwei von drei verkürzten Hüften und nennt manche verkürzt, die es nicht sind (VIG16).",
  ],

  ["Single-leg bridge hold", "Einbeinige Brücke halten"],
  [
    "Lie on your back, knees bent, and lift the hips until trunk and thighs are in line.",
    "Lieg auf dem Rücken, Knie gebeugt, und heb die Hüfte, bis Rumpf und Oberschenkel eine Linie sind.",
  ],
  [
    "Stretch one leg out level with the other thigh and keep the hips level.",
    "Streck ein Bein auf Höhe des anderen Oberschenkels aus und halt die Hüfte waagerecht.",
  ],
  [
    "Stop the clock when the hips drop or tilt. Thirty seconds are enough. Then the other side.",
    "Stopp die Uhr, wenn die Hüfte sinkt oder kippt. Dreißig Sekunden reichen. Dann die andere Seite.",
  ],
  ["How long did the hips stay level?", "Wie lange blieb die Hüfte waagerecht?"],

  ["Single-leg bridges", "Brücken auf einem Bein"],
  ["a box or seat about 60 cm high", "eine Box oder ein Sitz, etwa 60 cm hoch"],
  [
    "Lie on your back with one heel on the box, that knee a little bent, the other leg up.",
    "Lieg auf dem Rücken, eine Ferse auf der Box, dieses Knie leicht gebeugt, das andere Bein hoch.",
  ],
  [
    "Lift the hips until the trunk is in line with the thigh, lower them to just touch the floor, and go on.",
    "Heb die Hüfte, bis Rumpf und Oberschenkel eine Linie sind, senk sie, bis sie den Boden nur berührt, und mach weiter.",
  ],
  [
    "Count until you miss the height twice, or stop early if a muscle cramps.",
    "Zähl, bis du die Höhe zweimal verfehlst, oder hör früher auf, wenn ein Muskel krampft.",
  ],
  ["How many full bridges on one leg?", "Wie viele volle Brücken auf einem Bein?"],
  [
    "The bands come from football players, not runners: under 20 poor, 25 average, over 30 good.",
    "Die Stufen stammen von Fußballspielern, nicht von Läufern: unter 20 schwach, 25 mittel, über 30 gut.",
  ],

  ["Forearm plank", "Unterarmstütz auf Zeit"],
  [
    "Rest on forearms and toes, one line from head to heels, breathing calmly.",
    "Stütz dich auf Unterarme und Zehen, eine Linie vom Kopf bis zu den Fersen, und atme ruhig.",
  ],
  [
    "Stop the clock when the hips sag or rise and you cannot mend it. Two minutes are enough.",
    "Stopp die Uhr, wenn die Hüfte sinkt oder steigt und du es nicht mehr richten kannst. Zwei Minuten reichen.",
  ],
  ["How long did you hold the line?", "Wie lange hast du die Linie gehalten?"],

  [
    "On one forearm and the side of the foot, hips up, one line from head to heels.",
    "Auf einem Unterarm und der Fußkante, Hüfte hoch, eine Linie vom Kopf bis zu den Fersen.",
  ],
  [
    "Stop the clock when the hips sink. A minute is enough. Then the other side.",
    "Stopp die Uhr, wenn die Hüfte sinkt. Eine Minute reicht. Dann die andere Seite.",
  ],

  ["Upper-back turn", "Drehung im oberen Rücken"],
  ["a phone with a level or an angle app", "ein Telefon mit einer Wasserwaagen- oder Winkel-App"],
  [
    "Kneel, sit back on your heels, forearms on the floor. This keeps the lower back still.",
    "Knie dich hin, setz dich auf die Fersen, Unterarme am Boden. So bleibt der untere Rücken still.",
  ],
  [
    "One hand behind the head: turn that elbow up and around as far as it goes freely.",
    "Eine Hand hinter den Kopf: Dreh diesen Ellbogen nach oben und herum, so weit er frei geht.",
  ],
  [
    "Let someone hold the phone along your upper back, or judge from a photo: 90 degrees is straight up. Then the other side.",
    "Lass jemanden das Telefon an deinen oberen Rücken halten oder schätz es auf einem Foto: 90 Grad ist gerade nach oben. Dann die andere Seite.",
  ],
  ["How far does the upper back turn?", "Wie weit dreht sich der obere Rücken?"],
  [
    "The position is repeatable in healthy adults; the cut-offs are choices. Leave it out with fragile bones.",
    "Die Position ist bei gesunden Erwachsenen wiederholbar; die Grenzwerte sind gewählt. Lass den Test bei brüchigen Knochen aus.",
  ],

  [
    "Stand with your back, head and seat to a wall, feet a step ahead.",
    "Steh mit Rücken, Kopf und Po an einer Wand, die Füße einen Schritt davor.",
  ],
  [
    "Elbows and wrists on the wall, arms like goal posts. Slide them up as far as they go and back.",
    "Ellbogen und Handgelenke an die Wand, Arme im rechten Winkel nach oben. Schieb sie hoch, so weit sie gehen, und zurück.",
  ],
  [
    "Did your wrists stay on the wall? Yes is 1, no is 0.",
    "Blieben deine Handgelenke an der Wand? Ja ist 1, nein ist 0.",
  ],
  ["the wrists leave the wall", "die Handgelenke lösen sich von der Wand"],

  ["Overhead squat", "Überkopfkniebeuge"],
  ["a broomstick or towel", "ein Besenstiel oder Handtuch"],
  ["two books", "zwei Bücher"],
  [
    "Stick overhead, arms straight, feet as wide as the shoulders. Squat as deep as you can control.",
    "Stab über den Kopf, Arme gestreckt, Füße schulterbreit. Geh so tief, wie du es kontrollierst.",
  ],
  [
    "Heels flat, stick above the feet, thighs level: 3 points.",
    "Fersen flach, Stab über den Füßen, Oberschenkel waagerecht: 3 Punkte.",
  ],
  [
    "If not, put the books under your heels and try again: 2 points if it works now, 1 if it does not.",
    "Wenn nicht, leg die Bücher unter die Fersen und versuch es noch einmal: 2 Punkte, wenn es jetzt geht, 1, wenn nicht.",
  ],
  ["3 heels flat, 2 with heels raised, 1 neither", "3: Fersen flach, 2: Fersen erhöht, 1: keines von beiden"],
  [
    "A look at the whole movement; two people may score it differently.",
    "Ein Blick auf die ganze Bewegung; zwei Leute können sie verschieden bewerten.",
  ],

  [
    "Barefoot, stand with the weight even on heel, big toe and little toe.",
    "Steh barfuß, das Gewicht gleichmäßig auf Ferse, großem und kleinem Zeh.",
  ],
  [
    "Draw the ball of the foot towards the heel so that the arch rises. The toes stay long and on the floor.",
    "Zieh den Fußballen zur Ferse, dass sich das Gewölbe hebt. Die Zehen bleiben lang und am Boden.",
  ],
  ["Hold for three breaths. Then the other side.", "Halt drei Atemzüge lang. Dann die andere Seite."],
  [
    "Could you raise the arch without curling the toes? Yes is 1, no is 0.",
    "Konntest du das Gewölbe heben, ohne die Zehen zu krümmen? Ja ist 1, nein ist 0.",
  ],
  ["the arch does not rise yet", "das Gewölbe hebt sich noch nicht"],

  ["Controlled squats", "Kontrollierte Kniebeugen"],
  [
    "Feet as wide as the shoulders, arms in front. Sit down slowly until the thighs are level, stand up again.",
    "Füße schulterbreit, Arme nach vorn. Geh langsam tief, bis die Oberschenkel waagerecht sind, und steh wieder auf.",
  ],
  [
    "Count those in which the heels stay down and the knees follow the toes. Ten are enough.",
    "Zähl die, bei denen die Fersen unten bleiben und die Knie den Zehen folgen. Zehn reichen.",
  ],
  ["How many squats were under control, up to ten?", "Wie viele Kniebeugen waren kontrolliert, bis zu zehn?"],
  [
    "Ten of them are one of the gates before jumps. It flags nothing.",
    "Zehn davon sind eine der Voraussetzungen für Sprünge. Der Test weist auf nichts hin.",
  ],
];
