import type { ReactElement } from 'react';
import { publicationHintTexts } from '../../texts/publication.js';

interface PublicationHintProps {
  readonly isPublic: boolean;
  /** Why the public would not see it; null where it would. */
  readonly hint: keyof typeof publicationHintTexts | null;
}

/** “Öffentlich, aber das Konzept ist intern”: said where something is marked as public and is not seen all the same. */
export function PublicationHint({ isPublic, hint }: PublicationHintProps): ReactElement | null {
  if (!isPublic || hint === null) return null;
  return <output className="kern-body publication-hint">{publicationHintTexts[hint]}</output>;
}
