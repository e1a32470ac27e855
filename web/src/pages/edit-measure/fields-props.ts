import type { MeasureDetail } from '../../api/types.js';
import type { MeasureDraft } from './measure-draft.js';

/** What each part of the form needs. */
export interface FieldsProps {
  readonly value: MeasureDraft;
  readonly set: (part: Partial<MeasureDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly frame: MeasureDetail['frame'];
}
