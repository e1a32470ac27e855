// The door of `offerings`: what other rooms may use. Named exports only.
export { CallOffOffering } from './application/call-off-offering.js';
export { ChangeOffering } from './application/change-offering.js';
export { demandOwnOffering } from './application/edit-offering.js';
export { FillFromList } from './application/fill-from-list.js';
export { FindOfferings } from './application/find-offerings.js';
export { KeepPlaces } from './application/keep-places.js';
export type { OfferingDetails } from './application/offering-details.js';
export { PostOffering } from './application/post-offering.js';
export { RequestFreshness } from './application/request-freshness.js';
export { SaveImportedOffering } from './application/save-imported-offering.js';
export type {
  ImportedOffering,
  ImportedResult,
  ImportOutcome,
} from './application/save-imported-offering.js';
export { offeringCalledOff } from './events/offering-called-off.event.js';
export type { OfferingCalledOff } from './events/offering-called-off.event.js';
export { offeringChanged } from './events/offering-changed.event.js';
export { REFRESH_OFFERING_DOCUMENTS_QUEUE } from './jobs/refresh-documents.job.js';
export { REQUEST_FRESHNESS_QUEUE } from './jobs/request-freshness.job.js';
export { CourseLineResponse } from './http/course-line.response.js';
export type { EntryKey, EntryNarrowing } from './persistence/entry-narrowing.js';
export type { OfferingOrigin } from './offering-source.js';
export type { OfferingRecord } from './offering-record.js';
export type { OfferingWord, WordedOffering } from './worded-offering.js';
export { OfferingsHttpModule } from './offerings-http.module.js';
export { OfferingsJobsModule } from './offerings-jobs.module.js';
export { OfferingsModule } from './offerings.module.js';
