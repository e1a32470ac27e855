import type { ReactElement } from 'react';
import type { Meeting } from '../../api/types.js';
import { meetingStateTerms } from '../../texts/meetings.js';
import { Badge } from '../show/badge.js';

const KINDS = {
  planned: 'info',
  invited: 'info',
  held: 'warning',
  'minutes-released': 'success',
  cancelled: 'danger',
} as const;

/** How far a meeting is, in words and colour. */
export function MeetingBadge({ state }: Pick<Meeting, 'state'>): ReactElement {
  return <Badge kind={KINDS[state]}>{meetingStateTerms[state]}</Badge>;
}
