/** “Kennzeichen einer Maßnahme”, from what is known beside it. */
export interface MeasureMarks {
  /** “Ohne Indikator”: none of its goals has one that is raised, or it serves no goal. False where nobody knows. */
  readonly isWithoutIndicator: boolean;
  /** “Klasse der Jahresauswahl” in the newest year that holds; null where it was not selected. */
  readonly selectionClass: string | null;
}

/** Of what nothing is known. */
export const NO_MARKS: MeasureMarks = { isWithoutIndicator: false, selectionClass: null };
