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

/** Papers of a meeting. */
export const meetingPaperTexts = {
  title: 'Papiere',
  agenda: 'Tagesordnung',
  draft: 'Entwurf der Niederschrift',
  minutes: (number: number): string => `Niederschrift, Fassung ${number}`,
  packs: 'Sitzungsmappe',
  packsLead:
    'Tagesordnung, Zahlen, Lücken, Maßnahmen und Aufgaben in einem PDF. Jede Mappe bleibt, wie sie verteilt wurde; spätere Änderungen stehen erst in einer neuen.',
  noPacks: 'Noch ist keine Mappe erstellt.',
  write: 'Sitzungsmappe erstellen',
  writing: 'Mappe wird geschrieben …',
  written: 'Die Sitzungsmappe ist erstellt. Alle, die zum Gremium gehören, können sie herunterladen.',
  save: (title: string): string => `${title} herunterladen (PDF)`,
} as const;

/** “Statusbericht” of measures. */
export const statusReportTitle = 'Statusbericht';
