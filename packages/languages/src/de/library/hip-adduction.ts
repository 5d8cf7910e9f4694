import type { Phrase } from "../../phrase.ts";

export const hipAdduction: readonly Phrase[] = [
  ["Adductor squeeze", "Adduktorendrücken"],
  [
    "On your back, knees bent, press a rolled towel between your knees and hold.",
    "Auf dem Rücken, Knie gebeugt, drück ein gerolltes Handtuch zwischen den Knien und halt.",
  ],
  [
    "You feel both inner thighs press evenly, breath flowing.",
    "Du spürst, wie beide Innenschenkel gleich drücken, der Atem fließt.",
  ],
  [
    "Don’t go from nothing to full force; build it over two counts.",
    "Geh nicht von null auf volle Kraft; bau sie über zwei Zählzeiten auf.",
  ],
  ["Bridge with knee squeeze", "Beckenheben mit Kniedruck"],
  [
    "Squeeze a rolled towel between your knees while you lift and lower your hips.",
    "Drück ein gerolltes Handtuch zwischen den Knien, während du die Hüfte hebst und senkst.",
  ],
  [
    "You feel the inner thighs stay on from floor to top.",
    "Du spürst, wie die Innenschenkel vom Boden bis nach oben angespannt bleiben.",
  ],
  ["Don’t let the towel go slack on the way down.", "Lass das Handtuch abwärts nicht locker werden."],
  ["Side-lying adduction", "Heben des unteren Beins in Seitlage"],
  [
    "On your side, top foot set in front, lift the straight lower leg, lower slowly.",
    "Auf der Seite, oberer Fuß nach vorn gestellt, heb das gestreckte untere Bein, senk langsam.",
  ],
  ["You feel the whole inside of the lower thigh.", "Du spürst die ganze Innenseite des unteren Oberschenkels."],
  ["Don’t roll backwards or bend the lower knee.", "Roll nicht nach hinten und beug das untere Knie nicht."],
  ["Band standing adduction", "Beinanziehen im Stehen mit Band"],
  [
    "Band fixed low beside you, draw the near leg across in front, return slowly.",
    "Band tief neben dir fest, zieh das nähere Bein vorn vorbei nach innen, komm langsam zurück.",
  ],
  [
    "You feel the inner thigh pull and the standing hip stay level.",
    "Du spürst, wie der Innenschenkel zieht und die Hüfte des Standbeins waagerecht bleibt.",
  ],
  ["Don’t twist your pelvis after the leg.", "Dreh das Becken nicht dem Bein hinterher."],
  ["Cable adduction", "Beinanziehen am Kabelzug"],
  [
    "Low cable on the near ankle, draw the straight leg across, return slowly.",
    "Tiefes Kabel am näheren Knöchel, zieh das gestreckte Bein vorn vorbei nach innen, komm langsam zurück.",
  ],
  [
    "You feel the inner thigh through its whole way, the trunk still.",
    "Du spürst den Innenschenkel auf seinem ganzen Weg, der Rumpf still.",
  ],
  ["Don’t lean away to move more weight.", "Lehn dich nicht weg, um mehr Gewicht zu bewegen."],
  ["Machine hip adduction", "Adduktion an der Maschine"],
  [
    "Sit tall, press your knees together, open slowly to a mild stretch.",
    "Sitz aufrecht, drück die Knie zusammen, öffne langsam bis zu einer sanften Dehnung.",
  ],
  [
    "You feel both inner thighs, strongest where the pads meet.",
    "Du spürst beide Innenschenkel, am stärksten, wo die Polster sich treffen.",
  ],
  [
    "Don’t let the pads pull you wider than feels easy.",
    "Lass dich von den Polstern nicht weiter aufziehen, als es angenehm ist.",
  ],
  ["Sliding adduction", "Gleitende Adduktion"],
  [
    "One foot on a slider or towel, glide it out to the side, pull it back under you.",
    "Ein Fuß auf Gleitscheibe oder Handtuch, lass ihn zur Seite hinausgleiten, zieh ihn wieder unter dich.",
  ],
  [
    "You feel the inner thigh of the sliding leg brake, then pull.",
    "Du spürst, wie der Innenschenkel des gleitenden Beins bremst und dann zieht.",
  ],
  [
    "Don’t slide further than you can draw back smoothly.",
    "Gleite nicht weiter hinaus, als du ihn ruhig zurückholen kannst.",
  ],
  ["Short Copenhagen plank", "Kurze Copenhagen Plank"],
  [
    "Forearm down, top knee on a chair, lift your hips in line and hold.",
    "Unterarm am Boden, oberes Knie auf einen Stuhl, heb die Hüfte in eine Linie und halt.",
  ],
  [
    "You feel the inner thigh of the top leg carry you.",
    "Du spürst, wie der Innenschenkel des oberen Beins dich trägt.",
  ],
  [
    "Don’t let your hips sag; rest the lower foot on the floor if you need.",
    "Lass die Hüfte nicht durchhängen; stell den unteren Fuß ab, wenn du es brauchst.",
  ],
  ["Long Copenhagen plank", "Lange Copenhagen Plank"],
  [
    "Forearm down, top ankle on the seat, lift to one straight line and hold.",
    "Unterarm am Boden, oberer Knöchel auf den Sitz, heb dich in eine gerade Linie und halt.",
  ],
  [
    "You feel the long inner thigh from groin to knee, firm but without pain.",
    "Du spürst den langen Innenschenkel von der Leiste bis zum Knie, fest, aber ohne Schmerz.",
  ],
  [
    "Don’t start here; thirty steady seconds in the short form come first.",
    "Fang nicht hiermit an; erst kommen dreißig ruhige Sekunden in der kurzen Form.",
  ],
  ["Copenhagen raise", "Copenhagen-Heben"],
  [
    "Top ankle on the seat, lower your hips towards the floor, lift back in line.",
    "Oberer Knöchel auf den Sitz, senk die Hüfte Richtung Boden, heb sie zurück in die Linie.",
  ],
  [
    "You feel the top inner thigh lower you and lift you.",
    "Du spürst, wie der obere Innenschenkel dich senkt und hebt.",
  ],
  [
    "Don’t add these in the two days before a hard run.",
    "Nimm sie nicht in den zwei Tagen vor einem harten Lauf dazu.",
  ],
];
