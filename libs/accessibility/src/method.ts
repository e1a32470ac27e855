/**
 * “Verfahren”: how supply and demand meet.
 * - `2sfca`: everybody within the last limit counts alike.
 * - `e2sfca`: each zone has its weight.
 * - `3sfca`: beside that, people choose among the sites in reach by their weights, so near sites take demand from far ones.
 */
export type AccessibilityMethod =
  | { readonly kind: '2sfca' }
  | { readonly kind: 'e2sfca'; readonly weights: readonly number[] }
  | { readonly kind: '3sfca'; readonly weights: readonly number[] };

/** “Zahlen eines Kurstyps”: places by site, people by Gemeinde; none below zero. */
export interface FormatFigures {
  readonly supply: Float64Array;
  readonly demand: Float64Array;
}

/** “Gewichtung” of the zones: in sums of demand and scores, and (3SFCA only) where people choose among sites. */
export interface Weighing {
  readonly sums: readonly number[];
  readonly choice: readonly number[] | null;
}

/** “Gewichtung eines Verfahrens”. In 3SFCA a way weighs twice, in choosing and in going, hence the squares. */
export function weighingOf(method: AccessibilityMethod, zones: number): Weighing {
  if (method.kind === '2sfca') return { sums: Array.from({ length: zones }, () => 1), choice: null };
  if (method.kind === 'e2sfca') return { sums: method.weights, choice: null };
  return { sums: method.weights.map((weight) => weight * weight), choice: method.weights };
}

/** “Durch die Auswahl geteilt”: by the weights of all sites that a Gemeinde chooses among; 0 where there is none. */
export function sharedByChoice(value: number, choice: number): number {
  return choice > 0 ? value / choice : 0;
}
