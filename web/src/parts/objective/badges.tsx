import type { ReactElement } from 'react';
import type { GoalState, NeedState, NeedUrgency } from '../../api/types.js';
import { goalStateTerms, needStateTerms, needTexts, needUrgencyTerms } from '../../texts/objectives.js';
import { Badge } from '../show/badge.js';

/** How a need stands. */
export function NeedStateBadge({ state }: { state: NeedState }): ReactElement {
  const kind = ({ open: 'info', met: 'success', dropped: 'warning' } as const)[state];
  return <Badge kind={kind}>{needStateTerms[state]}</Badge>;
}

/** How urgent a need is. */
export function UrgencyBadge({ urgency }: { urgency: NeedUrgency }): ReactElement {
  const kind = ({ low: 'info', medium: 'info', high: 'danger' } as const)[urgency];
  return <Badge kind={kind}>{`${needTexts.urgency} ${needUrgencyTerms[urgency]}`}</Badge>;
}

/** How a goal stands. */
export function GoalStateBadge({ state }: { state: GoalState }): ReactElement {
  const kind = ({ open: 'info', reached: 'success', dropped: 'warning' } as const)[state];
  return <Badge kind={kind}>{goalStateTerms[state]}</Badge>;
}
