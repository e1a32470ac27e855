import type { ReactElement } from 'react';
import type { MailSummary } from '../../api/types.js';
import { Badge } from '../../parts/show/badge.js';
import { mailStateTerms } from '../../texts/terms.js';

const KINDS = {
  waiting: 'info',
  claimed: 'info',
  sent: 'success',
  failed: 'danger',
  withdrawn: 'info',
  kept: 'info',
} as const;

/** Whether a mail left. */
export function MailStateBadge({ state }: { state: MailSummary['state'] }): ReactElement {
  return <Badge kind={KINDS[state]}>{mailStateTerms[state]}</Badge>;
}
