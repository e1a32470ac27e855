import type { ReactElement } from 'react';
import type { ProcessStep } from '../../api/types.js';
import { stepStateTerms } from '../../texts/concept.js';
import { Badge } from '../show/badge.js';

const KINDS = {
  planned: 'info',
  running: 'info',
  late: 'warning',
  completed: 'success',
  'completed-late': 'success',
} as const;

/** “Stand eines Prozessschritts”. */
export function StepBadge({ state }: { state: ProcessStep['state'] }): ReactElement {
  return <Badge kind={KINDS[state]}>{stepStateTerms[state]}</Badge>;
}
