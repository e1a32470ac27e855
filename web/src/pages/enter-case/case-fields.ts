import type { CaseDraft } from './case-draft.js';

/** What each part of the form gets. */
export interface FieldsProps {
  readonly draft: CaseDraft;
  readonly change: (part: Partial<CaseDraft>) => void;
  /** The server's sentence for one of its fields. */
  readonly errorOf: (field: string) => string | undefined;
}

/** The fields of the server in the order of the form. */
export const FIELDS: readonly string[] = [
  'accessRoute',
  'formatCode',
  'level',
  'ags',
  'mobility',
  'dayparts',
  'childrenUnderThree',
  'childrenFromThree',
  'waitingSince',
  'entitledUntil',
  'wishes',
  'addressedProviderId',
];

/** The id of the control that shows a field of the server. */
export function fieldId(field: string): string {
  return `fall-${field.split('.')[0] ?? field}`;
}
