/** Words of tables. */
export const tableTexts = {
  more: (next: number, shown: number, all: number): string =>
    `${next === 1 ? 'Eine weitere Zeile' : `${next} weitere Zeilen`} anzeigen (${shown} von ${all})`,
} as const;
