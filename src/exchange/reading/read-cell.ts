// The parsers of single cells, for all importers. Each gives a value or a problem; none throws.
export { optional } from './cell/cell-reading.js';
export type { CellReader, CellReading } from './cell/cell-reading.js';
export { readCode } from './cell/read-code.js';
export type { CodeChoice } from './cell/read-code.js';
export { readDate } from './cell/read-date.js';
export { readAgs, readPostcode } from './cell/read-key.js';
export { readDecimalNumber, readWholeNumber } from './cell/read-number.js';
export { readText } from './cell/read-text.js';
export { readYesNo } from './cell/read-yes-no.js';
export { cellOf } from './table/table-row.js';
