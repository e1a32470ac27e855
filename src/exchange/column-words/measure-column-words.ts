import { MEASURE_HEADINGS } from '../measures-table/measure-columns.js';

/** “Spalten der Maßnahmentabelle erklärt”. */
export const MEASURE_COLUMN_WORDS: Readonly<Record<string, string>> = {
  [MEASURE_HEADINGS.title]: 'Name der Maßnahme. An ihm wird sie beim nächsten Einlesen wiedererkannt.',
  [MEASURE_HEADINGS.number]: 'Nummer im Konzept, etwa „M 12“ oder 12; leer: die nächste freie.',
  [MEASURE_HEADINGS.description]: 'Was getan wird.',
  [MEASURE_HEADINGS.fields]:
    'Themenfeld des Bedarfs; mehrere durch | getrennt. Neue werden angelegt, die Vorschau nennt sie.',
  [MEASURE_HEADINGS.needs]: 'Bedarf, auf den die Ziele antworten; mehrere durch | getrennt.',
  [MEASURE_HEADINGS.goals]: 'Wirkungsziel im Wortlaut; mehrere durch | getrennt.',
  [MEASURE_HEADINGS.targetGroups]: 'Für wen; mehrere durch | getrennt.',
  [MEASURE_HEADINGS.themes]: 'Querschnittsthemen; mehrere durch | getrennt.',
  [MEASURE_HEADINGS.state]: 'Wie weit die Maßnahme ist; leer: im Maßnahmenpool.',
  [MEASURE_HEADINGS.stateReason]: 'Warum sie diesen Stand hat; nötig bei „abgelehnt“.',
  [MEASURE_HEADINGS.maturity]: 'Bestehend, vor Umsetzung, vorzuplanen oder Idee; leer: Idee.',
  [MEASURE_HEADINGS.responsible]:
    'Name eines Mitglieds oder einer anderen Stelle. Bitte keine Namen von Personen.',
  [MEASURE_HEADINGS.partners]: 'Wer mitwirkt; mehrere durch | getrennt. Bitte keine Namen von Personen.',
  [MEASURE_HEADINGS.periodFrom]: 'Erster Tag, zum Beispiel 1.6.2027.',
  [MEASURE_HEADINGS.periodUntil]: 'Letzter Tag.',
  [MEASURE_HEADINGS.plannedCost]: 'In Euro, etwa 12.500 oder 12.500,00 €.',
  [MEASURE_HEADINGS.actualCost]: 'In Euro.',
  [MEASURE_HEADINGS.budgetItem]: 'Haushaltsstelle.',
  [MEASURE_HEADINGS.funding]:
    'Je Geldgeber „Land; Programm; 12.000 €; bewilligt; 1.1.2027; 31.12.2027“; mehrere durch | getrennt.',
  [MEASURE_HEADINGS.municipalities]:
    'Gemeinden oder ihre Schlüssel, durch | getrennt; leer: der ganze Landkreis.',
  [MEASURE_HEADINGS.isPublic]: 'Ob die Öffentlichkeit sie sehen darf: ja oder nein; leer: nein.',
  [MEASURE_HEADINGS.edition]: 'Fassung des Konzepts; ohne Angabe die, mit der gerade gearbeitet wird.',
};
