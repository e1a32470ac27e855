import { help, type PageHelp } from './page-help-entry.js';

/** Help for pages of a provider's courses. */
export const COURSE_HELP: Readonly<Record<string, PageHelp>> = {
  '/kurse': help(
    'Ihre Kurse auf einen Blick: freie, zurückgehaltene und belegte Plätze, und was heute zu tun ist.',
    'Belegte Plätze ändern Sie direkt in der Liste; das ist sofort gespeichert.',
    'Bestätigen Sie Ihre Zahlen mindestens alle vier Wochen, einzeln oder für alle gezeigten Kurse auf einmal.',
    'Über „Warteliste“ sehen Sie, wer als Nächstes einen Platz bekommt.',
  ),
  '/kurse/neu': help(
    'Hier stellen Sie einen Kurs ein. Am schnellsten geht es mit einer Kopie: Alle Tage rücken um gleich viele Wochen weiter.',
    'Hinweise am Feld sagen, was nach den geltenden Regeln nicht zusammenpasst, mit der Fundstelle.',
    'Fehlt ein Kursort, legen Sie ihn hier an.',
    'Ein geplanter Kurs ist schon zu sehen; Plätze werden erst angeboten, wenn er offen ist.',
  ),
  '/kurse/:id': help(
    'Ein eigener Kurs mit seinen Abschnitten, Plätzen, seinem Stand und dem, was wer geändert hat.',
    'Bearbeiten, kopieren, verschieben, zusammenlegen oder absagen können Sie ihn von hier aus.',
    'Fällt er aus, werden offene Platzangebote zurückgezogen; alle Menschen behalten ihren Platz in der Reihe.',
    'Kommt er aus einer Datei, steht unten, aus welcher. Von ihr gelöst, ändert ihn kein Einlesen mehr.',
  ),
  '/kurse/:id/bearbeiten': help(
    'Hier ändern Sie die Angaben eines Kurses.',
    'Ein anderer Beginn verschiebt Abschnitte und Ende mit.',
    'Hat inzwischen jemand anderes den Kurs geändert, zeigt die Seite den Unterschied; Ihre Eingaben gehen nicht verloren.',
  ),
  '/kurse/einlesen': help(
    'Hier lesen Sie Kurse und Plätze aus einer Excel-, CSV- oder Open-vhs-Datei ein, in vier Schritten: Datei, Spalten, Prüfung, Übernahme.',
    'Die Überschriften dürfen heißen, wie sie wollen. Die Zuordnung der Spalten merkt sich die Plattform; unter einem Namen wird sie ein Spaltenprofil.',
    'Die Prüfung nennt jede Zeile mit einem Fehler. Vor der Übernahme ändert sich nichts.',
    'Angefangene Dateien bleiben 24 Stunden; dann werden sie gelöscht.',
  ),
  '/kurse/einlesen/:id': help(
    'Eine Datei mit Kursen: erst werden die Spalten zugeordnet, dann zeigt die Prüfung, was neu ist, was sich ändert und welche Zeile einen Fehler hat.',
    'Erst mit „Jetzt übernehmen“ ändert sich etwas. Kurse mit Fehlern können Sie weglassen oder in der Datei berichtigen.',
    'Was jemand von Hand geändert hat, bleibt stehen, wenn Sie nichts anderes sagen. Was von der Quelle gelöst ist, bleibt immer stehen.',
  ),
  '/kurse/:id/warteliste': help(
    'Die Warteliste eines Kurses: wer als Nächstes an der Reihe ist und warum, und warum jemand noch nicht nachrückt.',
    'Kursträger bieten hier den nächsten Platz an oder füllen einen neuen Kurs mit einem Startlauf.',
    'Die Reihenfolge ist für alle dieselbe und wird begründet.',
  ),
  '/einstufungstests': help(
    'Der gemeinsame Kalender der Einstufungstests im Landkreis.',
    'Kursträger stellen Termine ein. Stellen buchen von der Seite eines Falls aus.',
  ),
  '/einstufungstests/neu': help(
    'Hier stellen Sie einen Termin für Einstufungstests ein.',
    'Geben Sie Kursort, Tag, Zeit und Plätze an. Ohne Auswahl gilt er für alle Kurstypen. Alle Stellen sehen ihn sofort.',
  ),
  '/einstufungstests/:id': help(
    'Ein Termin mit Ort, Zeit und freien Plätzen. Mit „In den Kalender übernehmen“ kommt er in Outlook und andere Kalender.',
    'Der Kursträger trägt nach dem Test das Niveau ein; es steht sofort im Fall. Ändern und absagen kann nur er.',
  ),
  '/einstufungstests/:id/aendern': help(
    'Hier ändern Sie einen Termin: Ort, Zeit, Plätze.',
    'Jede Stelle, die gebucht hat, erfährt sofort, wenn er verlegt wird. Absagen können Sie ihn auf seiner Seite.',
  ),
};
