// The door of `printed-document`: a paper described, not yet written. Named exports only.
export { tableOfBars, tableOfLines } from './printed-chart.js';
export type { PrintedBar, PrintedBarChart, PrintedLineChart, PrintedSeries } from './printed-chart.js';
export type { PrintedBlock, PrintedDocument, PrintedHeading, PrintedNote } from './printed-document.js';
export type { PrintedArea, PrintedMap, PrintedPoint, PrintedRing, PrintedStep } from './printed-map.js';
export { cellText, isLight } from './printed-table.js';
export type { LightCell, PrintedCell, PrintedColumn, PrintedLight, PrintedTable } from './printed-table.js';
export { plainText, runsOf } from './rich-text.js';
export type { RichText, TextRun } from './rich-text.js';
