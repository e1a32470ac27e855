// The door of `exchange`: what other rooms may use. Named exports only.
export { ExportConcept } from './application/export-concept.js';
export type { ConceptFileKind } from './application/export-concept.js';
export { exportTable } from './application/export-table.js';
export { ImportBarriers } from './application/import-barriers.js';
export { ImportDemand } from './application/import-demand.js';
export { ImportMeasures } from './application/import-measures.js';
export { ImportObjectives } from './application/import-objectives.js';
export { ImportOfferings } from './application/import-offerings.js';
export { ImportRegions } from './application/import-regions.js';
export { ImportStops } from './application/import-stops.js';
export { ImportTravelTimes } from './application/import-travel-times.js';
export { ExchangeHttpModule } from './exchange-http.module.js';
export { ExchangeJobsModule } from './exchange-jobs.module.js';
export { ExchangeModule } from './exchange.module.js';
export { readProfileFile } from './profile/profile-file.js';
export type { ImportedFile, ImportOptions, ImportReport } from './import-report.js';
