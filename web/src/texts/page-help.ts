import { ADMINISTRATION_HELP } from './page-help-administration.js';
import { help, type PageHelp } from './page-help-entry.js';

/** “Hilfe zu dieser Seite”, by the address of the page. Each address of the application has one. */
export const PAGE_HELP: Readonly<Record<string, PageHelp>> = {
  '/': help(
    'Die Startseite zeigt, was heute zu tun ist: für Ihre Stelle, das Eiligste zuerst.',
    'Wählen Sie eine Zeile, um gleich dorthin zu kommen.',
    'Ist nichts zu tun, führt die Navigation oben zu allen Seiten.',
  ),
  '/anmelden': help(
    'Hier melden Sie sich mit dem Konto Ihrer Stelle an.',
    'Geben Sie Anmeldename und Passwort ein.',
    'Haben Sie das Passwort vergessen? Die Verwaltung Ihres Landkreises setzt ein neues.',
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
    'Oben steht, was jetzt dran ist.',
    'Mit „Neuer Fall“ nehmen Sie jemanden auf. Die Zuordnung von Fallnummer und Mensch führen Sie selbst, außerhalb der Plattform.',
    'Über die Auswahl sehen Sie Entwürfe, pausierte und beendete Fälle.',
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
    'Gibt es ein Platzangebot, nehmen Sie es hier an oder lehnen es ab. Die Person kann auch selbst über einen Link antworten.',
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
    'Nehmen Sie an, wenn die Person den Platz möchte. Lehnen Sie sonst mit einem Grund ab: Der Platz geht dann an den nächsten Menschen.',
    'Was niemand beantwortet, verfällt am Ende der Frist.',
  ),
  '/bedarf': help(
    'Hier melden Sie Bedarf als Zahl, wenn Sie keine einzelnen Fälle eingeben wollen oder dürfen.',
    'Geben Sie an, wie viele Menschen in welcher Gemeinde welchen Kurs brauchen.',
    'Bestätigen Sie Ihre Zahlen regelmäßig. Wer als Fall eingetragen ist, gehört nicht noch einmal in die Zahl.',
  ),
  '/bedarf/einlesen': help(
    'Hier lesen Sie Bedarfsmeldungen aus einer Excel- oder CSV-Datei ein.',
    'Ordnen Sie die Spalten einmal zu; beim nächsten Mal ist die Zuordnung schon da.',
    'Die Datei enthält nur Zahlen. Namen oder Aktenzeichen gehören nicht hinein.',
  ),
  '/bedarf/einlesen/:id': help(
    'Eine eingelesene Datei mit ihren Meldungen: was neu ist, was sich ändert und welche Zeile einen Fehler hat.',
    'Erst wenn alles stimmt und Sie zustimmen, wird etwas geändert.',
  ),
  '/kurse-finden': help(
    'Hier finden Sie einen Kurs: nach Ort, Kurstyp, Niveau, Tageszeit und Kinderbeaufsichtigung.',
    'Die Auswahl steht in der Adresse: Lesezeichen und „Zurück“ behalten sie.',
    'Wählen Sie einen Kurs, um Zeiten, Plätze und Anschrift zu sehen.',
  ),
  '/angebote/:id': help(
    'Alles zu einem Kurs: Kursträger, Ort, Zeiten, Abschnitte und freie Plätze.',
    '„Bestätigt am“ sagt, wann der Kursträger die Zahlen zuletzt geprüft hat.',
  ),
  '/kurse': help(
    'Ihre Kurse auf einen Blick: freie, zurückgehaltene und belegte Plätze, und was heute zu tun ist.',
    'Freie Plätze ändern Sie direkt in der Liste.',
    'Bestätigen Sie Ihre Zahlen mindestens alle vier Wochen.',
    'Über „Warteliste“ sehen Sie, wer als Nächstes einen Platz bekommt.',
  ),
  '/kurse/neu': help(
    'Hier stellen Sie einen Kurs ein. Am schnellsten geht es, wenn Sie einen früheren Kurs kopieren.',
    'Hinweise am Feld sagen, was nach den geltenden Regeln nicht zusammenpasst.',
    'Ein geplanter Kurs ist schon zu sehen; Plätze werden erst angeboten, wenn er offen ist.',
  ),
  '/kurse/:id': help(
    'Ein eigener Kurs mit seinen Abschnitten, Plätzen und seinem Stand.',
    'Ändern, öffnen oder absagen können Sie ihn von hier aus. Wer bei einer Absage einen Platz hatte, behält den Platz in der Reihe.',
  ),
  '/kurse/:id/bearbeiten': help(
    'Hier ändern Sie die Angaben eines Kurses.',
    'Hat inzwischen jemand anderes den Kurs geändert, zeigt die Seite den Unterschied; Ihre Eingaben gehen nicht verloren.',
  ),
  '/kurse/einlesen': help(
    'Hier lesen Sie Kurse aus einer Excel- oder CSV-Datei ein.',
    'Ordnen Sie die Spalten einmal zu; beim nächsten Mal ist die Zuordnung schon da.',
    'Die Vorschau nennt jede Zeile mit einem Fehler. Erst wenn alles stimmt, wird etwas geändert.',
  ),
  '/kurse/einlesen/:id': help(
    'Eine eingelesene Datei mit ihren Kursen: was neu ist, was sich ändert und welche Zeile einen Fehler hat.',
    'Erst wenn alles stimmt und Sie zustimmen, wird etwas geändert.',
  ),
  '/vorgaenge': help(
    'Hier sehen Sie, was gerade läuft und länger dauert, zum Beispiel Einlesen und Planungen.',
    'Sie können die Seite verlassen; der Vorgang läuft weiter.',
  ),
  '/vorgaenge/:id': help(
    'Ein Vorgang mit seinem Fortschritt und Ergebnis.',
    'Sie können die Seite verlassen und später hierher zurückkommen.',
  ),
  '/kurse/:id/warteliste': help(
    'Die Warteliste eines Kurses: wer als Nächstes an der Reihe ist und warum, und warum jemand noch nicht nachrückt.',
    'Kursträger bieten hier den nächsten Platz an oder füllen einen neuen Kurs mit einem Startlauf.',
    'Die Reihenfolge ist für alle dieselbe und wird begründet.',
  ),
  '/vermittlungen': help(
    'Hier stehen Fälle, die eine Stelle direkt an Sie gerichtet hat.',
    'Nehmen Sie an, lehnen Sie ab oder sagen Sie, wann es möglich wäre.',
  ),
  '/einstufungstests': help(
    'Der gemeinsame Kalender der Einstufungstests im Landkreis.',
    'Kursträger stellen Termine ein. Stellen melden ihre Fälle zu einem Termin an.',
  ),
  '/einstufungstests/neu': help(
    'Hier stellen Sie einen Termin für Einstufungstests ein.',
    'Geben Sie Ort, Zeit und Zahl der Plätze an. Alle Stellen sehen den Termin sofort.',
  ),
  '/einstufungstests/:id': help(
    'Ein Termin mit Ort, Zeit und freien Plätzen.',
    'Der Kursträger trägt nach dem Test das Ergebnis ein; es kommt beim Fall an.',
  ),
  '/einstufungstests/:id/aendern': help(
    'Hier ändern Sie einen Termin oder sagen ihn ab.',
    'Angemeldete Stellen erfahren es sofort.',
  ),
  '/versorgung': help(
    'Die Karte zeigt, wie viel des Bedarfs in einer Gemeinde mit freien Plätzen in Reichweite gedeckt werden kann.',
    'Wählen Sie Kurstyp, Niveau und Tag.',
    'Dieselben Zahlen stehen darunter als Tabelle. Kleine Zahlen sind verdeckt, damit niemand zu erkennen ist.',
  ),
  '/versorgung/reichweite': help(
    'Hier sehen Sie den Bedarf, den Ihre Kursorte erreichen können.',
    'Die Zahlen sind Summen; kleine Zahlen sind verdeckt.',
  ),
  '/versorgung/wandkarte': help(
    'Die Karte zum Aufhängen oder für den Beamer, mit Legende und Stand.',
    'Drucken Sie sie im Querformat, A4 oder größer.',
  ),
  '/luecken': help(
    'Eine Versorgungslücke heißt: Menschen einer Gegend finden keinen Platz. Hier steht, wo, seit wann, warum, und wer schon geantwortet hat.',
    'Wählen Sie eine Lücke, um Zahlen, Verlauf und Auswege zu sehen.',
    'Wem eine Lücke gemeldet wurde, der antwortet dort.',
  ),
  '/luecken/:id': help(
    'Eine Lücke mit ihrer Ursache, ihrem Verlauf und möglichen Auswegen.',
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
    'Zwei zu kleine Kurse in der Nähe lassen sich oft zusammenlegen.',
  ),
  '/planung/was-waere-wenn': help(
    'Ein Gedankenspiel: wie die Versorgung mit einem neuen Kurs oder ohne einen bestehenden aussähe.',
    'Fügen Sie eine oder mehrere Annahmen hinzu. Gespeichert wird nichts.',
    'Karte und Tabelle zeigen vorher und nachher.',
  ),
  '/planung/vorschau': help(
    'Wie viel neuer Bedarf in den nächsten Monaten zu erwarten ist.',
    'Mit „Geschlossen ab“ sehen Sie, wer bei einer Änderung des Rechts keinen Zugang mehr hätte.',
  ),
  '/auswertung': help(
    'Wartezeiten, Auslastung, Beginne und Absagen im Lauf der Zeit, als Bild und als Tabelle.',
    'Wählen Sie Zeitraum und Kurstyp. Jede Tabelle lässt sich herunterladen.',
  ),
  '/mitteilungen': help(
    'Alles, was die Plattform Ihrer Stelle mitgeteilt hat.',
    'Ungelesenes steht oben. Eine Mitteilung führt zu der Seite, um die es geht.',
  ),
  '/mitteilungen/:id': help(
    'Eine Mitteilung an Ihre Stelle.',
    'Der Link darin führt zu der Seite, um die es geht.',
  ),
  '/mitteilungen/einstellungen': help(
    'Hier wählen Sie, was Sie auch als Mail bekommen und wie oft.',
    'Was eine Frist hat, kommt immer.',
  ),
  ...ADMINISTRATION_HELP,
};
