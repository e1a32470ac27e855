import type { ReactElement } from 'react';
import type { Case } from '../../api/types.js';
import { caseTexts } from '../../texts/case.js';
import { Badge } from '../show/badge.js';

const KINDS = ['info', 'warning', 'danger'] as const;

/** The last milestone of the wait that is behind somebody; nothing before the first. */
export function WaitBadge({ clocks }: Pick<Case, 'clocks'>): ReactElement | null {
  const reached = clocks.milestones.filter(({ isReached }) => isReached);
  const last = reached.at(-1);
  if (last === undefined) return null;
  return <Badge kind={KINDS[reached.length - 1] ?? 'danger'}>{caseTexts.milestone(last.days)}</Badge>;
}
