import { help, type PageHelp } from './page-help-entry.js';

/** Help to the pages about reviews. */
export const REVIEW_HELP: Readonly<Record<string, PageHelp>> = {
  '/konzept/ueberpruefungen': help(
    'Hier steht, welche Maßnahmen zu überprüfen sind und wie sie in den Jahren davor beurteilt wurden.',
    'Oben steht, was ansteht. Darunter je Maßnahme und Jahr drei Ampeln, jede mit Form und Wort.',
    'Die Summen zählen je Maßnahme die letzte Überprüfung eines Jahres.',
  ),
  '/konzept/massnahmen/:id/ueberpruefung': help(
    'Alle Überprüfungen einer Maßnahme. Steuerungsgruppe und Kreisverwaltung können eine neue beginnen.',
    'Bei Gelb und Rot gehört ein Satz dazu, warum, und was als Nächstes geschieht.',
    'Mit dem Bestätigen wird der Stand festgehalten. Eine bestätigte Überprüfung ändert sich nicht mehr; eine Berichtigung ist eine neue.',
  ),
};
