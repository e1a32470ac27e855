import { OBJECTIVE_HEADINGS } from '../objectives-table/objective-columns.js';

/** “Spalten der Tabelle der Bedarfe und Ziele erklärt”. */
export const OBJECTIVE_COLUMN_WORDS: Readonly<Record<string, string>> = {
  [OBJECTIVE_HEADINGS.needs]:
    'Was fehlt, in Kürze. Steht in der Zeile ein Wirkungsziel: worauf es antwortet; mehrere durch | getrennt.',
  [OBJECTIVE_HEADINGS.goals]:
    'Was anders sein soll und für wen. Mit einem Eintrag ist die Zeile ein Wirkungsziel, ohne ein Bedarf.',
  [OBJECTIVE_HEADINGS.fields]: 'Themenfeld des Bedarfs. Neue werden angelegt, die Vorschau nennt sie.',
  [OBJECTIVE_HEADINGS.description]: 'Nur bei Bedarfen: was fehlt, ausführlich.',
  [OBJECTIVE_HEADINGS.urgency]: 'Nur bei Bedarfen; leer: mittel.',
  [OBJECTIVE_HEADINGS.targetGroups]: 'Nur bei Bedarfen: wem es fehlt; mehrere durch | getrennt.',
  [OBJECTIVE_HEADINGS.themes]: 'Nur bei Bedarfen: Querschnittsthemen; mehrere durch | getrennt.',
  [OBJECTIVE_HEADINGS.level]: 'Nur bei Wirkungszielen; leer: Wirkung bei der Zielgruppe.',
  [OBJECTIVE_HEADINGS.specific]: 'Nur bei Wirkungszielen: was genau erreicht werden soll.',
  [OBJECTIVE_HEADINGS.measurable]: 'Nur bei Wirkungszielen: woran es zu sehen ist.',
  [OBJECTIVE_HEADINGS.attainable]: 'Nur bei Wirkungszielen: warum es gelingen kann.',
  [OBJECTIVE_HEADINGS.relevant]: 'Nur bei Wirkungszielen: warum es darauf ankommt.',
  [OBJECTIVE_HEADINGS.dueOn]:
    'Nur bei Wirkungszielen: letzter Tag, zum Beispiel 31.12.2029; leer: Ende der Fassung.',
  [OBJECTIVE_HEADINGS.committee]: 'Nur bei Wirkungszielen: Name der Arbeitsgruppe, die es verantwortet.',
  [OBJECTIVE_HEADINGS.state]:
    'Bedarf: offen, gedeckt oder nicht weiterverfolgt. Wirkungsziel: offen, erreicht oder aufgegeben. Leer: offen.',
  [OBJECTIVE_HEADINGS.stateReason]:
    'Warum es diesen Stand hat; nötig, wenn nicht weiterverfolgt oder aufgegeben.',
  [OBJECTIVE_HEADINGS.isPublic]: 'Ob die Öffentlichkeit es sehen darf: ja oder nein; leer: nein.',
  [OBJECTIVE_HEADINGS.edition]: 'Fassung des Konzepts; ohne Angabe die, mit der gerade gearbeitet wird.',
};
