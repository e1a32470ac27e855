import type { ReactElement } from 'react';
import type { KursnetStanding } from '../../api/types.js';
import { kursnetStandingTerms } from '../../texts/kursnet.js';
import { Badge } from '../show/badge.js';

const KINDS = {
  'to-remove': 'danger',
  missing: 'warning',
  changed: 'warning',
  unchecked: 'info',
  current: 'success',
} as const;

/** How a course stands in KURSNET: word, icon and colour. */
export function KursnetBadge({ standing }: { readonly standing: KursnetStanding }): ReactElement {
  return <Badge kind={KINDS[standing]}>{kursnetStandingTerms[standing]}</Badge>;
}
