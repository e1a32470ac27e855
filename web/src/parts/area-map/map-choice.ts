/** Which areas a map shows. */
export type AreaLevel = 'municipality' | 'association';
/** Which figure a map shows. */
export type MapFigure = 'rate' | 'unplaced' | 'accessibility';
