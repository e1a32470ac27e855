import type { ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { courseStateTerms } from '../../texts/course.js';
import { Badge } from '../show/badge.js';

const KINDS: Readonly<Record<Offering['state'], 'info' | 'success' | 'warning' | 'danger'>> = {
  planned: 'info',
  open: 'info',
  secured: 'success',
  'at-risk': 'danger',
  started: 'success',
  ended: 'info',
  postponed: 'warning',
  merged: 'info',
  cancelled: 'warning',
};

/** How a course stands today. */
export function CourseStateBadge({ state }: Pick<Offering, 'state'>): ReactElement {
  return <Badge kind={KINDS[state]}>{courseStateTerms[state]}</Badge>;
}
