// The door of `coverage-report`: the coverage map on paper. Named exports only.
export {
  composeCoverageReport,
  coverageFigures,
  coverageSubject,
  whoReported,
} from './compose-coverage-report.js';
export type {
  CoverageReportFacts,
  FormatCoverage,
  ReportedArea,
  ReportedShapes,
  ReportedSite,
} from './coverage-facts.js';
export { coverageMap } from './coverage-map.js';
export { formatTable, unplacedTable } from './coverage-tables.js';
export { longDay, momentWords, shortDay, weeksWords } from './report-words.js';
