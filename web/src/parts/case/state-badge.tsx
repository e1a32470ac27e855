import type { ReactElement } from 'react';
import type { Case, CaseState } from '../../api/types.js';
import { caseTexts } from '../../texts/case.js';
import { caseStateTerms } from '../../texts/cases.js';
import { Badge } from '../show/badge.js';

const KINDS: Readonly<Record<CaseState, 'info' | 'success' | 'warning'>> = {
  draft: 'info',
  submitted: 'info',
  waiting: 'info',
  offered: 'warning',
  accepted: 'success',
  enrolled: 'success',
  started: 'success',
  completed: 'success',
  'broken-off': 'info',
  rejected: 'info',
  revoked: 'info',
  expired: 'info',
  ended: 'info',
};

/** Where a case stands; a pause says so first. */
export function StateBadge({ state, pause }: Pick<Case, 'state' | 'pause'>): ReactElement {
  if (pause !== null) return <Badge kind="warning">{caseTexts.paused}</Badge>;
  return <Badge kind={KINDS[state]}>{caseStateTerms[state]}</Badge>;
}
