/** Words of the parts of forms. */
export const formTexts = {
  found: (choices: number): string => (choices === 1 ? '1 Vorschlag' : `${choices} Vorschläge`),
  suggestions: 'Vorschläge',
  reason: 'Grund',
  cancel: 'Abbrechen',
  leaveTitle: 'Seite verlassen, ohne zu speichern?',
  leaveBody:
    'Was Sie auf dieser Seite eingegeben haben, ist noch nicht gespeichert und geht beim Verlassen verloren.',
  stay: 'Auf der Seite bleiben',
  leave: 'Verlassen, ohne zu speichern',
  copy: 'Kopieren',
  copied: 'In die Zwischenablage kopiert.',
  nowSaved: 'Das steht dort jetzt',
  nowSavedMeans: 'Ihre Eingaben stehen noch im Formular. Wenn Sie noch einmal speichern, gelten sie.',
  copyFailed: 'Kopieren ging nicht. Bitte markieren Sie den Text und kopieren Sie ihn von Hand.',
} as const;
