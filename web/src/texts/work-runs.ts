import type { WorkRun } from '../api/types.js';
import { numberWords } from '../parts/words/numbers.js';

/** How far long work is. */
export const workRunStateTerms: Readonly<Record<WorkRun['state'], string>> = {
  waiting: 'wartet',
  running: 'läuft',
  done: 'fertig',
  failed: 'gescheitert',
  cancelled: 'abgebrochen',
};

/** Words of long work, wherever it is shown. */
export const workRunTexts = {
  title: 'Vorgänge',
  lead: 'Was länger dauert, läuft im Hintergrund weiter, auch wenn Sie diese Seite oder den Browser schließen. Hier finden Sie es wieder, auch was Kolleginnen und Kollegen angestoßen haben.',
  atWork: 'Läuft gerade',
  past: 'Frühere Vorgänge',
  pastCaption: 'Frühere Vorgänge mit Ergebnis',
  nothingAtWork: 'Zurzeit läuft nichts.',
  nothing: 'Es gibt noch keine Vorgänge.',
  nothingBody:
    'Sobald Sie zum Beispiel eine Tabelle einlesen, steht der Vorgang hier mit seinem Fortschritt.',
  work: 'Vorgang',
  state: 'Stand',
  result: 'Ergebnis',
  finishedAt: 'Beendet',
  waits: 'Der Vorgang wartet, bis er an der Reihe ist.',
  begins: 'Der Vorgang beginnt.',
  progress: (done: number, total: number): string => `${numberWords(done)} von ${numberWords(total)}`,
  progressOf: (title: string): string => `Fortschritt: ${title}`,
  leave: 'Sie können die Seite verlassen; unter „Vorgänge“ finden Sie ihn wieder.',
  cancel: 'Abbrechen',
  cancelOf: (title: string): string => `Abbrechen: ${title}`,
  cancelling: 'Wird beim nächsten Schritt abgebrochen …',
  toPage: 'Zur Seite',
  toPageOf: (title: string): string => `Zur Seite: ${title}`,
  planning: 'Kurse planen',
} as const;
