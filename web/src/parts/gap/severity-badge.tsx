import type { ReactElement } from 'react';
import type { GapSeverity } from '../../api/types.js';
import { severityTerms } from '../../texts/terms.js';
import { Badge } from '../show/badge.js';

const KINDS = { high: 'danger', medium: 'warning', low: 'info' } as const;

/** How urgent a gap is: word, icon and colour. */
export function SeverityBadge({ severity }: { severity: GapSeverity }): ReactElement {
  return <Badge kind={KINDS[severity]}>{severityTerms[severity]}</Badge>;
}
