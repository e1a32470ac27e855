import type { ReactElement } from 'react';
import type { Edition } from '../../api/types.js';
import { editionStateTerms } from '../../texts/concept.js';
import { Badge } from '../show/badge.js';

const KINDS = { draft: 'info', adopted: 'success', 'being-updated': 'success', replaced: 'warning' } as const;

/** “Stand einer Fassung”. */
export function EditionBadge({ state }: { state: Edition['state'] }): ReactElement {
  return <Badge kind={KINDS[state]}>{editionStateTerms[state]}</Badge>;
}
