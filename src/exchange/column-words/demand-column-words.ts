import { DEMAND_HEADINGS } from '../demand-table/demand-columns.js';

/** “Spalten der Bedarfstabelle erklärt”. */
export const DEMAND_COLUMN_WORDS: Readonly<Record<string, string>> = {
  [DEMAND_HEADINGS.municipality]: 'Wo die Menschen wohnen: Name der Gemeinde oder ihr Gemeindeschlüssel.',
  [DEMAND_HEADINGS.format]: 'Welchen Kurs sie brauchen, etwa „Allgemein“ oder „Alphabetisierung“.',
  [DEMAND_HEADINGS.people]: 'Wie viele Menschen diesen Bedarf haben. Bitte nur Zahlen, keine Namen.',
  [DEMAND_HEADINGS.accessRoute]: 'Wer berechtigt oder verpflichtet, etwa „Teilnahmeanspruch“.',
  [DEMAND_HEADINGS.waitingSince]: 'Seit wann sie warten, zum Beispiel 31.12.2026.',
  [DEMAND_HEADINGS.level]: 'Sprachniveau: Alpha, A1, A2, B1, B2 oder C1; leer heißt: noch nicht eingestuft.',
  [DEMAND_HEADINGS.dayparts]: 'Zeiten, die diese Menschen haben; leer heißt: alle.',
  [DEMAND_HEADINGS.childrenUnderThree]: 'Kinder unter 3 je Person, die beaufsichtigt werden müssen.',
  [DEMAND_HEADINGS.childrenFromThree]: 'Kinder ab 3 je Person, die beaufsichtigt werden müssen.',
  [DEMAND_HEADINGS.office]:
    'Nur nötig, wenn die Datei mehrere Stellen enthält. Zeilen anderer Stellen werden abgewiesen.',
};
