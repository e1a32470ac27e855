// The door of `publication`: what of the strategy everybody may see. Named exports only.
export {
  isPublicCommittee,
  isPublicDecision,
  isPublicEdition,
  isPublicFunding,
  isPublicIndicator,
  isPublicMeasure,
  isPublicMeeting,
  isPublicPart,
  isPublicSelection,
  publicValue,
} from './is-public.js';
export type { EditionFacts, PartFacts } from './is-public.js';
export { isPublicDocument } from './public-document.js';
export type { FiledDocument, PublicSubjects } from './public-document.js';
export { PUBLICATION_HINTS, publicationHint, publicEditions, shownEdition } from './public-edition.js';
export type { PublicationHint } from './public-edition.js';
