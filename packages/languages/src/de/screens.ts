import type { Phrase } from "../phrase.ts";

const names: readonly Phrase[] = [
  ["Knee to wall", "Knie zur Wand"],
  ["Single-leg heel raises", "Wadenheben auf einem Bein"],
  ["Single-leg squat", "Kniebeuge auf einem Bein"],
  ["Thomas test", "Thomas-Test"],
  ["Single-leg bridge hold", "Brücke auf einem Bein halten"],
  ["Single-leg bridges", "Brücken auf einem Bein"],
  ["Forearm plank", "Unterarmstütz"],
  ["Side plank", "Seitstütz"],
  ["Upper-back turn", "Drehung des oberen Rückens"],
  ["Wall slide", "Arme an der Wand hoch"],
  ["Overhead squat", "Überkopfkniebeuge"],
  ["Short foot", "Kurzer Fuß"],
  ["Controlled squats", "Kontrollierte Kniebeugen"],
];

const needs: readonly Phrase[] = [
  ["a wall", "eine Wand"],
  ["a tape measure", "ein Maßband"],
  ["a metronome or a song of 60 beats a minute", "ein Metronom oder ein Lied mit 60 Schlägen in der Minute"],
  ["a phone that films, or a mirror", "ein Handy zum Filmen oder ein Spiegel"],
  ["a firm table or bed", "ein fester Tisch oder ein festes Bett"],
  ["a clock", "eine Uhr"],
  ["a box or seat about 60 cm high", "eine Kiste oder ein Sitz, etwa 60 cm hoch"],
  ["a phone with a level or an angle app", "ein Handy mit Wasserwaage oder Winkelmesser"],
  ["a broomstick or towel", "ein Besenstiel oder ein Handtuch"],
  ["two books", "zwei Bücher"],
];

const legs: readonly Phrase[] = [
  [
    "Barefoot, stand facing a wall in a short stride, the front foot pointing straight at it.",
    "Stell dich barfuß in kurzer Schrittstellung vor eine Wand, der vordere Fuß zeigt gerade darauf.",
  ],
  [
    "Bend the front knee until it touches the wall. The heel stays on the floor.",
    "Beug das vordere Knie, bis es die Wand berührt. Die Ferse bleibt am Boden.",
  ],
  [
    "Move the foot back bit by bit until the knee just still reaches.",
    "Rück den Fuß Stück für Stück zurück, bis das Knie gerade noch hinkommt.",
  ],
  [
    "Measure from the big toe to the wall. Then the other side.",
    "Miss vom großen Zeh bis zur Wand. Dann die andere Seite.",
  ],
  ["How far is the big toe from the wall?", "Wie weit ist der große Zeh von der Wand entfernt?"],
  [
    "Well repeatable. Under 1 cm of change on one side is noise; the 10 cm are a choice of ours.",
    "Gut wiederholbar. Unter 1 cm Änderung auf einer Seite ist Zufall; die 10 cm sind unsere Wahl.",
  ],
  [
    "Stand on one leg by a wall, fingertips on it for balance, knee straight.",
    "Steh auf einem Bein an einer Wand, die Fingerspitzen für das Gleichgewicht daran, das Knie gestreckt.",
  ],
  [
    "Rise as high as you can on one beat, lower on the next.",
    "Heb dich auf einen Schlag so hoch du kannst, senk dich auf den nächsten.",
  ],
  [
    "Count until you lose the height, the pace or the straight knee. Stop early if anything hurts.",
    "Zähl, bis Höhe, Takt oder gestrecktes Knie verloren gehen. Hör früher auf, wenn etwas weh tut.",
  ],
  ["Rest two minutes, then the other side.", "Zwei Minuten Pause, dann die andere Seite."],
  ["How many full heel raises on one leg?", "Wie viele volle Wadenheben auf einem Bein?"],
  [
    "Compared with what is usual for age and sex. A gap of up to 6 between sides is noise.",
    "Verglichen mit dem, was für Alter und Geschlecht üblich ist. Bis zu 6 Unterschied zwischen den Seiten ist Zufall.",
  ],
  [
    "Stand on one leg, arms in front, the phone filming you from the front.",
    "Steh auf einem Bein, die Arme nach vorn, das Handy filmt dich von vorn.",
  ],
  [
    "Squat slowly to a depth that you control, three times.",
    "Geh dreimal langsam so tief in die Knie, wie du es beherrschst.",
  ],
  [
    "Count what you see: the foot rolls in or the knee drifts inside it; the knee shakes; the pelvis drops; the trunk sways.",
    "Zähl, was du siehst: Der Fuß knickt ein oder das Knie wandert nach innen; das Knie zittert; das Becken sinkt ab; der Rumpf schwankt.",
  ],
  ["Then the other side.", "Dann die andere Seite."],
  ["How many of the four faults did you see?", "Wie viele der vier Fehler hast du gesehen?"],
];

const hips: readonly Phrase[] = [
  [
    "Sit on the very edge of a firm table, lean back and draw both knees to your chest.",
    "Setz dich ganz an die Kante eines festen Tisches, lehn dich zurück und zieh beide Knie zur Brust.",
  ],
  [
    "Hold one knee there, the lower back flat, and let the other leg hang.",
    "Halt ein Knie dort, der untere Rücken flach, und lass das andere Bein hängen.",
  ],
  [
    "Look, or let someone look: does the hanging thigh stay above the table? Then the other side.",
    "Schau hin, oder lass jemanden schauen: Bleibt der hängende Oberschenkel über dem Tisch? Dann die andere Seite.",
  ],
  [
    "Does the thigh stay above the table? Yes is 1, no is 0.",
    "Bleibt der Oberschenkel über dem Tisch? Ja ist 1, nein ist 0.",
  ],
  [
    "A soft hint only: it misses two short hips in three and finds short what is not (VIG16).",
    "Nur ein schwacher Hinweis: Er übersieht zwei von drei verkürzten Hüften und findet verkürzt, was es nicht ist (VIG16).",
  ],
  [
    "Lie on your back, knees bent, and lift the hips until trunk and thighs are in line.",
    "Leg dich auf den Rücken, Knie gebeugt, und heb die Hüfte, bis Rumpf und Oberschenkel eine Linie sind.",
  ],
  [
    "Stretch one leg out level with the other thigh and keep the hips level.",
    "Streck ein Bein auf Höhe des anderen Oberschenkels aus und halt die Hüfte waagerecht.",
  ],
  [
    "Stop the clock when the hips drop or tilt. Thirty seconds are enough. Then the other side.",
    "Stopp die Uhr, wenn die Hüfte sinkt oder kippt. Dreißig Sekunden genügen. Dann die andere Seite.",
  ],
  ["How long did the hips stay level?", "Wie lange blieb die Hüfte waagerecht?"],
  [
    "Lie on your back with one heel on the box, that knee a little bent, the other leg up.",
    "Leg dich auf den Rücken, eine Ferse auf der Kiste, dieses Knie etwas gebeugt, das andere Bein nach oben.",
  ],
  [
    "Lift the hips until the trunk is in line with the thigh, lower them to just touch the floor, and go on.",
    "Heb die Hüfte, bis Rumpf und Oberschenkel eine Linie sind, senk sie, bis sie den Boden eben berührt, und weiter.",
  ],
  [
    "Count until you miss the height twice, or stop early if a muscle cramps.",
    "Zähl, bis du die Höhe zweimal verfehlst; hör früher auf, wenn ein Muskel krampft.",
  ],
  ["How many full bridges on one leg?", "Wie viele volle Brücken auf einem Bein?"],
  [
    "The bands come from football players, not runners: under 20 poor, 25 average, over 30 good.",
    "Die Stufen stammen von Fußballern, nicht von Läufern: unter 20 schwach, 25 mittel, über 30 gut.",
  ],
];

const trunk: readonly Phrase[] = [
  [
    "Rest on forearms and toes, one line from head to heels, breathing calmly.",
    "Stütz dich auf Unterarme und Zehen, eine Linie von Kopf bis Ferse, und atme ruhig.",
  ],
  [
    "Stop the clock when the hips sag or rise and you cannot mend it. Two minutes are enough.",
    "Stopp die Uhr, wenn die Hüfte durchhängt oder steigt und du es nicht ausgleichen kannst. Zwei Minuten genügen.",
  ],
  ["How long did you hold the line?", "Wie lange hast du die Linie gehalten?"],
  [
    "On one forearm and the side of the foot, hips up, one line from head to heels.",
    "Auf einem Unterarm und der Fußkante, die Hüfte oben, eine Linie von Kopf bis Ferse.",
  ],
  [
    "Stop the clock when the hips sink. A minute is enough. Then the other side.",
    "Stopp die Uhr, wenn die Hüfte sinkt. Eine Minute genügt. Dann die andere Seite.",
  ],
  [
    "Kneel, sit back on your heels, forearms on the floor. This keeps the lower back still.",
    "Knie dich hin, setz dich auf die Fersen, die Unterarme am Boden. So bleibt der untere Rücken ruhig.",
  ],
  [
    "One hand behind the head: turn that elbow up and around as far as it goes freely.",
    "Eine Hand an den Hinterkopf: Dreh diesen Ellbogen nach oben auf, so weit er frei geht.",
  ],
  [
    "Let someone hold the phone along your upper back, or judge from a photo: 90 degrees is straight up. Then the other side.",
    "Lass jemanden das Handy an deinen oberen Rücken halten, oder schätz es nach einem Foto: 90 Grad ist senkrecht nach oben. Dann die andere Seite.",
  ],
  ["How far does the upper back turn?", "Wie weit dreht sich der obere Rücken?"],
  [
    "The position is repeatable in healthy adults; the cut-offs are choices. Leave it out with fragile bones.",
    "Die Haltung ist bei gesunden Erwachsenen wiederholbar; die Grenzwerte sind unsere Wahl. Lass ihn aus, wenn deine Knochen brüchig sind.",
  ],
  [
    "Stand with your back, head and seat to a wall, feet a step ahead.",
    "Steh mit Rücken, Kopf und Gesäß an einer Wand, die Füße einen Schritt davor.",
  ],
  [
    "Elbows and wrists on the wall, arms like goal posts. Slide them up as far as they go and back.",
    "Ellbogen und Handgelenke an der Wand, die Arme wie Torpfosten. Schieb sie so weit hoch, wie sie gehen, und zurück.",
  ],
  [
    "Did your wrists stay on the wall? Yes is 1, no is 0.",
    "Sind die Handgelenke an der Wand geblieben? Ja ist 1, nein ist 0.",
  ],
];

const whole: readonly Phrase[] = [
  [
    "Stick overhead, arms straight, feet as wide as the shoulders. Squat as deep as you can control.",
    "Stab über den Kopf, Arme gestreckt, Füße schulterbreit. Geh so tief in die Knie, wie du es beherrschst.",
  ],
  [
    "Heels flat, stick above the feet, thighs level: 3 points.",
    "Fersen flach, Stab über den Füßen, Oberschenkel waagerecht: 3 Punkte.",
  ],
  [
    "If not, put the books under your heels and try again: 2 points if it works now, 1 if it does not.",
    "Sonst leg die Bücher unter die Fersen und versuch es noch einmal: 2 Punkte, wenn es jetzt geht, 1, wenn nicht.",
  ],
  ["3 heels flat, 2 with heels raised, 1 neither", "3 mit flachen Fersen, 2 mit erhöhten Fersen, 1 weder noch"],
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
    "Zieh den Fußballen zur Ferse, sodass sich das Fußgewölbe hebt. Die Zehen bleiben lang und am Boden.",
  ],
  ["Hold for three breaths. Then the other side.", "Halt es drei Atemzüge lang. Dann die andere Seite."],
  [
    "Could you raise the arch without curling the toes? Yes is 1, no is 0.",
    "Konntest du das Gewölbe heben, ohne die Zehen zu krallen? Ja ist 1, nein ist 0.",
  ],
  [
    "Feet as wide as the shoulders, arms in front. Sit down slowly until the thighs are level, stand up again.",
    "Füße schulterbreit, Arme nach vorn. Setz dich langsam ab, bis die Oberschenkel waagerecht sind, und steh wieder auf.",
  ],
  [
    "Count those in which the heels stay down and the knees follow the toes. Ten are enough.",
    "Zähl die, bei denen die Fersen unten bleiben und die Knie den Zehen folgen. Zehn genügen.",
  ],
  ["How many squats were under control, up to ten?", "Wie viele Kniebeugen waren kontrolliert, bis zu zehn?"],
  [
    "Ten of them are one of the gates before jumps. It flags nothing.",
    "Zehn davon gehören zu den Bedingungen für Sprünge. Sonst folgt daraus nichts.",
  ],
  [
    "A choice of ours, not a tested cut-off. It guides the warm-up and says nothing about injury.",
    "Unsere Wahl, kein geprüfter Grenzwert. Er lenkt das Aufwärmen und sagt nichts über Verletzungen.",
  ],
];

/** The tests that a runner does at home. */
export const screens: readonly Phrase[] = [...names, ...needs, ...legs, ...hips, ...trunk, ...whole];
