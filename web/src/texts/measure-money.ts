import type { MeasureFunding } from '../api/types.js';

/** “Geldgeber”. */
export const fundingSourceTerms: Readonly<Record<MeasureFunding['source'], string>> = {
  district: 'Kreis',
  state: 'Land',
  federation: 'Bund',
  eu: 'EU',
  foundation: 'Stiftung',
  own: 'Eigenmittel',
};

/** “Stand einer Finanzierung”. */
export const fundingStateTerms: Readonly<Record<MeasureFunding['state'], string>> = {
  planned: 'geplant',
  requested: 'beantragt',
  granted: 'bewilligt',
  refused: 'abgelehnt',
};
