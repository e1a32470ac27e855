/** Words of where a course came from. */
export const courseSourceTexts = {
  title: 'Quelle',
  file: 'Datei',
  unknown: 'nicht festgehalten',
  format: 'Format',
  formats: {
    csv: 'CSV-Tabelle',
    xlsx: 'Excel-Tabelle',
    'open-vhs': 'Open-vhs (XML)',
    'vhs-json': 'Open-vhs (JSON)',
  } as Readonly<Record<string, string>>,
  profile: 'Spaltenprofil',
  place: 'Stelle in der Datei',
  line: (line: number): string => `Zeile ${line}`,
  course: (place: number): string => `${place}. Kurs`,
  importedAt: 'Zuletzt eingelesen',
  attached:
    'Die nächste Datei darf diesen Kurs ändern. Was Sie von Hand geändert haben, bleibt auch dann stehen, wenn Sie beim Einlesen nichts anderes sagen.',
  detached: (since: string): string =>
    `Seit ${since} von der Quelle gelöst: Kein Einlesen ändert diesen Kurs, bis Sie ihn wieder verbinden.`,
  detach: 'Von der Quelle lösen',
  attach: 'Wieder mit der Quelle verbinden',
  isDetached: 'Der Kurs ist von seiner Quelle gelöst.',
  isAttached: 'Der Kurs ist wieder mit seiner Quelle verbunden.',
} as const;
