/** Words that several pages of cases share. */
export const caseTexts = {
  code: 'Fallnummer',
  level: (level: string): string => `Niveau ${level}`,
  noLevel: 'noch nicht eingestuft',
  paused: 'pausiert',
  milestone: (days: number): string => `über ${days} Tage`,
  days: (days: number): string => {
    if (days === 0) return 'seit heute';
    return days === 1 ? '1 Tag' : `${days} Tage`;
  },
  waitingSince: 'wartet seit',
  entitledUntil: 'Berechtigung bis',
  unlimited: 'unbefristet',
  entitlementOver: 'abgelaufen',
  daysLeft: (days: number): string =>
    days === 0 ? 'heute letzter Tag' : `noch ${days === 1 ? '1 Tag' : `${days} Tage`}`,
} as const;

/** What is next for a case. */
export const nextStepTexts = {
  draft: 'Angaben prüfen und einreichen',
  submitted: (until: string | null): string =>
    until === null ? 'Antwort des Trägers abwarten' : `Antwort des Trägers abwarten (bis ${until})`,
  waiting: 'Platz abwarten; Vorschläge ansehen',
  needsTest: 'Einstufungstest buchen',
  awaitsTest: 'Ergebnis des Einstufungstests abwarten',
  offered: (until: string | null): string =>
    until === null ? 'Platz annehmen oder ausschlagen' : `Platz bis ${until} annehmen oder ausschlagen`,
  accepted: 'Anmeldung durch den Träger abwarten',
  enrolled: 'Kursbeginn abwarten',
  started: 'Nach Kursende das Ergebnis eintragen',
  paused: 'Pause beenden, sobald es weitergehen kann',
  pausedUntil: (date: string): string => `geht am ${date} von selbst weiter`,
  none: 'nichts mehr zu tun',
} as const;
