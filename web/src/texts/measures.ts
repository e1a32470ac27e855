import type { MeasureMaturity, MeasureState } from '../api/types.js';

/** How people call the states of a measure. */
export const measureStateTerms: Readonly<Record<MeasureState, string>> = {
  proposed: 'vorgeschlagen',
  accepted: 'im Maßnahmenpool',
  decided: 'beschlossen, bereit zum Start',
  refused: 'abgelehnt',
  running: 'in Umsetzung',
  paused: 'ruht',
  done: 'abgeschlossen',
  ended: 'abgebrochen',
};

/** “Reifegrad”. */
export const maturityTerms: Readonly<Record<MeasureMaturity, string>> = {
  existing: 'bestehend',
  'before-implementation': 'vor Umsetzung',
  'to-be-planned': 'vorzuplanen',
  idea: 'Idee',
};

/** Words that several pages of measures share. */
export const measureTexts = {
  title: 'Maßnahmen',
  one: 'Maßnahme',
  label: (number: number): string => `M ${number}`,
  back: 'Alle Maßnahmen',
  backToOne: 'Zurück zur Maßnahme',
  edition: (edition: string): string => `Fassung: ${edition}`,
  noConceptTitle: 'Es gibt noch kein Integrationskonzept',
  noConcept:
    'Sobald die Kreisverwaltung eine Fassung anlegt, stehen hier deren Maßnahmen und jedes Mitglied kann welche vorschlagen.',
  goalless: 'ohne Wirkungsziel',
  withoutIndicator: 'ohne Indikator',
  goallessHint:
    'Sie zahlt noch auf kein Wirkungsziel ein; ordnen Sie ihr eines zu, damit sie gemessen werden kann.',
  nobody: 'noch niemand',
  wholeDistrict: 'ganzer Landkreis',
  open: 'offen',
  unknown: 'nicht angegeben',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  send: 'Absenden',
  sending: 'Wird gesendet …',
  choose: 'bitte wählen',
  none: 'keine',
  period: (from: string | null, until: string | null): string => {
    if (from === null) return 'nicht angegeben';
    return until === null ? `ab ${from}` : `${from} bis ${until}`;
  },
} as const;
