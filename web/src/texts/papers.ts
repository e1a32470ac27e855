const KINDS = { pdf: 'PDF', docx: 'Word' } as const;

/** Words around papers that are saved as a file. */
export const paperTexts = {
  kinds: KINDS,
  saveAs: (title: string, kind: keyof typeof KINDS): string => `${title} als ${KINDS[kind]}-Datei speichern`,
  waiting: 'Wird geschrieben …',
  underway: (title: string): string => `${title} wird geschrieben.`,
  saved: (title: string): string => `${title} ist gespeichert.`,
  failed: (title: string): string =>
    `${title} konnte nicht geschrieben werden. Bitte versuchen Sie es noch einmal.`,
} as const;
