/** Which areas a map shows. */
export type AreaLevel = 'municipality' | 'association';
/** Which figure a map shows. */
export type MapFigure = 'rate' | 'unplaced' | 'accessibility';
/** What a map draws beside its surfaces, in the order of the page. */
export const MAP_LAYERS = ['sites', 'numbers', 'names', 'stops', 'patterns'] as const;
/** One of {@link MAP_LAYERS}. */
export type MapLayer = (typeof MAP_LAYERS)[number];
