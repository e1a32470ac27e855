import type { FoundGroup } from '../api/types.js';

/** Words of the search. */
export const searchTexts = {
  title: 'Suchen',
  open: 'Suchen',
  shortcut: 'Strg+K',
  label: 'Wonach suchen Sie?',
  hint: 'Ort oder Postleitzahl, Kurs, Kursträger, Fallnummer, Seite … Kleine Tippfehler machen nichts.',
  results: 'Ergebnisse',
  pages: 'Seiten der Anwendung',
  helpPages: 'Hilfe',
  help: 'Handbuch',
  nothing: 'Nichts gefunden. Gefunden wird nur, was Sie auch sehen dürfen.',
  count: (count: number): string => (count === 1 ? '1 Ergebnis' : `${count} Ergebnisse`),
  all: 'Alle Ergebnisse auf einer Seite',
  more: (shown: number, total: number): string => `${shown} von ${total} gezeigt`,
  close: 'Schließen',
  keys: 'Mit den Pfeiltasten auswählen, mit der Eingabetaste öffnen, mit Escape schließen.',
  submit: 'Suchen',
  lead: 'Gesucht wird in allem, was Sie sehen dürfen. Was Sie suchen, wird nicht gespeichert.',
} as const;

export const foundKindTerms: Readonly<Record<FoundGroup['kind'], string>> = {
  municipality: 'Gemeinden',
  association: 'Verbandsgemeinden',
  case: 'Eigene Fälle',
  offering: 'Kurse',
  provider: 'Kursträger',
  site: 'Kursorte',
  format: 'Kurstypen',
  gap: 'Lücken',
  'placement-test': 'Einstufungstests',
  proposal: 'Kursvorschläge',
  decision: 'Beschlüsse',
  organisation: 'Mitglieder',
};

/** What the day beside a found thing means. */
export const foundDayTerms: Readonly<Partial<Record<FoundGroup['kind'], (day: string) => string>>> = {
  case: (day) => `wartet seit ${day}`,
  offering: (day) => `Beginn ${day}`,
  gap: (day) => `seit ${day}`,
  'placement-test': (day) => `am ${day}`,
  proposal: (day) => `Beginn ${day}`,
  decision: (day) => `vom ${day}`,
};
