import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/* What everybody reads of the Integrationskonzept, as the server describes it. */
export type PublicConcept = Schemas['PublicConceptResponse'];
export type PublicField = Schemas['PublicFieldResponse'];
export type PublicIndicator = Schemas['PublicIndicatorResponse'];
export type PublicGoal = Schemas['PublicGoalResponse'];
export type PublicGoalLine = Schemas['PublicGoalLineResponse'];
export type PublicNeed = Schemas['PublicNeedResponse'];
export type PublicMeasure = Schemas['PublicMeasureResponse'];
export type PublicMeasureLine = Schemas['PublicMeasureLineResponse'];
export type PublicReview = Schemas['PublicReviewResponse'];
export type PublicDocument = Schemas['PublicDocumentResponse'];
export type PublicEvent = Schemas['PublicEventResponse'];
export type PublicGroup = Schemas['PublicGroupResponse'];
