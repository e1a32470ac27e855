import type { ReactElement } from 'react';
import type { WorkRun } from '../../api/types.js';
import { workRunStateTerms } from '../../texts/work-runs.js';
import { Badge } from '../show/badge.js';

const KINDS = {
  waiting: 'info',
  running: 'info',
  done: 'success',
  failed: 'danger',
  cancelled: 'warning',
} as const;

/** How far long work is, in a word. */
export function WorkRunBadge({ state }: { state: WorkRun['state'] }): ReactElement {
  return <Badge kind={KINDS[state]}>{workRunStateTerms[state]}</Badge>;
}
