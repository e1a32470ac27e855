/**
 * “Kriterien der Jahresauswahl”: Bedarf, Reichweite, Effekt, Ressourcen gesichert, Umsetzbarkeit (after Lindau and Rendsburg-Eckernförde).
 */
export const CRITERIA = ['need', 'reach', 'effect', 'resources', 'feasibility'] as const;

/** One of {@link CRITERIA}. */
export type Criterion = (typeof CRITERIA)[number];

/** “Punkte”: 0 (gar nicht) to 4 (in hohem Maß), each with an anchor sentence on the page. */
export const MOST_POINTS = 4;

/** “Bewertung”: what one member gave a measure by one criterion, alone, and what became of it when all were seen. */
export interface Assessment {
  readonly accountId: string;
  readonly measureId: string;
  readonly criterion: Criterion;
  /** 0 to {@link MOST_POINTS}, as given alone. */
  readonly points: number;
  readonly reason: string | null;
  /** “Geändert nach dem Aufdecken”, once; null where the member stayed with it. */
  readonly revisedPoints: number | null;
  /** Never missing where points were revised. */
  readonly revisionReason: string | null;
}

/** The points that count. */
export function countingPoints({ points, revisedPoints }: Assessment): number {
  return revisedPoints ?? points;
}
