/** Words under a table that can be saved as a file. */
export const exportTexts = {
  save: 'Tabelle speichern:',
  excel: 'Excel',
  excelOf: (title: string): string => `Excel-Datei speichern: ${title}`,
  csv: 'CSV',
  csvOf: (title: string): string => `CSV-Datei speichern: ${title}`,
  saved: 'Die Tabelle ist gespeichert.',
  failed:
    'Die Datei ließ sich nicht erzeugen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
} as const;
