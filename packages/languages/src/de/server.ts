import type { Phrase } from "../phrase.ts";

const NOTHING_LOST = "Es ist nichts verloren";

/** Signing in, accounts, links and passkeys. */
const accounts: readonly Phrase[] = [
  ["You are not signed in here.", "Du bist hier nicht angemeldet."],
  ["Sign in again.", "Melde dich wieder an."],
  ["What is on this device stays there.", "Was auf diesem Gerät ist, bleibt darauf."],
  ["Only who runs this server can do this.", "Das kann nur, wer diesen Server betreibt."],
  ["This account is not here.", "Dieses Konto gibt es hier nicht."],
  ["This mail address opens an account already.", "Zu dieser E-Mail-Adresse gibt es schon ein Konto."],
  ["Sign in with it.", "Melde dich damit an."],
  ["This server makes accounts for those it invited.", "Dieser Server legt nur für Eingeladene Konten an."],
  ["Ask its owner for a link.", "Bitte die Person um einen Link, die ihn betreibt."],
  ["This invitation is for another mail address.", "Diese Einladung gilt für eine andere E-Mail-Adresse."],
  [
    "An account is opened with a password or a passkey.",
    "Ein Konto wird mit einem Passwort oder einem Passkey geöffnet.",
  ],
  ["This is your own account.", "Das ist dein eigenes Konto."],
  ["Erase it in its settings.", "Lösch es in deinem Konto selbst."],
  ["Too many people sign in just now.", "Gerade melden sich zu viele an."],
  ["This invitation is used, expired or taken back.", "Diese Einladung ist benutzt, abgelaufen oder zurückgezogen."],
  ["This passkey was not accepted.", "Dieser Passkey wurde nicht angenommen."],
  ["Try again.", "Versuch es noch einmal."],
  [
    "What was asked of it is good once, for five minutes.",
    "Was von ihm gefragt war, gilt einmal und fünf Minuten lang.",
  ],
  ["You have no such passkey.", "Diesen Passkey hast du nicht."],
  ["Set a password first, or add another passkey.", "Setz erst ein Passwort, oder füg einen weiteren Passkey hinzu."],
  ["This is the only way into your account.", "Das ist der einzige Weg in dein Konto."],
  ["A password has {n:number} characters at least.", "Ein Passwort hat mindestens {n} Zeichen."],
  ["A password has {n:number} characters at most.", "Ein Passwort hat höchstens {n} Zeichen."],
  ["This password would be guessed first.", "Dieses Passwort würde als Erstes geraten."],
  [
    "Four words that do not belong together are easy to keep and hard to guess.",
    "Vier Wörter, die nicht zusammengehören, merkt man sich leicht und errät sie schwer.",
  ],
  ["Sign in once more with your passkey first.", "Melde dich erst noch einmal mit deinem Passkey an."],
  [
    "A passkey that was added later counts for this after a day.",
    "Ein später hinzugefügter Passkey zählt hierfür erst nach einem Tag.",
  ],
  ["This needs your password.", "Dafür braucht es dein Passwort."],
  ["This is not your password.", "Das ist nicht dein Passwort."],
  ["Mail address and password do not fit together.", "E-Mail-Adresse und Passwort passen nicht zusammen."],
  ["Check both, or set a new password.", "Prüf beides, oder setz ein neues Passwort."],
  ["This link is not good any more.", "Dieser Link gilt nicht mehr."],
  ["Each works once and for a limited time.", "Jeder gilt einmal und nur eine gewisse Zeit."],
  ["Ask for a new one.", "Bitte um einen neuen."],
  ["That was tried too often from here.", "Das wurde von hier aus zu oft versucht."],
  ["No such device of yours is signed in.", "So ein Gerät von dir ist nicht angemeldet."],
];

const waits: readonly Phrase[] = [
  ["Try again in {n:number} seconds.", "Versuch es in {n} Sekunden noch einmal."],
  ["Try again in {n:number} second.", "Versuch es in {n} Sekunde noch einmal."],
  ["Try again in {n:number} minutes.", "Versuch es in {n} Minuten noch einmal."],
  ["Try again in {n:number} minute.", "Versuch es in {n} Minute noch einmal."],
  ["Try again in {n:number} hours.", "Versuch es in {n} Stunden noch einmal."],
  ["Try again in {n:number} hour.", "Versuch es in {n} Stunde noch einmal."],
];

/** Calendars that are read by their address. */
const sources: readonly Phrase[] = [
  ["This calendar is read already, as “{name}”.", "Dieser Kalender wird schon gelesen, als „{name}“."],
  ["Give that one its new address, or remove it first.", "Gib jenem die neue Adresse, oder entferne ihn erst."],
  ["Another calendar has the name “{name}”.", "Ein anderer Kalender heißt schon „{name}“."],
  ["Give this one another name, or none.", "Gib diesem einen anderen Namen oder keinen."],
  ["This cannot be the name of a calendar.", "So kann ein Kalender nicht heißen."],
  ["Give it another one, or none.", "Gib ihm einen anderen oder keinen."],
  [
    "You have {n:number} calendars already, the most there can be.",
    "Du hast schon {n} Kalender; mehr können es nicht sein.",
  ],
  ["Remove one that you do not need.", "Entferne einen, den du nicht brauchst."],
  ["This calendar was asked for just now.", "Dieser Kalender wurde gerade erst gelesen."],
  ["There is no calendar of this name.", "Einen Kalender dieses Namens gibt es nicht."],
  ["Too many of your calendars are being read just now.", "Gerade werden zu viele deiner Kalender gelesen."],
  ["Try again in a minute.", "Versuch es in einer Minute noch einmal."],
  ["Load the list of your calendars again.", "Lade die Liste deiner Kalender neu."],
  ["This is no address of a calendar.", "Das ist keine Adresse eines Kalenders."],
  ["It begins with https:// or webcal://.", "Sie beginnt mit https:// oder webcal://."],
  [
    "Copy it from where your calendar offers it as a link to subscribe to.",
    "Kopiere sie dort, wo dein Kalender sie als Link zum Abonnieren anbietet.",
  ],
  [
    "This address lies inside of a private network, and is not read from here.",
    "Diese Adresse liegt in einem privaten Netz und wird von hier aus nicht gelesen.",
  ],
  ["Use one that can be reached from everywhere.", "Nimm eine, die von überall zu erreichen ist."],
  [
    "Who runs this server can allow the host by STRIDELIFT_CALENDAR_HOSTS.",
    "Wer diesen Server betreibt, kann den Rechner mit STRIDELIFT_CALENDAR_HOSTS erlauben.",
  ],
  ["This is an address of Stridelift itself.", "Das ist eine Adresse von Stridelift selbst."],
  [
    "Name the calendar that holds your runs; your sessions are known here already.",
    "Gib den Kalender mit deinen Läufen an; deine Einheiten sind hier schon bekannt.",
  ],
  [
    "The calendar came back empty, though {n:number} events of it were to come.",
    "Der Kalender kam leer zurück, obwohl noch {n} Termine ausstanden.",
  ],
  [
    "The calendar came back with {n:number} events to come, where there were {m:number}.",
    "Der Kalender kam mit {n} künftigen Terminen zurück, wo es {m} waren.",
  ],
  [
    "That may be a fault of its server, so your events stay for some hours more.",
    "Das kann ein Fehler seines Servers sein; darum bleiben deine Termine noch einige Stunden.",
  ],
  ["If it is meant so, take it over now.", "Wenn es so gemeint ist, übernimm es jetzt."],
];

/** What is wrong with an address, or with what is behind it. */
const addresses: readonly Phrase[] = [
  [
    "What this address gives is larger than {n:number} MB, and was not read.",
    "Was diese Adresse gibt, ist größer als {n} MB und wurde nicht gelesen.",
  ],
  [
    "Give the address of a smaller calendar, such as one with your runs alone.",
    "Gib die Adresse eines kleineren Kalenders an, etwa eines nur mit deinen Läufen.",
  ],
  [
    "This calendar takes too long to read: it has too many events, or repeats them too often.",
    "Diesen Kalender zu lesen, dauert zu lange: Er hat zu viele Termine oder wiederholt sie zu oft.",
  ],
  [
    "The server of this calendar answered in a way that cannot be read.",
    "Der Server dieses Kalenders hat etwas geantwortet, das nicht lesbar ist.",
  ],
  [
    "Open the address in a browser: it should download an .ics file.",
    "Öffne die Adresse in einem Browser: Sie sollte eine .ics-Datei herunterladen.",
  ],
  [
    "Open it in a browser: it should download an .ics file.",
    "Öffne sie in einem Browser: Sie sollte eine .ics-Datei herunterladen.",
  ],
  ["If it does not, copy it again.", "Wenn nicht, kopiere sie noch einmal."],
  ["If it does not, copy the address again.", "Wenn nicht, kopiere die Adresse noch einmal."],
  ["It is tried again by itself.", "Es wird von selbst noch einmal versucht."],
  [
    "It is tried again by itself; until then what is known of it stays.",
    "Es wird von selbst noch einmal versucht; bis dahin bleibt, was davon bekannt ist.",
  ],
  [
    "This address wants a sign-in that Stridelift does not have.",
    "Diese Adresse verlangt eine Anmeldung, die Stridelift nicht hat.",
  ],
  [
    "Look in your calendar’s settings for a secret address in iCal format, and give that one.",
    "Such in den Einstellungen deines Kalenders nach einer geheimen Adresse im iCal-Format und gib diese an.",
  ],
  ["There is no calendar at this address any more.", "Unter dieser Adresse gibt es keinen Kalender mehr."],
  [
    "Copy the address again from where your calendar offers it; it may have been renewed.",
    "Kopiere die Adresse noch einmal dort, wo dein Kalender sie anbietet; sie kann erneuert worden sein.",
  ],
  [
    "The server of this calendar asks to be asked less often.",
    "Der Server dieses Kalenders bittet darum, seltener gefragt zu werden.",
  ],
  [
    "The server of this calendar has a fault of its own now.",
    "Der Server dieses Kalenders hat gerade selbst einen Fehler.",
  ],
  [
    "The server of this calendar refuses to give it ({status:number}).",
    "Der Server dieses Kalenders gibt ihn nicht heraus ({status}).",
  ],
  [
    "The server of this calendar cannot prove who it is: its certificate is wrong or out of date.",
    "Der Server dieses Kalenders kann sich nicht ausweisen: Sein Zertifikat ist falsch oder abgelaufen.",
  ],
  ["Check the address.", "Prüf die Adresse."],
  ["Who runs that server has to renew the certificate.", "Wer jenen Server betreibt, muss das Zertifikat erneuern."],
  ["There is no server of this name.", "Einen Server dieses Namens gibt es nicht."],
  ["Check the first part of the address.", "Prüf den ersten Teil der Adresse."],
  ["If it is right, it is tried again by itself.", "Wenn er stimmt, wird es von selbst noch einmal versucht."],
  ["The server of this calendar cannot be reached now.", "Der Server dieses Kalenders ist gerade nicht zu erreichen."],
  [
    "The server of this calendar did not give it within {n:number} seconds.",
    "Der Server dieses Kalenders hat ihn nicht binnen {n} Sekunden gegeben.",
  ],
  ["Nothing of this calendar can be read.", "Von diesem Kalender ist nichts lesbar."],
  ["Tell who makes the calendar.", "Sag es denen, die den Kalender machen."],
  [
    "Not all of this calendar can be read, so nothing is taken as gone from it.",
    "Ein Teil dieses Kalenders ist nicht lesbar; deshalb gilt nichts daraus als weggefallen.",
  ],
  ["This address leads from one to the next without an end.", "Diese Adresse führt von einer zur nächsten, ohne Ende."],
  [
    "Open it in a browser and copy the address at which you arrive.",
    "Öffne sie in einem Browser und kopiere die Adresse, bei der du ankommst.",
  ],
  [
    "This address leads on to one that anyone on the way can read.",
    "Diese Adresse führt weiter zu einer, die unterwegs jeder mitlesen kann.",
  ],
  [
    "Look for an address that begins with https:// and stays there.",
    "Such eine Adresse, die mit https:// beginnt und dabei bleibt.",
  ],
  ["This address gives a web page, not a calendar.", "Diese Adresse gibt eine Webseite, keinen Kalender."],
  ["It may want you to sign in.", "Vielleicht will sie, dass du dich anmeldest."],
  ["This address gives no calendar.", "Diese Adresse gibt keinen Kalender."],
  ["It is empty.", "Was sie gibt, ist leer."],
  ["It is packed with gzip.", "Was sie gibt, ist mit gzip gepackt."],
];

const journal: readonly Phrase[] = [
  [
    "The journal on the server was restored or begun anew since this device last saw it.",
    "Das Tagebuch auf dem Server wurde wiederhergestellt oder neu begonnen, seit dieses Gerät es zuletzt gesehen hat.",
  ],
  ["Read it from its beginning and send what it does not hold.", "Lies es von Anfang an und schick, was darin fehlt."],
  ["Nothing on this device is lost.", "Auf diesem Gerät ist nichts verloren."],
  ["The journal on the server was erased.", "Das Tagebuch auf dem Server wurde gelöscht."],
  [
    "What is on this device stays there; export it, or sign in to another account.",
    "Was auf diesem Gerät ist, bleibt darauf; exportiere es, oder melde dich mit einem anderen Konto an.",
  ],
  [
    "Your journal has reached {n:number} MB, the most that one runner may keep here; nothing of this was added.",
    "Dein Tagebuch hat {n} MB erreicht, mehr darf hier niemand ablegen; hiervon wurde nichts hinzugefügt.",
  ],
  ["Export it, and ask who runs the server.", "Exportiere es, und frag die Person, die den Server betreibt."],
  [
    "Too many devices of yours listen for changes here at once.",
    "Zu viele deiner Geräte warten hier zugleich auf Änderungen.",
  ],
  ["Close some, or ask for changes now and then.", "Schließ ein paar, oder frag ab und zu nach Änderungen."],
  [
    "Another account is signed in here than the one that this device’s journal belongs to.",
    "Hier ist ein anderes Konto angemeldet als das, zu dem das Tagebuch dieses Geräts gehört.",
  ],
  ["Nothing was mixed.", "Es wurde nichts vermischt."],
  [
    "Sign out and in again with the account of this journal, or erase this device first.",
    "Melde dich ab und mit dem Konto dieses Tagebuchs wieder an, oder leere erst dieses Gerät.",
  ],
];

const feeds: readonly Phrase[] = [
  ["Nothing is lost; calendars ask again by themselves.", `${NOTHING_LOST}; Kalender fragen von selbst wieder.`],
  ["The calendar cannot be made now.", "Der Kalender lässt sich gerade nicht erstellen."],
  ["This calendar address is off.", "Diese Kalenderadresse ist ausgeschaltet."],
  [
    "Make an address first; then say what stands beside its sessions.",
    "Leg erst eine Adresse an; dann sag, was neben ihren Einheiten stehen soll.",
  ],
];

/** Requests, whatever they ask for. */
const requests: readonly Phrase[] = [
  ["Too many requests came from here within a minute.", "Von hier kamen zu viele Anfragen binnen einer Minute."],
  ["There is no such page here.", "So eine Seite gibt es hier nicht."],
  ["The request did not come whole.", "Die Anfrage kam nicht ganz an."],
  ["The request took too long to come.", "Die Anfrage hat zu lange gebraucht."],
  [
    "The head of the request is larger than is taken here.",
    "Der Kopf der Anfrage ist größer, als hier angenommen wird.",
  ],
  ["This is no request that can be read.", "Das ist keine lesbare Anfrage."],
  ["The request does not fit: {found:raw}.", "Die Anfrage passt nicht: {found}."],
  ["Nothing is lost; try again in a moment.", `${NOTHING_LOST}; versuch es gleich noch einmal.`],
  ["The server cannot reach its database now.", "Der Server erreicht gerade seine Datenbank nicht."],
  [
    "Something went wrong that is our mistake, not yours.",
    "Etwas ist schiefgegangen; der Fehler liegt bei uns, nicht bei dir.",
  ],
  ["The request is larger than is taken here.", "Die Anfrage ist größer, als hier angenommen wird."],
  ["Send it in parts.", "Schick sie in Teilen."],
  ["The body is not JSON.", "Der Inhalt ist kein JSON."],
  ["Say content-type: application/json.", "Gib content-type: application/json an."],
  ["The body is empty.", "Der Inhalt ist leer."],
  ["The body is no JSON that can be read.", "Der Inhalt ist kein lesbares JSON."],
  ["The body has not the length that its head says.", "Der Inhalt hat nicht die Länge, die in seinem Kopf steht."],
  ["The request cannot be followed.", "Der Anfrage lässt sich nicht folgen."],
  [
    "This request comes from another site, and was refused.",
    "Diese Anfrage kommt von einer anderen Seite und wurde abgelehnt.",
  ],
  ["Open Stridelift at {address:raw}.", "Öffne Stridelift unter {address}."],
  [
    "The request nests its lists and objects more than {n:number} levels deep.",
    "Die Anfrage verschachtelt ihre Listen und Objekte tiefer als {n} Ebenen.",
  ],
];

/** What a server tells the app of what it did not do. */
export const server: readonly Phrase[] = [
  ...accounts,
  ...waits,
  ...sources,
  ...addresses,
  ...journal,
  ...feeds,
  ...requests,
];
