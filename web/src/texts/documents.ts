/** Words of documents, wherever they stand. */
export const documentTexts = {
  title: 'Dokumente',
  none: 'Noch ist kein Dokument abgelegt.',
  list: 'Dokumente, die neuesten zuerst',
  name: 'Titel',
  file: 'Datei',
  visible: 'Sichtbar für',
  isPublic: 'Öffentlichkeit',
  isInternal: 'Mitglieder',
  publicOf: (title: string): string => `Öffentlich sichtbar: ${title}`,
  added: 'abgelegt',
  save: (title: string): string => `${title} herunterladen`,
  add: 'Dokument ablegen',
  chooseFile: 'Datei',
  fileHint: 'PDF, Word, Excel, OpenDocument-Text oder Bild (PNG, JPG), ohne Makros.',
  noFile: 'Bitte wählen Sie eine Datei.',
  publicLabel: 'Auch für die Öffentlichkeit sichtbar',
  no: 'nein, nur für Mitglieder',
  yes: 'ja',
  send: 'Ablegen',
  sending: 'Wird abgelegt …',
  sent: 'Das Dokument ist abgelegt.',
  remove: 'Löschen',
  removeLabel: (title: string): string => `Löschen: ${title}`,
  removeQuestion: (title: string): string => `Dokument „${title}“ löschen?`,
  removeMeans:
    'Es ist dann für alle weg. Soll es nur die Öffentlichkeit nicht sehen, stellen Sie es auf „Mitglieder“.',
  removeYes: 'Ja, löschen',
  removed: 'Das Dokument ist gelöscht.',
  size: (bytes: number): string =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} kB`
      : `${(bytes / (1024 * 1024)).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`,
} as const;
