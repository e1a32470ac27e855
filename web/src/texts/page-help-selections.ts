import { help, type PageHelp } from './page-help-entry.js';

/** Help of the pages of decisions and of the yearly selection. */
export const SELECTION_HELP: Readonly<Record<string, PageHelp>> = {
  '/beschluesse': help(
    'Alle Beschlüsse, die Sie lesen dürfen, die neuesten zuerst.',
    'Gesucht wird nach Wörtern in allen Beugungen: „Maßnahme“ findet auch „Maßnahmen“; dazu Teile von Nummer und Gegenstand.',
    'Die Liste lässt sich als Datei speichern.',
  ),
  '/beschluesse/neu': help(
    'Hier nehmen Sie einen Beschluss auf, so wie er gefasst wurde.',
    'Die Nummer entsteht beim Speichern, je Gremium und Jahr ohne Lücken.',
    'Danach ändert sich nichts mehr; Fehler berichtigt ein neuer Beschluss.',
  ),
  '/beschluesse/:id': help(
    'Ein Beschluss mit Wortlaut, Ergebnis und Dokument.',
    'Ändern lässt sich nur, ob er veröffentlicht ist. Ein Dokument kann einmal dazugelegt werden.',
    'Mit „Berichtigung aufnehmen“ entsteht ein neuer Beschluss, der auf diesen verweist.',
  ),
  '/konzept/auswahl': help(
    'Die Auswahl der Maßnahmen, Jahr für Jahr.',
    'Beschlossene Auswahlen sehen alle Mitglieder, laufende die Steuerungsgruppe und die Kreisverwaltung.',
  ),
  '/konzept/auswahl/:jahr': help(
    'Die Jahresauswahl von der Vorbereitung bis zum Beschluss.',
    'Mitglieder der Steuerungsgruppe bewerten allein; gesehen wird erst nach dem Aufdecken.',
    'Die Kreisverwaltung ordnet mit der Gruppe, trägt Empfehlung und Beschluss ein. Danach ist die Auswahl gesperrt.',
  ),
};
