import { ADMINISTRATION_HELP } from './page-help-administration.js';
import { SURVEY_HELP } from './page-help-surveys.js';
import { FEED_HELP } from './page-help-feeds.js';
import { COURSE_HELP } from './page-help-courses.js';
import { CONCEPT_HELP } from './page-help-concept.js';
import { OBJECTIVE_HELP } from './page-help-objectives.js';
import { INDICATOR_HELP } from './page-help-indicators.js';
import { MEASURE_HELP } from './page-help-measures.js';
import { MEETING_HELP } from './page-help-meetings.js';
import { FINDER_HELP } from './page-help-finder.js';
import { PUBLIC_HELP } from './page-help-public.js';
import { SELECTION_HELP } from './page-help-selections.js';
import { REVIEW_HELP } from './page-help-reviews.js';
import { help, type PageHelp } from './page-help-entry.js';

/** “Hilfe zu dieser Seite”, by the address of the page. Each address of the application has one. */
export const PAGE_HELP: Readonly<Record<string, PageHelp>> = {
  '/': help(
    'Die Startseite zeigt, was heute zu tun ist: für Ihre Stelle, das Eiligste zuerst.',
    'Wählen Sie eine Zeile, um gleich dorthin zu kommen.',
    'Darunter stehen die wichtigsten Zahlen. Zu allen anderen Seiten führt die Navigation oben.',
  ),
  '/anmelden': help(
    'Hier melden Sie sich mit dem Konto Ihrer Stelle an.',
    'Geben Sie Anmeldename und Passwort ein, und wenn Sie danach gefragt werden, den Code aus Ihrer App.',
    'Haben Sie das Passwort vergessen? Die Administration des Arbeitskreises setzt ein neues.',
  ),
  '/einladung/:token': help(
    'Hier richten Sie Ihr Konto ein. Der Link gilt einmal und nur für Sie.',
    'Wählen Sie ein Passwort mit mindestens 12 Zeichen, am besten aus mehreren Wörtern.',
    'Danach melden Sie sich mit dem Anmeldenamen an, der hier steht.',
  ),
  '/antwort/:token': help(
    'Hier antworten Sie auf eine Lückenmeldung, ohne sich anzumelden. Der Link gehört zu Ihrer Stelle.',
    'Wählen Sie je Lücke eine Antwort: zugesagt, geplant oder nicht möglich.',
    'Bei „nicht möglich“ nennen Sie den Grund. Sie können Ihre Antwort bis zum Ende der Frist ändern.',
  ),
  '/stimmt-noch/:token': help(
    'Hier bestätigen Sie die freien Plätze Ihrer Kurse, ohne sich anzumelden.',
    'Stimmt die Zahl, bestätigen Sie sie. Stimmt sie nicht, ändern Sie sie zuerst.',
    'Kurse, die vier Wochen niemand bestätigt, zählen in Suche und Versorgung nicht mehr mit.',
  ),
  '/suche': help(
    'Die Suche findet alles, was Sie sehen dürfen: Orte, Kurse, Kursträger, eigene Fälle, Lücken, Termine und Seiten.',
    'Geben Sie ein oder mehrere Wörter ein. Kleine Tippfehler und „ae“ statt „ä“ machen nichts.',
    'Von überall öffnen Sie die Suche mit Strg+K.',
  ),
  '/hilfe': help(
    'Hier finden Sie das Handbuch: eine Seite für jede Aufgabe im Arbeitskreis.',
    'Neu hier? Beginnen Sie mit „Erste Schritte“.',
    'Neben dem Titel jeder Seite sagt „Hilfe“, wofür sie da ist.',
  ),
  '/hilfe/:page': help(
    'Eine Seite des Handbuchs.',
    'Mit „Alle Seiten der Hilfe“ kommen Sie zur Übersicht zurück.',
  ),
  '/faelle': help(
    'Hier stehen die Fälle Ihrer Stelle: wer wartet, seit wann, welche Frist läuft und was der nächste Schritt ist. Namen gibt es nicht, nur Fallnummern.',
    'Oben steht, was heute ansteht.',
    'Mit „Neuer Fall“ nehmen Sie jemanden auf. Die Zuordnung von Fallnummer und Mensch führen Sie selbst, außerhalb der Plattform.',
    'Die Reiter zeigen Entwürfe, wartende, pausierte und beendete Fälle.',
  ),
  '/faelle/neu': help(
    'Hier nehmen Sie einen Fall auf. Gefragt wird nur, was für die Suche nach einem Kurs nötig ist.',
    'Bitte keine Namen, Geburtsdaten oder Aktenzeichen eintragen.',
    'Speichern Sie als Entwurf oder setzen Sie den Fall gleich auf die Warteliste.',
    'Notieren Sie sich die Fallnummer in Ihrer eigenen Akte.',
  ),
  '/faelle/:id': help(
    'Alles zu einem Fall: Stand, Fristen, passende Kurse, Platz in der Reihe und was bisher geschah.',
    'Unter den passenden Kursen steht, was passt und was nicht.',
    'Gibt es ein Platzangebot, nehmen Sie es hier an oder schlagen es aus. Die Person kann auch selbst über einen Link antworten.',
  ),
  '/faelle/:id/bearbeiten': help(
    'Hier ändern Sie, was für die Suche nach einem Kurs gebraucht wird.',
    'Der Platz in der Reihe bleibt dabei erhalten.',
    'Hat inzwischen jemand anderes den Fall geändert, sagt die Seite es; Ihre Eingaben gehen nicht verloren.',
  ),
  '/faelle/:id/merkblatt': help(
    'Ein Blatt zum Mitgeben: Ort, Beginn, Zeiten und was mitzubringen ist.',
    'Drucken Sie es aus oder speichern Sie es als PDF.',
  ),
  '/platzangebote': help(
    'Hier stehen alle Platzangebote für Ihre Fälle, die mit der nächsten Frist zuerst.',
    'Nehmen Sie an, wenn die Person den Platz möchte. Schlagen Sie ihn sonst mit einem Grund aus: Er geht dann an den nächsten Menschen.',
    'Was niemand beantwortet, verfällt am Ende der Frist.',
  ),
  '/bedarf': help(
    'Bedarf als Zahl statt als einzelne Fälle: wie viele Menschen in welcher Gemeinde welchen Kurs brauchen.',
    'Ihre Stelle meldet und ändert hier ihre Zahlen. Die Kreisverwaltung sieht die Meldungen aller Stellen, kleine Zahlen verdeckt.',
    'Bestätigen Sie Ihre Zahlen regelmäßig, auch wenn sie gleich geblieben sind: Sonst gilt Ihre Stelle auf der Karte als nicht gemeldet.',
    'Wer als Fall eingetragen ist, gehört nicht noch einmal in die Zahl.',
  ),
  '/bedarf/einlesen': help(
    'Hier lesen Sie Bedarfsmeldungen aus einer Excel- oder CSV-Datei ein, in vier Schritten: Datei, Spalten, Prüfung, Übernahme.',
    'Die Überschriften dürfen heißen, wie sie wollen. Die Zuordnung der Spalten merkt sich die Plattform.',
    'Die Datei enthält nur Zahlen. Namen oder Aktenzeichen gehören nicht hinein.',
    'Angefangene Dateien bleiben 24 Stunden; dann werden sie gelöscht.',
  ),
  '/bedarf/einlesen/:id': help(
    'Eine Datei mit Meldungen: erst werden die Spalten zugeordnet, dann zeigt die Prüfung, was neu ist, was sich ändert und welche Zeile einen Fehler hat.',
    'Erst mit „Jetzt übernehmen“ ändert sich etwas. Zeilen mit Fehlern können Sie weglassen oder in der Datei berichtigen.',
  ),
  '/kurse-finden': help(
    'Hier finden Sie einen Kurs: nach Wohnort, Kurstyp und Niveau, auf Wunsch auch nach Zeiten, Kindern und Beginn.',
    'Der nächste Einstieg steht zuerst. Mit einem Wohnort steht an jedem Kurs auch der Weg.',
    'Wählen Sie einen Kurs, um alle Einstiege, Zeiten und die Anschrift zu sehen.',
    'Unter der Liste abonnieren Sie die Suche als Kalender; zu beenden ist er unter „Kalender“.',
    'Lesezeichen und „Zurück“ behalten die Auswahl.',
  ),
  '/angebote/:id': help(
    'Alles zu einem Kurs: Kursträger, Ort und Weg, Zeiten, Einstiege und freie Plätze.',
    '„Stand“ sagt, wann der Kursträger die Zahlen zuletzt bestätigt hat.',
    'Wer vermittelt, nimmt von hier einen Fall auf oder wünscht den Kurs einem wartenden Fall. Ein Wunsch ist noch kein Platz.',
  ),
  '/vorgaenge': help(
    'Hier sehen Sie, was länger dauert und im Hintergrund läuft, zum Beispiel Einlesen und Planungen, und was dabei herauskam.',
    'Sie sehen alle Vorgänge Ihrer Organisation, auch die von Kolleginnen und Kollegen.',
    'Sie können die Seite verlassen; der Vorgang läuft weiter. Manches lässt sich abbrechen.',
  ),
  '/vermittlungen': help(
    'Hier stehen Fälle, die eine Stelle direkt an Sie gerichtet hat.',
    'Nehmen Sie den Menschen auf die Liste, oder geben Sie den Fall mit einem Grund an die gemeinsame Warteliste zurück. Ablehnen beendet den Fall.',
    'Nach der Frist kommt ein Fall von selbst auf die gemeinsame Warteliste.',
  ),
  '/versorgung': help(
    'Die Karte zeigt, wie viel des Bedarfs in einer Gemeinde mit freien Plätzen in Reichweite gedeckt werden kann.',
    'Wählen Sie Kurstyp, Niveau und Stichtag, und was die Karte zeigt: Versorgungsgrad, Menschen ohne Platz oder Zugänglichkeit.',
    'Unter „Auf der Karte“ blenden Sie Kursorte, Zahlen, Namen, Haltestellen und Muster ein. „Reichweite eines Kursorts“ zeigt die Wege dorthin.',
    'Dieselben Zahlen stehen darunter als Tabelle, als Datei und als Versorgungsbericht. Kleine Zahlen sind verdeckt, damit niemand zu erkennen ist.',
  ),
  '/versorgung/reichweite': help(
    'Hier sehen Sie, wie viele Menschen Ihren Kursort erreichen könnten und ob es für einen Kurs reicht.',
    'Wählen Sie Kursort und Kurstyp. Gezählt wird der Bedarf aller Stellen zusammen.',
    'Die Zahlen sind Mindestzahlen: Kleine sind geschützt und nicht mitgezählt.',
  ),
  '/versorgung/wandkarte': help(
    'Die Karte zum Aufhängen oder für die Leinwand, mit Legende, Zahlen und Quellen. Sie zeigt dieselbe Auswahl wie die Karte davor.',
    'Wählen Sie A4 oder A3 quer und „Drucken“, oder zeigen Sie sie auf dem ganzen Bildschirm.',
  ),
  '/luecken': help(
    'Eine Versorgungslücke heißt: Menschen einer Gegend finden keinen Platz. Hier steht, wo, seit wann, warum, und wer schon geantwortet hat.',
    'Wählen Sie eine Lücke, um Zahlen, Verlauf und das zu sehen, was helfen würde.',
    'Wem eine Lücke gemeldet wurde, der antwortet dort. Geprüft wird jede Nacht.',
  ),
  '/luecken/:id': help(
    'Eine Lücke mit ihrer Ursache, ihrem Verlauf und dem, was helfen würde. Zuerst steht, was am wenigsten Aufwand macht.',
    'Antworten Sie mit „zugesagt“, „geplant“ oder „nicht möglich“. Alle Beteiligten sehen die Antwort.',
    'Eine Lücke schließt sich von selbst, wenn sie bei zwei Prüfungen hintereinander gedeckt ist.',
  ),
  '/planung': help(
    'Kursvorschläge: neue Kurse, die den meisten Menschen ohne Platz helfen würden.',
    'Jeder Vorschlag sagt, warum gerade dieser Kurs.',
    'Der genannte Kursträger kann ihn übernehmen; dann werden die Menschen der Reihe nach gefragt.',
  ),
  '/planung/gefaehrdete-kurse': help(
    'Kurse, die bald beginnen und zu wenige Menschen erwarten, mit dem Ausweg.',
    'Darunter stehen Kurse verschiedener Träger, die sich zusammentun könnten. Zusammenlegen tun es die Träger selbst.',
  ),
  '/planung/was-waere-wenn': help(
    'Ein Gedankenspiel: wie die Versorgung mit einem neuen Kurs, mehr Plätzen, Kinderbeaufsichtigung, einem anderen Beginn oder einer Buslinie aussähe.',
    'Fügen Sie eine oder mehrere Änderungen hinzu. Gespeichert wird nichts.',
    'Karte und Tabelle zeigen vorher und nachher.',
  ),
  '/planung/vorschau': help(
    'Wie viel neuer Bedarf in den nächsten sechs Monaten zu erwarten ist. In Klammern steht, wie genau sich das sagen lässt.',
    'Mit „Geschlossene Zugangswege“ und „Geschlossen ab“ sehen Sie, wer bei einer Änderung des Rechts keinen Zugang mehr hätte.',
  ),
  '/auswertung': help(
    'Wartezeiten, Auslastung, Beginne und Absagen im Lauf der Zeit, als Bild und als Tabelle.',
    'Wählen Sie den ganzen Landkreis, einen Kurstyp oder ein Gebiet, den Zeitraum und die Schritte. Auf Wunsch steht das Vorjahr daneben.',
    'Gezeigt werden nur abgeschlossene Monate. Jede Tabelle lässt sich speichern.',
  ),
  '/mitteilungen': help(
    'Alles, was die Plattform Ihrer Stelle mitgeteilt hat.',
    'Das Neueste steht oben, Ungelesenes ist gekennzeichnet. Eine Mitteilung führt zu der Seite, um die es geht.',
    'Unter „Mitteilungen einstellen“ wählen Sie, was als Mail kommt.',
  ),
  '/mitteilungen/:id': help(
    'Eine Mitteilung an Ihre Stelle, im Wortlaut.',
    '„Zur Sache“ führt zu der Seite, um die es geht.',
  ),
  '/mitteilungen/einstellungen': help(
    'Hier wählen Sie für Ihre ganze Organisation, was sofort als Mail kommt, was gesammelt um 7 Uhr und was nur in der Anwendung steht.',
    'Worauf jemand eine Antwort von Ihnen erwartet, kommt immer sofort.',
  ),
  ...COURSE_HELP,
  ...FEED_HELP,
  ...SURVEY_HELP,
  ...OBJECTIVE_HELP,
  ...INDICATOR_HELP,
  ...MEASURE_HELP,
  ...REVIEW_HELP,
  ...MEETING_HELP,
  ...SELECTION_HELP,
  ...PUBLIC_HELP,
  ...FINDER_HELP,
  ...ADMINISTRATION_HELP,
  ...CONCEPT_HELP,
};
