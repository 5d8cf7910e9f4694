import type { Phrase } from "../phrase.ts";

/** What sources report, as we read them. Figures keep their decimal point here; a language gives it its own. */
export const sources: readonly Phrase[] = [
  [
    "Position stand over 137 reviews, read through secondary pages only: strength needs at least two sessions a week, 2–3 sets over the full range with heavy lifts early, power work at 30–70 % of 1RM moved fast in low volume; neither failure nor elaborate periodisation is needed.",
    "Positionspapier über 137 Übersichten, nur über Sekundärquellen gelesen: Kraft braucht mindestens zwei Einheiten in der Woche, 2–3 Sätze über den vollen Bewegungsumfang mit den schweren Übungen am Anfang, Schnellkraft 30–70 % vom 1RM schnell bewegt bei kleinem Umfang; weder Muskelversagen noch ausgefeilte Periodisierung sind nötig.",
  ],
  [
    "Swinging the arms saves about 3 % of running energy against holding them behind the back, by balancing the turn of the trunk. It tests arm swing, not arm strength.",
    "Die Arme zu schwingen spart etwa 3 % der Laufenergie gegenüber Armen hinter dem Rücken, weil es die Drehung des Rumpfs ausgleicht. Geprüft ist der Armschwung, nicht die Kraft der Arme.",
  ],
  [
    "Review: muscle damage from lifting harms economy mainly near 90 % of VO2max, and one earlier bout of the same work protects (the repeated-bout effect).",
    "Übersicht: Muskelschäden durch Krafttraining schaden der Ökonomie vor allem nahe 90 % der VO2max, und eine frühere Belastung derselben Art schützt (Repeated-Bout-Effekt).",
  ],
  [
    "Five controlled studies, 93 highly trained runners, one outcome: running economy, SMD −1.42 (95 % CI −2.23 to −0.60) after 8–12 weeks of 2–3 sessions with 2–4 lower-body lifts, up to 200 jumps and 5–10 short sprints. Few studies, a wide interval, and later, larger reviews find a small effect; the PubMed number is paired by title and date.",
    "Fünf kontrollierte Studien, 93 sehr gut trainierte Läufer, eine Zielgröße: Laufökonomie, SMD −1.42 (95-%-KI −2.23 bis −0.60) nach 8–12 Wochen mit 2–3 Einheiten, 2–4 Übungen für die Beine, bis zu 200 Sprüngen und 5–10 kurzen Sprints. Wenige Studien, ein breites Intervall, und spätere, größere Übersichten finden eine kleine Wirkung; die PubMed-Nummer ist nach Titel und Datum zugeordnet.",
  ],
  [
    "Jumps alone change economy trivially (ES 0.19), jumps with resistance training clearly (ES 1.34). Jump programmes did better with more than 15 sessions, 7 weeks and 2 days a week.",
    "Sprünge allein ändern die Ökonomie kaum (ES 0.19), Sprünge mit Krafttraining deutlich (ES 1.34). Sprungprogramme wirkten besser mit mehr als 15 Einheiten, 7 Wochen und 2 Tagen in der Woche.",
  ],
  [
    "Review that orders the season as strength-endurance, basic strength, strength, power for trained athletes, with heavy work first for the untrained. The order is the authors' proposal, not the result of a trial.",
    "Übersicht, die die Saison für geübte Athleten als Kraftausdauer, Grundkraft, Kraft und Schnellkraft ordnet, für Ungeübte mit schwerem Training zuerst. Die Reihenfolge ist der Vorschlag der Autoren, nicht das Ergebnis einer Studie.",
  ],
  [
    "Forty weeks, 11 runners lifting against 9 who did not: strength, reactive strength, economy and speed at VO2max were better at week 20. Small, and its weekly schedule was not seen.",
    "Vierzig Wochen, 11 Läufer mit Krafttraining gegen 9 ohne: Kraft, Reaktivkraft, Ökonomie und Tempo bei VO2max waren in Woche 20 besser. Klein, und den Wochenplan haben wir nicht gesehen.",
  ],
  [
    "Coaches of strength and physique sports agree on what a deload is: a spell of reduced stress to shed fatigue and prepare for what follows. Opinion by method; no trial of when or how much.",
    "Trainer aus Kraft- und Physiquesport sind sich einig, was eine Entlastung ist: eine Zeit mit weniger Belastung, um Ermüdung abzubauen und sich auf das Folgende vorzubereiten. Geordnete Meinung; keine Studie dazu, wann oder wie viel.",
  ],
  [
    "Eight weeks of explosive training, then four without it while running went on: the gain in energy cost went from 5.75 to 6.31 % and in 3,000 m time from 2.40 to 4.43 %. Eight runners and no control group.",
    "Acht Wochen explosives Training, dann vier ohne bei weiterem Laufen: Der Gewinn an Energiekosten ging von 5.75 auf 6.31 %, der an der Zeit über 3000 m von 2.40 auf 4.43 %. Acht Läufer und keine Kontrollgruppe.",
  ],
  [
    "Twenty-four studies, 469 runners: economy 2–8 % better after 6–20 weeks, though not always; times over 1.5–10 km tend to improve; VO2max, lactate and body composition typically stay. Study quality 4–6 on the PEDro scale.",
    "Vierundzwanzig Studien, 469 Läufer: die Ökonomie nach 6–20 Wochen um 2–8 % besser, wenn auch nicht immer; Zeiten über 1.5–10 km werden eher besser; VO2max, Laktat und Körperzusammensetzung bleiben meist. Studienqualität 4–6 auf der PEDro-Skala.",
  ],
  [
    "Handbook chapter that advises resistance exercise twice a week in preparation phases. Expert advice.",
    "Handbuchkapitel, das in Vorbereitungsphasen zweimal in der Woche Krafttraining empfiehlt. Rat von Fachleuten.",
  ],
  [
    "Measurement in running that names the soleus the main muscle of propulsion. It says what the muscle does, not what training it brings.",
    "Messung beim Laufen, die den Schollenmuskel als wichtigsten Muskel für den Vortrieb nennt. Sie sagt, was der Muskel tut, nicht, was Training bringt.",
  ],
  [
    "The best tapers last two weeks and cut volume by 41–60 % along a falling curve while intensity and frequency stay (effects 0.59 for the length, 0.72 for the volume). It is about endurance training; lifting in a taper was not tested.",
    "Die besten Taperings dauern zwei Wochen und senken den Umfang in fallender Kurve um 41–60 %, während Intensität und Häufigkeit bleiben (Effekte 0.59 für die Dauer, 0.72 für den Umfang). Es geht um Ausdauertraining; Krafttraining im Tapering ist nicht geprüft.",
  ],
  [
    "Over 103 studies, stopping costs submaximal strength most (SMD −0.62, −0.80 to −0.45), maximal force less (−0.46, −0.54 to −0.37) and maximal power least (−0.20, −0.28 to −0.13); longer breaks cost more, and more over 65 years. Not runners in particular.",
    "Über 103 Studien kostet eine Pause am meisten submaximale Kraft (SMD −0.62, −0.80 bis −0.45), weniger Maximalkraft (−0.46, −0.54 bis −0.37) und am wenigsten maximale Leistung (−0.20, −0.28 bis −0.13); längere Pausen kosten mehr, über 65 Jahren noch mehr. Nicht eigens an Läufern.",
  ],
  [
    "After muscle-damaging exercise, hard running (over 75 % of VO2max) costs more at 24 and at 48 hours; easy running is unchanged at 24 hours and worse at 48. Maximal running was impaired for up to 48 hours in three studies.",
    "Nach muskelschädigendem Training kostet hartes Laufen (über 75 % der VO2max) nach 24 und nach 48 Stunden mehr; lockeres Laufen ist nach 24 Stunden unverändert und nach 48 schlechter. Maximales Laufen war in drei Studien bis zu 48 Stunden beeinträchtigt.",
  ],
  [
    "Coaches' consensus that volume and intensity have upper limits in the first 2–4 weeks after inactivity, by a 50/30/20/10 rule whose weekly table we have not seen. Made for college athletes.",
    "Konsens von Trainern, dass Umfang und Intensität in den ersten 2–4 Wochen nach einer Pause Obergrenzen haben, nach einer 50/30/20/10-Regel, deren Wochentabelle wir nicht gesehen haben. Für Hochschulsport gemacht.",
  ],
  [
    "Knee-to-wall distance: the smallest change that is more than error is 1.0 cm on one side and 1.5 cm for the difference between sides.",
    "Abstand Knie zur Wand: Die kleinste Änderung, die mehr als Messfehler ist, beträgt 1.0 cm auf einer Seite und 1.5 cm für den Unterschied zwischen den Seiten.",
  ],
  [
    "Session RPE of lifting repeats well (ICC 0.88), and fewer heavier repetitions are rated harder than many light ones.",
    "Die RPE einer Krafteinheit ist gut wiederholbar (ICC 0.88), und wenige schwere Wiederholungen gelten als härter als viele leichte.",
  ],
  [
    "Sixteen studies: running economy changed by −3.93 ± 1.19 %; explosive work −4.83 ± 1.53, heavy −3.65 ± 2.74, isometric −2.20 ± 4.37 (not significant).",
    "Sechzehn Studien: Die Laufökonomie änderte sich um −3.93 ± 1.19 %; explosives Training −4.83 ± 1.53, schweres −3.65 ± 2.74, isometrisches −2.20 ± 4.37 (nicht signifikant).",
  ],
  [
    "Two small trials. In 14 men lifting and running six hours apart, time to exhaustion next day fell from 335 to 238 s after lift-then-run and from 335 to 275 s after run-then-lift. In 12 men economy was worse six hours after lifting and again next day.",
    "Zwei kleine Studien. Bei 14 Männern mit sechs Stunden zwischen Kraft und Laufen sank die Zeit bis zur Erschöpfung am nächsten Tag von 335 auf 238 s nach Kraft und dann Laufen, von 335 auf 275 s nach Laufen und dann Kraft. Bei 12 Männern war die Ökonomie sechs Stunden nach dem Krafttraining und am nächsten Tag wieder schlechter.",
  ],
  [
    "Daily running with lifting every other day for six days: a small rise in the cost of running (ES 0.17–0.41) and a moderate to large fall in time to exhaustion.",
    "Tägliches Laufen mit Krafttraining jeden zweiten Tag, sechs Tage lang: ein kleiner Anstieg der Laufkosten (ES 0.17–0.41) und ein mäßiger bis großer Rückgang der Zeit bis zur Erschöpfung.",
  ],
  [
    "Review: how long lifting disturbs endurance work depends on its intensity, mode, order, recovery and speed of movement.",
    "Übersicht: Wie lange Krafttraining die Ausdauer stört, hängt von seiner Intensität, Art, Reihenfolge, Erholung und Bewegungsgeschwindigkeit ab.",
  ],
  [
    "Later review by the same group: intensity, mode, order, recovery and speed of movement of lifting matter for the endurance work that follows.",
    "Spätere Übersicht derselben Gruppe: Intensität, Art, Reihenfolge, Erholung und Bewegungsgeschwindigkeit des Krafttrainings zählen für die Ausdauereinheit danach.",
  ],
  [
    "Up to 7 m/s soleus and gastrocnemius give most of the force that holds a runner up; above it the hip muscles take over. A model from measured running: it says what works hardest, not what to train.",
    "Bis 7 m/s geben Schollenmuskel und Zwillingswadenmuskel den größten Teil der Kraft, die beim Laufen trägt; darüber übernehmen die Hüftmuskeln. Ein Modell aus gemessenem Laufen: Es sagt, was am härtesten arbeitet, nicht, was zu trainieren ist.",
  ],
  [
    "Endurance training guided by heart rate variability: performance g 0.079 (not significant), VO2peak 0.171, submaximal measures 0.296, and fewer people who do not respond. Strength training was not tested.",
    "Ausdauertraining nach Herzfrequenzvariabilität: Leistung g 0.079 (nicht signifikant), VO2peak 0.171, submaximale Maße 0.296 und weniger Menschen, die nicht ansprechen. Krafttraining ist nicht geprüft.",
  ],
  [
    "In 25 young men, runners who lift at least weekly had denser bone: lumbar 1.37 against 1.19 g/cm2, femur 1.27 against 1.08. One look at one moment: who chooses to lift may explain it.",
    "Unter 25 jungen Männern hatten Läufer mit mindestens wöchentlichem Krafttraining dichtere Knochen: Lendenwirbel 1.37 gegen 1.19 g/cm2, Oberschenkel 1.27 gegen 1.08. Ein Blick auf einen Zeitpunkt: Vielleicht erklärt es, wer sich für Krafttraining entscheidet.",
  ],
  [
    "Lifting before running in one session gains 6.91 % more lower-body dynamic strength than running first. About strength only; it does not judge running.",
    "Kraft vor Laufen in einer Einheit bringt 6.91 % mehr dynamische Beinkraft als Laufen zuerst. Nur über Kraft; über das Laufen urteilt sie nicht.",
  ],
  [
    "Twenty-two studies. Economy: heavy g −0.32 (−0.55 to −0.10), near-maximal loads −0.31, jumps −0.13 (−0.47 to 0.21), ten weeks or more better. Time trial: heavy g −0.24, jumps −0.17 (−0.27 to −0.06); the printed interval of the heavy time-trial effect is in error and not quoted.",
    "Zweiundzwanzig Studien. Ökonomie: schwer g −0.32 (−0.55 bis −0.10), nahe am Maximum −0.31, Sprünge −0.13 (−0.47 bis 0.21), zehn Wochen und mehr besser. Zeitlauf: schwer g −0.24, Sprünge −0.17 (−0.27 bis −0.06); das gedruckte Intervall für schweres Training im Zeitlauf ist fehlerhaft und nicht zitiert.",
  ],
  [
    "Thirty-four amateurs, five minutes of two-leg hops in ten-second bouts daily for six weeks: better economy at 12 and 14 km/h, not at 10. Opposite in speed to a pooled analysis, so speed decides nothing here.",
    "Vierunddreißig Hobbyläufer, sechs Wochen täglich fünf Minuten beidbeinige Hüpfer in Abschnitten von zehn Sekunden: bessere Ökonomie bei 12 und 14 km/h, nicht bei 10. Beim Tempo das Gegenteil einer gepoolten Auswertung, darum entscheidet das Tempo hier nichts.",
  ],
  [
    "Session RPE × minutes agrees with heart-rate methods and works across kinds of exercise. Heart rate is called a comparatively poor measure of weight training, intervals and plyometrics.",
    "RPE der Einheit × Minuten stimmt mit Verfahren nach Herzfrequenz überein und funktioniert über Sportarten hinweg. Für Krafttraining, Intervalle und Sprünge gilt die Herzfrequenz als vergleichsweise schlechtes Maß.",
  ],
  [
    "5,205 runners, 588,071 sessions. Against the longest run of the past 30 days, a single run 10–30 % longer carried a hazard ratio of 1.64 (1.31–2.05), 30–100 % longer 1.52 (1.16–2.00), over double 2.28 (1.50–3.48). Acute:chronic ratios pointed the other way, week-to-week change showed nothing; observational.",
    "5205 Läufer, 588 071 Läufe. Gemessen am längsten Lauf der letzten 30 Tage hatte ein einzelner um 10–30 % längerer Lauf eine Hazard Ratio von 1.64 (1.31–2.05), 30–100 % länger 1.52 (1.16–2.00), mehr als doppelt 2.28 (1.50–3.48). Das Verhältnis akuter zu chronischer Belastung zeigte in die andere Richtung, die Änderung von Woche zu Woche nichts; eine Beobachtung.",
  ],
  [
    "482 football players: lower bridge scores came before hamstring injuries of the right leg (p = 0.029), not of the left. Not runners; the score bands are from a secondary page.",
    "482 Fußballer: Niedrigere Werte in der Brücke gingen Verletzungen der rechten Oberschenkelrückseite voraus (p = 0.029), der linken nicht. Keine Läufer; die Stufen stammen von einer Sekundärquelle.",
  ],
  [
    "Position statement, by a secondary page: 2–3 sets of 1–2 multi-joint lifts per major muscle at 70–85 % of 1RM, 2–3 times a week with two minutes of rest; beginners one set.",
    "Positionspapier, nach einer Sekundärquelle: 2–3 Sätze mit 1–2 mehrgelenkigen Übungen je großer Muskelgruppe bei 70–85 % vom 1RM, 2–3-mal in der Woche mit zwei Minuten Pause; für Anfänger ein Satz.",
  ],
  [
    "Nineteen randomised trials: order does not move VO2max (SMD 0.02, −0.21 to 0.25), and lifting first is better for leg strength.",
    "Neunzehn randomisierte Studien: Die Reihenfolge ändert die VO2max nicht (SMD 0.02, −0.21 bis 0.25), und Kraft zuerst ist besser für die Beinkraft.",
  ],
  [
    "Screening before exercise decides by present activity, by signs or known cardiovascular, metabolic or renal disease, and by the intensity wanted; risk factors are no longer counted. The steps for each case are from a secondary page.",
    "Die Abklärung vor dem Training entscheidet nach jetziger Aktivität, nach Zeichen oder bekannten Krankheiten von Herz, Stoffwechsel oder Nieren und nach der gewünschten Intensität; Risikofaktoren zählen nicht mehr. Die Schritte für jeden Fall stammen von einer Sekundärquelle.",
  ],
  [
    "Guiding endurance training by heart rate variability differs little from a fixed plan for VO2max (difference in ES 0.187). Nothing on strength training.",
    "Ausdauertraining nach Herzfrequenzvariabilität unterscheidet sich für die VO2max wenig von einem festen Plan (Unterschied der ES 0.187). Nichts zum Krafttraining.",
  ],
  [
    "People guess about 0.95 repetitions too few (0.17–1.73): they could do one more. Guesses are better near failure and in sets under 12.",
    "Menschen schätzen etwa 0.95 Wiederholungen zu wenig (0.17–1.73): Sie könnten noch eine. Nahe am Versagen und in Sätzen unter 12 schätzen sie besser.",
  ],
  [
    "Table of training zones: easy 60–72 and 73–82 % of HRmax, threshold 83–87 (30–60 min of work), intervals 88–92 (20–35 min), above 93 VO2max work (15–30 min). From world-class runners; others need their own measures.",
    "Tabelle von Trainingszonen: locker 60–72 und 73–82 % der HFmax, Schwelle 83–87 (30–60 min Arbeit), Intervalle 88–92 (20–35 min), über 93 VO2max-Training (15–30 min). Von Weltklasseläufern; andere brauchen eigene Maße.",
  ],
  [
    "566 adults: median single-leg heel raises 24 in men, 21 in women; two tests of one person agree within about ± 6. The norms by decade of age are from a secondary page.",
    "566 Erwachsene: im Mittel (Median) 24 einbeinige Fersenheben bei Männern, 21 bei Frauen; zwei Tests einer Person stimmen auf etwa ± 6 überein. Die Normen nach Lebensjahrzehnt stammen von einer Sekundärquelle.",
  ],
  [
    "Loads adjusted by the day against fixed loads: no clear difference in 1RM (2.07 kg, −0.32 to 4.46). Stopping a set at 25 % loss of speed or less gains more strength than going on (2.32 kg, 0.33–4.31).",
    "Am Tag angepasste gegen feste Gewichte: kein klarer Unterschied im 1RM (2.07 kg, −0.32 bis 4.46). Einen Satz bei höchstens 25 % Geschwindigkeitsverlust zu beenden bringt mehr Kraft als weiterzumachen (2.32 kg, 0.33–4.31).",
  ],
  [
    "59 studies, 1,346 people: endurance training cuts lower-body strength gains in men (−0.43, −0.64 to −0.22), not clearly in women (0.08, −0.34 to 0.49); no difference by sex for upper body, power or VO2max.",
    "59 Studien, 1346 Menschen: Ausdauertraining mindert den Zuwachs an Beinkraft bei Männern (−0.43, −0.64 bis −0.22), bei Frauen nicht klar (0.08, −0.34 bis 0.49); bei Oberkörper, Schnellkraft und VO2max kein Unterschied nach Geschlecht.",
  ],
  [
    "Consensus with a self-checklist (fever, chills, fatigue, muscle aches, hard breathing, chest pain, palpitations, cough and others): any yes means wait, none means a graded return.",
    "Konsens mit einer Liste zum Selbstprüfen (Fieber, Schüttelfrost, Müdigkeit, Muskelschmerzen, schweres Atmen, Brustschmerzen, Herzrasen, Husten und anderes): Ein Ja heißt warten, keines heißt stufenweise zurück.",
  ],
  [
    "Six weeks of strength and conditioning: 5 km time −3.62 %; six weeks without it and the gain was back near the start. Eight runners in each group.",
    "Sechs Wochen Kraft- und Athletiktraining: Zeit über 5 km −3.62 %; nach sechs Wochen ohne war der Gewinn fast weg. Acht Läufer in jeder Gruppe.",
  ],
  [
    "Standing against seated calf raises, 5 × 10 at 70 % twice a week for 12 weeks: lateral gastrocnemius +12.4 against 1.7 %, medial +9.2 against 0.6 %, soleus +2.1 against 2.9 % (no difference). One small trial of muscle size.",
    "Wadenheben im Stehen gegen im Sitzen, 5 × 10 mit 70 % zweimal in der Woche über 12 Wochen: äußerer Zwillingswadenmuskel +12.4 gegen 1.7 %, innerer +9.2 gegen 0.6 %, Schollenmuskel +2.1 gegen 2.9 % (kein Unterschied). Eine kleine Studie zur Muskelgröße.",
  ],
  [
    "By calculation, below about 3 m/s a saving in energy gives slightly more than its own per cent in speed, above it less; at 5.5 m/s about two thirds (3 % saved, 1.97 % faster). A model of steady running.",
    "Nach Berechnung bringt gesparte Energie unter etwa 3 m/s etwas mehr als ihren Prozentsatz an Tempo, darüber weniger; bei 5.5 m/s etwa zwei Drittel (3 % gespart, 1.97 % schneller). Ein Modell für gleichmäßiges Laufen.",
  ],
  [
    "Pilot trial in female college runners: squat and deadlift 5 × 5 at 60–85 % of 1RM, twice a week for 16 weeks, raised total-body bone density; spine and hip gains are not stated. It says nothing about fractures.",
    "Pilotstudie mit Hochschulläuferinnen: Kniebeuge und Kreuzheben 5 × 5 mit 60–85 % vom 1RM, zweimal in der Woche über 16 Wochen, erhöhten die Knochendichte des ganzen Körpers; Zuwächse an Wirbelsäule und Hüfte sind nicht angegeben. Über Brüche sagt sie nichts.",
  ],
  [
    "Six randomised trials, 7,738 people aged 12–40, 177 injuries: risk ratio 0.338 (0.238–0.480), and each 10 % more volume cut it further. A meta-analysis of endurance runners alone (WU24) finds no significant effect.",
    "Sechs randomisierte Studien, 7738 Menschen von 12–40 Jahren, 177 Verletzungen: Risikoverhältnis 0.338 (0.238–0.480), und je 10 % mehr Umfang sank es weiter. Eine Metaanalyse nur mit Ausdauerläufern (WU24) findet keine signifikante Wirkung.",
  ],
  [
    "325 novice runners, 24 weeks, supervised: hip and core work lowered injuries (HR 0.66, 0.45–0.97); ankle and foot work did not and had more acute ones (HR 3.60, 1.20–10.86).",
    "325 Laufanfänger, 24 Wochen, betreut: Training für Hüfte und Rumpf senkte die Verletzungen (HR 0.66, 0.45–0.97); Training für Sprunggelenk und Fuß nicht, und es gab mehr akute (HR 3.60, 1.20–10.86).",
  ],
  [
    "31 studies, 652 runners, certainty moderate to low; heavy means 80 % of 1RM and more, submaximal 40–79. By secondary pages: heavy work helps economy at 8.64–17.85 km/h, jumps up to 12.00, both together at 10.00–14.45; submaximal and isometric work show no effect.",
    "31 Studien, 652 Läufer, Sicherheit mäßig bis niedrig; schwer heißt 80 % vom 1RM und mehr, submaximal 40–79. Nach Sekundärquellen hilft schweres Training der Ökonomie bei 8.64–17.85 km/h, Sprünge bis 12.00, beides zusammen bei 10.00–14.45; submaximales und isometrisches Training zeigen keine Wirkung.",
  ],
  [
    "Compares strength methods for time trials, time to exhaustion, VO2max and sprinting. Only its aim and methods were seen, so no result of it is used.",
    "Vergleicht Kraftmethoden für Zeitläufe, Zeit bis zur Erschöpfung, VO2max und Sprint. Gesehen haben wir nur Ziel und Methoden, darum verwenden wir kein Ergebnis.",
  ],
  [
    "International consensus on resistance training in youth under qualified instruction. Its existence was checked, its doses were not.",
    "Internationaler Konsens zu Krafttraining in der Jugend unter fachkundiger Anleitung. Dass es ihn gibt, ist geprüft, seine Dosen nicht.",
  ],
  [
    "26 runners, isometric or jump training twice a week for six weeks: both ran 2.4 km faster, and the authors favour isometric work for economy. It stands against a pooled finding of no effect.",
    "26 Läufer, isometrisches oder Sprungtraining zweimal in der Woche über sechs Wochen: Beide liefen 2.4 km schneller, und die Autoren bevorzugen für die Ökonomie isometrisches Training. Das steht gegen einen gepoolten Befund ohne Wirkung.",
  ],
  [
    "Guideline: at least 150 minutes over three days a week, aerobic and resistance, with contraindications that need a clinician. The product makes no plan in pregnancy and hands over instead.",
    "Leitlinie: mindestens 150 Minuten an drei Tagen der Woche, Ausdauer und Kraft, mit Gegenanzeigen, die eine Ärztin oder einen Arzt brauchen. Das Programm macht in der Schwangerschaft keinen Plan, sondern gibt die Sache ab.",
  ],
  [
    "Lifting first gains 3.96 kg more of 1RM (0.81–7.10); VO2max does not differ by order (0.39, −1.03 to 1.81).",
    "Kraft zuerst bringt 3.96 kg mehr 1RM (0.81–7.10); die VO2max unterscheidet sich nach Reihenfolge nicht (0.39, −1.03 bis 1.81).",
  ],
  [
    "269 studies, 7,289 people: one general table of repetitions at a share of 1RM serves all sexes, ages and levels; bench and leg press have their own, with more on the leg press. People differ less as the load rises.",
    "269 Studien, 7289 Menschen: Eine allgemeine Tabelle der Wiederholungen je Anteil am 1RM gilt für alle Geschlechter, Alter und Stufen; Bankdrücken und Beinpresse haben eigene, die Beinpresse mit mehr. Je höher das Gewicht, desto weniger unterscheiden sich Menschen.",
  ],
  [
    "27 studies, 750 people: interference with strength is −0.35 in the trained, −0.20 in the moderately trained (p = 0.08), 0.03 in the untrained. In the trained it is −0.66 within one session and −0.10 in separate sessions.",
    "27 Studien, 750 Menschen: Die Störung der Kraft beträgt −0.35 bei Geübten, −0.20 bei mäßig Geübten (p = 0.08), 0.03 bei Ungeübten. Bei Geübten −0.66 in einer Einheit und −0.10 in getrennten.",
  ],
  [
    "Position stand: novices 2–3 days a week at 8–12 RM; later 1–6 RM with 3–5 minutes of rest; multi-joint lifts first; raise the load by 2–10 % when one or two repetitions over the target are possible.",
    "Positionspapier: Anfänger 2–3 Tage in der Woche mit 8–12 RM; später 1–6 RM mit 3–5 Minuten Pause; mehrgelenkige Übungen zuerst; das Gewicht um 2–10 % steigern, wenn eine oder zwei Wiederholungen über das Ziel hinaus gehen.",
  ],
  [
    "70 people: a 5RM predicts 1RM best (standard error 2.98 kg for chest press, 16.16 kg for leg press), and linear equations hold up to 10 repetitions.",
    "70 Menschen: Ein 5RM sagt das 1RM am besten voraus (Standardfehler 2.98 kg beim Brustdrücken, 16.16 kg bei der Beinpresse), und lineare Formeln gelten bis 10 Wiederholungen.",
  ],
  [
    "58 amateur rugby players, 7 weeks, strength always first, with 0, 6 or 24 hours between: no gap was worst for strength, and VO2peak rose more at 24 hours than at 0 or 6. The authors advise against less than 6 hours and call 6 not optimal.",
    "58 Hobby-Rugbyspieler, 7 Wochen, Kraft immer zuerst, mit 0, 6 oder 24 Stunden dazwischen: Ohne Abstand war es für die Kraft am schlechtesten, und die VO2peak stieg bei 24 Stunden mehr als bei 0 oder 6. Die Autoren raten von weniger als 6 Stunden ab und nennen 6 nicht ideal.",
  ],
  [
    "56 studies: what athletes say of themselves follows acute and chronic load more sensitively and consistently than common objective markers, with which it agrees poorly.",
    "56 Studien: Was Athleten über sich selbst sagen, folgt akuter und chronischer Belastung empfindlicher und beständiger als übliche objektive Marker, mit denen es schlecht übereinstimmt.",
  ],
  [
    "43 studies: endurance training hardly touches maximal strength (−0.06, −0.20 to 0.09) or size (−0.01) but costs explosive strength (−0.28, −0.48 to −0.08), and that when both are in one session, not when at least 3 hours apart.",
    "43 Studien: Ausdauertraining berührt Maximalkraft (−0.06, −0.20 bis 0.09) und Muskelgröße (−0.01) kaum, kostet aber Schnellkraft (−0.28, −0.48 bis −0.08), und zwar wenn beides in einer Einheit liegt, nicht bei mindestens 3 Stunden Abstand.",
  ],
  [
    "Narrative review: endurance athletes often have lower bone density than ball and power athletes, sometimes lower than inactive people. Its abstract reports no effect of resistance training.",
    "Narrative Übersicht: Ausdauerathleten haben oft weniger Knochendichte als Ball- und Kraftsportler, manchmal weniger als Inaktive. Die Zusammenfassung berichtet keine Wirkung von Krafttraining.",
  ],
  [
    "38 patients: running and jumping on under pain monitoring ended as well as rest (VISA-A 57 to 85 against 57 to 91), with no harm shown. Tendon pain, not bone; the 0–3, 4–5, over 5 bands are from a secondary page.",
    "38 Patienten: Weiterlaufen und Springen unter Schmerzkontrolle ging so gut aus wie Ruhe (VISA-A 57 auf 85 gegen 57 auf 91), ohne erkennbaren Schaden. Sehnenschmerz, nicht Knochen; die Stufen 0–3, 4–5, über 5 stammen von einer Sekundärquelle.",
  ],
  [
    "Static stretching just before lowers strength by 5.4 % (4.2–6.6), power by 1.9 and explosive work by 2.0; least when held 45 s or less.",
    "Statisches Dehnen kurz davor senkt die Kraft um 5.4 % (4.2–6.6), die Leistung um 1.9 und explosive Arbeit um 2.0; am wenigsten, wenn 45 s oder kürzer gehalten wird.",
  ],
  [
    "Narrative review: younger adults keep strength and size for up to 32 weeks on one session a week and one set an exercise if the relative load stays; older people may need two sessions and 2–3 sets to keep size. Not runners.",
    "Narrative Übersicht: Jüngere Erwachsene halten Kraft und Muskelgröße bis zu 32 Wochen mit einer Einheit in der Woche und einem Satz je Übung, wenn das relative Gewicht bleibt; Ältere brauchen vielleicht zwei Einheiten und 2–3 Sätze, um die Größe zu halten. Keine Läufer.",
  ],
  [
    "17 runners, half squats 4 × 4RM three times a week for 8 weeks: 1RM +33.2 %, economy +5.0 %, time to exhaustion +21.3 %, with body weight and VO2max unchanged.",
    "17 Läufer, halbe Kniebeugen 4 × 4RM dreimal in der Woche über 8 Wochen: 1RM +33.2 %, Ökonomie +5.0 %, Zeit bis zur Erschöpfung +21.3 %, Körpergewicht und VO2max unverändert.",
  ],
  [
    "118 runners, eight weeks of foot exercise and then by themselves: those without it were 2.42 times as likely to be injured. The printed interval and p value do not agree with each other, and another trial found no benefit.",
    "118 Läufer, acht Wochen Fußtraining und dann allein weiter: Ohne Training verletzten sie sich 2.42-mal so wahrscheinlich. Gedrucktes Intervall und p-Wert passen nicht zueinander, und eine andere Studie fand keinen Nutzen.",
  ],
  [
    "720 first-time marathoners, ten minutes three times a week on their own: 7.1 against 7.3 % had an overuse injury that kept them from the marathon (RR 0.97, 0.57–1.63).",
    "720 Marathon-Neulinge, dreimal in der Woche zehn Minuten für sich: 7.1 gegen 7.3 % hatten eine Überlastungsverletzung, die sie vom Marathon abhielt (RR 0.97, 0.57–1.63).",
  ],
  [
    "15 studies, 8,459 athletes, mostly football: hamstring injuries at a risk ratio of 0.49 (0.32–0.74), in randomised trials alone 0.52 (0.32–0.85). Distance running is another sport.",
    "15 Studien, 8459 Athleten, meist Fußball: Verletzungen der Oberschenkelrückseite mit Risikoverhältnis 0.49 (0.32–0.74), nur in randomisierten Studien 0.52 (0.32–0.85). Langstreckenlauf ist ein anderer Sport.",
  ],
  [
    "The modified Thomas test finds a short hip with a sensitivity of 31.8 % and a specificity of 57.1 % unless the pelvis is held: a soft hint at best.",
    "Der abgewandelte Thomas-Test findet eine verkürzte Hüfte mit einer Sensitivität von 31.8 % und einer Spezifität von 57.1 %, wenn das Becken nicht gehalten wird: höchstens ein schwacher Hinweis.",
  ],
  [
    "19 women, four leg lifts 3 × 4–10RM twice a week for 11 weeks: 1RM +40 %, larger fibres, and no change in economy or in a 40-minute run. The clearest negative trial.",
    "19 Frauen, vier Beinübungen 3 × 4–10RM zweimal in der Woche über 11 Wochen: 1RM +40 %, größere Fasern und keine Änderung der Ökonomie oder in einem Lauf von 40 Minuten. Die klarste negative Studie.",
  ],
  [
    "Same programme as VIK16: five minutes all-out after an hour and a half of running +4.7 %; lean mass of the legs +3.1 %.",
    "Dasselbe Programm wie VIK16: fünf Minuten mit vollem Einsatz nach anderthalb Stunden Laufen +4.7 %; fettfreie Masse der Beine +3.1 %.",
  ],
  [
    "Women who run gained as much 1RM from lifting as women who do not, but less fast strength and jump height.",
    "Frauen, die laufen, gewannen durch Krafttraining so viel 1RM wie Frauen, die nicht laufen, aber weniger Schnellkraft und Sprunghöhe.",
  ],
  [
    "Tapers of up to 21 days with volume cut by 41–60 % improve time trials (SMD −0.45); economy and VO2max stay. Endurance training, not lifting.",
    "Taperings von bis zu 21 Tagen mit um 41–60 % gesenktem Umfang verbessern Zeitläufe (SMD −0.45); Ökonomie und VO2max bleiben. Ausdauertraining, nicht Krafttraining.",
  ],
  [
    "Review: bone stress injuries come of workload; before puberty few, fast, large and varied loads build bone, in the grown skeleton the aim is sensible progression, above all of intensity.",
    "Übersicht: Ermüdungsverletzungen der Knochen kommen von der Belastung; vor der Pubertät bauen wenige, schnelle, große und wechselnde Lasten Knochen auf, beim ausgewachsenen Skelett ist das Ziel vernünftige Steigerung, vor allem der Intensität.",
  ],
  [
    "Under the screening algorithm 54.2 % of US adults from 40 would be sent to a doctor before any exercise and 2.6 % before vigorous exercise: a reason for light wording.",
    "Nach dem Prüfschema würden 54.2 % der Erwachsenen in den USA ab 40 vor jedem Training zum Arzt geschickt und 2.6 % vor intensivem: ein Grund für behutsame Worte.",
  ],
  [
    "Muscle growth with ES 1.23 from lifting alone and 0.85 with endurance training beside it. Older than the reviews that find interference small.",
    "Muskelwachstum mit ES 1.23 durch Krafttraining allein und 0.85 mit Ausdauertraining daneben. Älter als die Übersichten, die die Störung klein finden.",
  ],
  [
    "Nine randomised trials, 1,904 endurance runners: no significant difference in injury risk or rate. Supervised programmes had better adherence and lower risk.",
    "Neun randomisierte Studien, 1904 Ausdauerläufer: kein signifikanter Unterschied im Verletzungsrisiko oder in der Verletzungsrate. In betreuten Programmen wurde mehr mitgemacht, und das Risiko war kleiner.",
  ],
  [
    "28 well-trained men, heavy lifts and jumps twice a week for 10 weeks: energy cost after 90 minutes of running −2.1 against +0.6 %, time to exhaustion after them +35 against −8 %.",
    "28 gut trainierte Männer, schweres Krafttraining und Sprünge zweimal in der Woche über 10 Wochen: Energiekosten nach 90 Minuten Laufen −2.1 gegen +0.6 %, danach Zeit bis zur Erschöpfung +35 gegen −8 %.",
  ],
  [
    "RPE is ten minus the repetitions in reserve; it follows the speed of the bar with r = −0.88 in experienced lifters and −0.77 in novices.",
    "RPE ist zehn minus die Wiederholungen in Reserve; sie folgt der Geschwindigkeit der Stange mit r = −0.88 bei erfahrenen Hebern und −0.77 bei Anfängern.",
  ],
  ["Journal not checked", "Zeitschrift nicht geprüft"],
];
