import type { ReactElement } from 'react';
import type { GoalState, NeedState, NeedUrgency } from '../../api/types.js';
import { goalStateTerms, needStateTerms, needUrgencyTerms } from '../../texts/objective-terms.js';
import { needTexts } from '../../texts/objectives.js';
import { Badge } from '../show/badge.js';

/** How a need stands. */
export function NeedStateBadge({ state }: { state: NeedState }): ReactElement {
  const kind = ({ open: 'info', met: 'success', dropped: 'warning' } as const)[state];
  return <Badge kind={kind}>{needStateTerms[state]}</Badge>;
}

interface UrgencyBadgeProps {
  readonly urgency: NeedUrgency;
  /** The head of the column says already what it is about. */
  readonly isInColumn?: boolean;
}

/** How urgent a need is. */
export function UrgencyBadge({ urgency, isInColumn = false }: UrgencyBadgeProps): ReactElement {
  const kind = ({ low: 'info', medium: 'info', high: 'danger' } as const)[urgency];
  const words = needUrgencyTerms[urgency];
  return <Badge kind={kind}>{isInColumn ? words : `${needTexts.urgency} ${words}`}</Badge>;
}

/** How a goal stands. */
export function GoalStateBadge({ state }: { state: GoalState }): ReactElement {
  const kind = ({ open: 'info', reached: 'success', dropped: 'warning' } as const)[state];
  return <Badge kind={kind}>{goalStateTerms[state]}</Badge>;
}
