import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages about surveys. */
export const SURVEY_HELP: Readonly<Record<string, PageHelp>> = {
  '/befragung/:token': help(
    'Hier beantworten Sie eine Befragung des Arbeitskreises, ohne sich anzumelden.',
    'Sie können zwischendurch speichern und über denselben Link weiterschreiben.',
    'Am Ende senden Sie die Antworten ab. Fehlt eine Pflichtfrage, sagt die Seite, welche.',
  ),
  '/befragungen': help(
    'Die Befragungen des Arbeitskreises: die an Ihre Organisation, und was bei früheren herauskam.',
    'Wählen Sie eine Befragung, um zu antworten oder Ihre Antworten anzusehen.',
    'Die Kreisverwaltung baut hier auch neue Befragungen.',
  ),
  '/befragungen/:id/antworten': help(
    'Hier antworten Sie für Ihre Organisation.',
    'Speichern Sie zwischendurch; am Ende senden Sie die Antworten ab.',
    'Ist die Befragung nicht anonym, können Sie Ihre Antworten bis zum letzten Tag ändern.',
  ),
  '/befragungen/:id/zusammenfassung': help(
    'Was bei einer Befragung herauskam, wie die Kreisverwaltung es freigegeben hat.',
    'Kleine Zahlen und freie Texte sind nicht enthalten.',
  ),
  '/befragungen/neu': help(
    'Hier bauen Sie eine Befragung: wofür Sie fragen, wie lange, anonym oder unter Namen, und welche Fragen.',
    'Speichern Sie den Entwurf. Danach wählen Sie, wer eingeladen wird, und öffnen die Befragung.',
  ),
  '/befragungen/:id/bearbeiten': help(
    'Hier ändern Sie eine Befragung.',
    'Sobald jemand geantwortet oder angefangen hat, lassen sich von den Fragen nur noch die Hilfesätze ändern.',
  ),
  '/befragungen/:id': help(
    'Eine Befragung mit Stand, Rücklauf, Einladungen und Link.',
    'Oben steht, was als Nächstes kommt: öffnen, schließen, auswerten.',
    'Alle Mitglieder sind eingeladen, bis Sie jemanden abwählen. Weitere Akteure tragen Sie mit der Adresse der Stelle ein.',
  ),
  '/befragungen/:id/vorschau': help(
    'So sehen die Eingeladenen den Antwortbogen.',
    'Was Sie hier eingeben, wird nicht gespeichert.',
  ),
  '/befragungen/:id/ergebnisse': help(
    'Was die Antworten ergeben, Frage für Frage: Balken mit Tabelle, und freie Texte zum Durchsuchen.',
    'Bei einer anonymen Befragung gibt es Ergebnisse erst nach dem Schließen und ab der Mindestzahl.',
    'Alle Antworten lassen sich als Excel-, CSV- oder JSON-Datei speichern.',
  ),
};
