import type { CaseDraft } from './case-draft.js';

/** What each part of the form gets. */
export interface FieldsProps {
  readonly draft: CaseDraft;
  readonly change: (part: Partial<CaseDraft>) => void;
  /** The server's sentence for one of its fields. */
  readonly errorOf: (field: string) => string | undefined;
}

/** The id of the control that shows a field of the server. */
export function fieldId(field: string): string {
  return `fall-${field.split('.')[0] ?? field}`;
}
