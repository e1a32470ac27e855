/** Words of the parts of forms. */
export const formTexts = {
  found: (choices: number): string => (choices === 1 ? '1 Vorschlag' : `${choices} Vorschläge`),
  suggestions: 'Vorschläge',
  reason: 'Grund',
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  copied: 'In die Zwischenablage kopiert.',
  copyFailed: 'Kopieren ging nicht. Bitte markieren Sie den Text und kopieren Sie ihn von Hand.',
} as const;
