import type { Phrase } from "../phrase.ts";

const grades: readonly Phrase[] = [
  ["well supported", "gut belegt"],
  ["supported", "belegt"],
  ["some support", "teilweise belegt"],
  ["our choice", "unsere Wahl"],
  [
    "Several meta-analyses agree. The size of the effect may still differ much from runner to runner.",
    "Mehrere Metaanalysen stimmen überein. Wie groß die Wirkung ist, kann sich von Läufer zu Läufer trotzdem stark unterscheiden.",
  ],
  [
    "One meta-analysis or several trials point this way, usually small and short ones.",
    "Eine Metaanalyse oder mehrere Studien deuten darauf hin, meist kleine und kurze.",
  ],
  [
    "One small trial or an observational study points this way. It may turn out otherwise.",
    "Eine kleine Studie oder eine Beobachtungsstudie deutet darauf hin. Es kann sich auch anders herausstellen.",
  ],
  [
    "Coaches' practice or our own judgement. No study gives this number, and you can change it.",
    "Trainerpraxis oder unser eigenes Urteil. Keine Studie nennt diese Zahl, und du kannst sie ändern.",
  ],
];

const standings: readonly Phrase[] = [
  ["holds", "stimmt"],
  ["holds in part", "stimmt zum Teil"],
  ["stronger than its source", "stärker als seine Quelle"],
  ["not supported", "nicht belegt"],
  ["not checked", "nicht geprüft"],
];

const benefits: readonly Phrase[] = [
  [
    "Expected change at this distance: about {s} s, somewhere between {low} and {high} s.",
    "Erwartete Änderung auf dieser Strecke: etwa {s} s, irgendwo zwischen {low} und {high} s.",
  ],
  [
    "This is an average of small studies, some show none; it is not a promise.",
    "Das ist ein Mittel aus kleinen Studien, manche zeigen keine; es ist kein Versprechen.",
  ],
  [
    "The larger benefit may come late in a long race, when tired: two small trials saw it after an hour and a half of running. A fresh test does not show it.",
    "Der größere Nutzen kommt vielleicht spät in einem langen Wettkampf, wenn du müde bist: Zwei kleine Studien sahen ihn nach anderthalb Stunden Laufen. Ein Test in frischem Zustand zeigt ihn nicht.",
  ],
  [
    "Your weight is unlikely to rise at two sessions a week while you keep running. We do not say that muscle makes anyone faster.",
    "Bei zwei Einheiten in der Woche steigt dein Gewicht kaum, solange du weiterläufst. Wir sagen nicht, dass Muskeln schneller machen.",
  ],
];

const performance: readonly Phrase[] = [
  [
    "Strength training improves economy, speed, form and efficiency.",
    "Krafttraining verbessert Ökonomie, Tempo, Laufstil und Effizienz.",
  ],
  [
    "A meta-analysis of 2016 (PubMed 26694507, paired by title and date)",
    "Eine Metaanalyse von 2016 (PubMed 26694507, nach Titel und Datum zugeordnet)",
  ],
  [
    "Five controlled studies with 93 highly trained runners and one outcome, running economy: SMD −1.42 (−2.23 to −0.60). Speed, form and efficiency are not among its outcomes. Later, larger reviews find a small effect.",
    "Fünf kontrollierte Studien mit 93 sehr gut trainierten Läufern und einer Zielgröße, der Laufökonomie: SMD −1.42 (−2.23 bis −0.60). Tempo, Laufstil und Effizienz gehören nicht zu den Zielgrößen. Spätere, größere Übersichten finden eine kleine Wirkung.",
  ],
  [
    "It can make running a little more economical. That is an average of small studies, and some show none.",
    "Es kann das Laufen etwas ökonomischer machen. Das ist ein Mittel aus kleinen Studien, und manche zeigen nichts.",
  ],
  [
    "Once a week already helps; two or three times is best.",
    "Schon einmal in der Woche hilft; zwei- oder dreimal ist am besten.",
  ],
  [
    "The trials that improved economy used two or three sessions a week. One a week keeps strength for up to 32 weeks if the load stays heavy; that it builds strength is thinly supported.",
    "Die Studien, in denen die Ökonomie besser wurde, hatten zwei oder drei Einheiten in der Woche. Eine in der Woche erhält die Kraft bis zu 32 Wochen, wenn das Gewicht schwer bleibt; dass sie Kraft aufbaut, ist dünn belegt.",
  ],
  [
    "Two or three sessions a week build. One keeps what you have, if the load stays.",
    "Zwei oder drei Einheiten in der Woche bauen auf. Eine erhält, was du hast, wenn das Gewicht bleibt.",
  ],
  [
    "Added muscle helps runners move faster and more efficiently.",
    "Mehr Muskeln machen Läufer schneller und effizienter.",
  ],
  [
    "Economy improved by 5.0 % with no change in body weight in one trial; in another, muscle fibres grew clearly and economy did not change.",
    "In einer Studie wurde die Ökonomie um 5.0 % besser, ohne dass sich das Körpergewicht änderte; in einer anderen wuchsen die Muskelfasern deutlich, und die Ökonomie änderte sich nicht.",
  ],
  [
    "Stronger without getting heavier is what the trials show. That the muscle itself makes anyone faster is not shown.",
    "Die Studien zeigen: stärker, ohne schwerer zu werden. Dass der Muskel selbst jemanden schneller macht, ist nicht gezeigt.",
  ],
  ["A strong upper body drives a runner forward.", "Ein starker Oberkörper treibt beim Laufen voran."],
  [
    "Swinging the arms saves about 3 % of energy against holding them behind the back, by balancing the trunk. We found no trial in which strengthening the upper body improved running.",
    "Die Arme zu schwingen spart etwa 3 % Energie gegenüber Armen hinter dem Rücken, weil es den Rumpf ausgleicht. Wir haben keine Studie gefunden, in der ein kräftigerer Oberkörper das Laufen verbessert hat.",
  ],
  [
    "We include the upper body for balance, posture and health, and claim nothing for speed.",
    "Der Oberkörper ist dabei für Gleichgewicht, Haltung und Gesundheit; für das Tempo versprechen wir nichts.",
  ],
];

const health: readonly Phrase[] = [
  [
    "Strength training builds and keeps bone density, and so guards against stress fractures.",
    "Krafttraining baut Knochendichte auf und erhält sie und schützt so vor Ermüdungsbrüchen.",
  ],
  ["A review of 2012 (PubMed 23147022)", "Eine Übersicht von 2012 (PubMed 23147022)"],
  [
    "It describes low bone density in endurance athletes; its abstract reports no effect of lifting. A pilot trial in female runners found denser bone after 16 weeks of squats and deadlifts, and runners who lift have denser bone in one cross-sectional study.",
    "Sie beschreibt niedrige Knochendichte bei Ausdauersportlern; ihre Zusammenfassung berichtet keine Wirkung von Krafttraining. Eine Pilotstudie mit Läuferinnen fand dichtere Knochen nach 16 Wochen Kniebeugen und Kreuzheben, und in einer Querschnittsstudie haben Läufer mit Krafttraining dichtere Knochen.",
  ],
  [
    "Loaded squats and hinges support bone over 16 weeks and more. We found no study that shows fewer stress fractures in runners who lift.",
    "Kniebeugen und Hüftbeugen mit Gewicht unterstützen die Knochen über 16 Wochen und mehr. Wir haben keine Studie gefunden, die weniger Ermüdungsbrüche bei Läufern mit Krafttraining zeigt.",
  ],
  ["Strength training is not for raising the heart rate.", "Krafttraining ist nicht dazu da, den Puls hochzutreiben."],
  [
    "Heart rate is called a comparatively poor measure of weight training; session RPE × minutes works across kinds of exercise.",
    "Die Herzfrequenz gilt als vergleichsweise schlechtes Maß für Krafttraining; RPE der Einheit × Minuten funktioniert über Sportarten hinweg.",
  ],
  [
    "Heart rate is no target here. Sets, load and session RPE × minutes say more.",
    "Die Herzfrequenz ist hier kein Ziel. Sätze, Gewicht und RPE der Einheit × Minuten sagen mehr.",
  ],
  [
    "A warm-up should treat tight, overactive and underactive areas.",
    "Ein Aufwärmen sollte unbewegliche, überaktive und zu wenig aktive Bereiche behandeln.",
  ],
  [
    "A doctrine of corrective exercise. The screens behind it are weak: the Thomas test finds a short hip with a sensitivity of 31.8 % unless the pelvis is held.",
    "Eine Lehre des korrigierenden Trainings. Die Tests dahinter sind schwach: Der Thomas-Test findet eine verkürzte Hüfte mit einer Sensitivität von 31.8 %, wenn das Becken nicht gehalten wird.",
  ],
  [
    "Useful to make a warm-up your own and comfortable. We promise no injury prevention from a screen.",
    "Nützlich, damit das Aufwärmen zu dir passt und guttut. Dass ein Test Verletzungen verhütet, versprechen wir nicht.",
  ],
];

const placing: readonly Phrase[] = [
  [
    "Lift and run on separate days, or at least six hours apart.",
    "Kraft und Laufen gehören auf getrennte Tage oder mindestens sechs Stunden auseinander.",
  ],
  [
    "In one trial under six hours was worst and 24 hours better than six. In another, running was still less economical six hours after lifting and again the next day.",
    "In einer Studie waren unter sechs Stunden am schlechtesten und 24 Stunden besser als sechs. In einer anderen war das Laufen sechs Stunden nach dem Krafttraining noch weniger ökonomisch, und am nächsten Tag wieder.",
  ],
  [
    "Six hours is a floor, not a safe harbour. Another day is better, with an easy day after it.",
    "Sechs Stunden sind das Mindeste, kein sicherer Hafen. Ein anderer Tag ist besser, mit einem lockeren Tag danach.",
  ],
  [
    "If endurance comes first, run first; if strength comes first, lift first.",
    "Hat Ausdauer Vorrang, lauf zuerst; hat Kraft Vorrang, trainiere zuerst die Kraft.",
  ],
  [
    "Over weeks, lifting first gains leg strength and the order does not move VO2max. Next day, time to exhaustion fell less after run-then-lift than after lift-then-run (from 335 s to 275 and 238 s).",
    "Über Wochen bringt Kraft zuerst mehr Beinkraft, und die Reihenfolge ändert die VO2max nicht. Am Tag danach sank die Zeit bis zur Erschöpfung nach Laufen und dann Kraft weniger als umgekehrt (von 335 s auf 275 und 238 s).",
  ],
  [
    "A good default. The reason is the next day's legs, not a better aerobic adaptation.",
    "Eine gute Regel. Der Grund sind die Beine am nächsten Tag, nicht eine bessere aerobe Anpassung.",
  ],
  [
    "Off season is for strength, in season for power and endurance.",
    "Die wettkampffreie Zeit ist für Kraft da, die Wettkampfzeit für Schnellkraft und Ausdauer.",
  ],
  [
    "Coaches work this way. By secondary pages, slow lifting at 40–79 % of 1RM showed no effect on economy, and the model of periodisation matters little for strength.",
    "So arbeiten Trainer. Nach Sekundärquellen hatte langsames Training mit 40–79 % vom 1RM keine Wirkung auf die Ökonomie, und das Modell der Periodisierung macht für die Kraft wenig aus.",
  ],
  [
    "We keep the order, to manage fatigue and to be specific. In season that means jumps, fast lifts and a heavy touch that maintains; light endurance sets claim nothing for economy.",
    "Wir behalten die Reihenfolge bei, um Ermüdung zu steuern und spezifisch zu sein. In der Wettkampfzeit heißt das Sprünge, explosive Übungen und etwas Schweres zum Erhalt; von leichten Ausdauersätzen versprechen wir für die Ökonomie nichts.",
  ],
];

const exercises: readonly Phrase[] = [
  ["Band pull-aparts train the lower traps.", "Bandziehen vor der Brust trainiert den unteren Trapezmuskel."],
  [
    "Nothing was cited, and we have not checked a measurement of it.",
    "Eine Quelle wurde nicht genannt, und wir haben keine Messung dazu geprüft.",
  ],
  [
    "We keep the pull-apart and set a Y-raise or a wall slide beside it. Both are our choice.",
    "Wir behalten das Bandziehen und stellen ein Y-Heben oder Armschieben an der Wand daneben. Beides ist unsere Wahl.",
  ],
  ["Runners should do calf raises.", "Läufer sollten Wadenheben machen."],
  [
    "Soleus and gastrocnemius give most of the force that holds a runner up at speeds to 7 m/s. Standing raises grew the calf more than seated ones.",
    "Schollenmuskel und Zwillingswadenmuskel geben bis 7 m/s den größten Teil der Kraft, die beim Laufen trägt. Im Stehen ließ Wadenheben die Wade mehr wachsen als im Sitzen.",
  ],
  [
    "Strongly supported by mechanics: a calf raise is in every lower-body session, straight knee first.",
    "Von der Mechanik stark gestützt: In jeder Einheit mit Beinen ist Wadenheben, zuerst mit gestrecktem Knie.",
  ],
];

const designs: readonly Phrase[] = [
  ["meta-analysis", "Metaanalyse"],
  ["systematic review", "systematische Übersicht"],
  ["review", "Übersicht"],
  ["consensus", "Konsens"],
  ["trial", "Studie"],
  ["observational", "Beobachtungsstudie"],
  ["measurement", "Messung"],
  ["book", "Buch"],
  ["own abstract/table", "eigene Zusammenfassung oder Tabelle"],
  ["secondary page", "Sekundärquelle"],
  ["not seen", "nicht gesehen"],
];

/** What is claimed and how well it stands. */
export const evidence: readonly Phrase[] = [
  ...grades,
  ...standings,
  ...benefits,
  ...performance,
  ...health,
  ...placing,
  ...exercises,
  ...designs,
];
