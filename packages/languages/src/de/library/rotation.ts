import type { Phrase } from "../../phrase.ts";

export const rotation: readonly Phrase[] = [
  ["Half-kneeling turn", "Rumpfdrehen im Halbkniestand"],
  [
    "Half-kneel tall, arms crossed; turn your chest towards the front knee while your hips look ahead. Stop where it is easy.",
    "Aufrechter Halbkniestand, Arme gekreuzt; dreh die Brust zum vorderen Knie, die Hüfte schaut nach vorn. Hör auf, wo es leicht ist.",
  ],
  [
    "Your ribs turn over still hips; your waist works both ways.",
    "Die Rippen drehen sich über der stillen Hüfte; die Taille arbeitet in beide Richtungen.",
  ],
  [
    "Do not force the end of the turn or lean as you go.",
    "Erzwing nicht das Ende der Drehung und neig dich nicht dabei.",
  ],
  ["Backpack turn", "Rumpfdrehen mit Rucksack"],
  [
    "Stand holding the pack to your chest; turn from your hips, let the back heel lift, and come home under control.",
    "Steh mit dem Rucksack vor der Brust; dreh dich aus der Hüfte, lass die hintere Ferse abheben und komm kontrolliert zurück.",
  ],
  [
    "Hip, waist and upper back turning one after the other.",
    "Hüfte, Taille und oberer Rücken drehen sich nacheinander.",
  ],
  [
    "Do not twist over a planted foot or let the pack swing you.",
    "Dreh dich nicht über einem festen Fuß und lass dich nicht vom Rucksack schwingen.",
  ],
  ["Backpack chop", "Holzhacker mit Rucksack"],
  [
    "Carry the pack in a diagonal from outside one knee to above the opposite shoulder, turning on your feet.",
    "Führ den Rucksack schräg von außen am Knie bis über die andere Schulter und dreh dich dabei auf den Füßen.",
  ],
  [
    "Hips start it, your waist carries it on, your arms only guide.",
    "Die Hüfte beginnt, die Taille führt weiter, die Arme lenken nur.",
  ],
  ["Do not round your back to reach down; bend your knees.", "Mach unten keinen runden Rücken; beug die Knie."],
  ["Backpack lunge turn", "Ausfallschritt mit Drehung und Rucksack"],
  [
    "Step into a lunge with the pack at your chest, turn towards the front leg, turn back, and step up.",
    "Geh mit dem Rucksack vor der Brust in den Ausfallschritt, dreh dich zum vorderen Bein, dreh zurück und komm hoch.",
  ],
  [
    "The front hip holds you steady while your ribs turn above it.",
    "Die vordere Hüfte hält dich, während die Rippen sich darüber drehen.",
  ],
  [
    "Do not let the front knee fall in or the pack pull you over.",
    "Lass das vordere Knie nicht nach innen fallen und dich nicht vom Rucksack umziehen.",
  ],
  ["Half-kneeling chop", "Holzhacker im Halbkniestand"],
  [
    "Side-on to a high anchor, outer knee down; pull across your chest to the far hip, turning your ribs, not your hips.",
    "Seitlich zu einem hohen Zugpunkt, äußeres Knie am Boden; zieh quer über die Brust zur anderen Hüfte und dreh die Rippen, nicht die Hüfte.",
  ],
  ["A diagonal from the high shoulder to the low hip.", "Eine Diagonale von der hohen Schulter zur tiefen Hüfte."],
  ["Do not sit back on your heel or curl forward.", "Setz dich nicht auf die Ferse und roll dich nicht ein."],
  ["Half-kneeling lift", "Diagonales Heben im Halbkniestand"],
  [
    "Side-on to a low anchor, inner knee down; lift across your body to above the far shoulder, tall all the way.",
    "Seitlich zu einem tiefen Zugpunkt, inneres Knie am Boden; heb quer vor dem Körper bis über die andere Schulter, immer aufrecht.",
  ],
  [
    "From the hip you kneel on, up across your belly to your shoulder.",
    "Von der Hüfte, auf der du kniest, quer über den Bauch bis zur Schulter.",
  ],
  [
    "Do not lean back at the top; stop at your own easy range.",
    "Lehn dich oben nicht zurück; hör auf, wo dein leichter Weg endet.",
  ],
  ["Standing chop", "Holzhacker im Stehen"],
  [
    "From a high anchor, pull down and across to the far knee, turning over your back foot; return twice as slowly.",
    "Zieh von einem hohen Zugpunkt schräg hinab zum anderen Knie und dreh dich über den hinteren Fuß; komm doppelt so langsam zurück.",
  ],
  ["Hips and waist turn together, your arms stay long.", "Hüfte und Taille drehen zusammen, die Arme bleiben lang."],
  ["Do not round over or yank with your arms.", "Mach keinen runden Rücken und reiß nicht mit den Armen."],
  ["Weighted chop", "Holzhacker mit Gewicht"],
  [
    "Both hands on a light weight; move it from above one shoulder to outside the opposite knee, pivoting on your feet.",
    "Beide Hände an einem leichten Gewicht; führ es von über einer Schulter bis außen ans andere Knie und dreh dich auf den Füßen.",
  ],
  [
    "Your waist brakes on the way down and lifts on the way up.",
    "Die Taille bremst auf dem Weg nach unten und hebt auf dem Weg nach oben.",
  ],
  [
    "Do not let the weight drop or bend from your back.",
    "Lass das Gewicht nicht fallen und beug dich nicht aus dem Rücken.",
  ],
  ["Half-kneeling side throw", "Seitwurf im Halbkniestand"],
  [
    "Half-kneel side-on to a solid wall, near knee up; turn away a little and throw the ball hard at the wall.",
    "Halbkniestand seitlich zu einer festen Wand, wandnahes Knie oben; dreh dich etwas weg und wirf den Ball kräftig an die Wand.",
  ],
  ["A quick turn of your ribs over a quiet hip.", "Eine schnelle Drehung der Rippen über einer ruhigen Hüfte."],
  [
    "Do not wind up far; stop the set when the throws slow.",
    "Hol nicht weit aus; beende den Satz, wenn die Würfe langsamer werden.",
  ],
  ["Rotational throw", "Rotationswurf"],
  [
    "Stand side-on to a solid wall, load the far hip, then turn through and throw from the floor up.",
    "Steh seitlich zu einer festen Wand, lade die wandferne Hüfte, dann dreh durch und wirf vom Boden herauf.",
  ],
  [
    "Power from the far foot and hip, passed through a firm waist.",
    "Kraft aus dem wandfernen Fuß und der Hüfte, durch eine feste Taille weitergegeben.",
  ],
  [
    "Do not throw with your arms alone or twist with both feet planted.",
    "Wirf nicht nur mit den Armen und dreh dich nicht über zwei fest stehenden Füßen.",
  ],
];
