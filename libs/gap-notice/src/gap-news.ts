import type { Gap } from '#libs/coverage';
import type { NoticeItem, NoticeReason } from './gap-notice.js';

/** “Neues von einer Lücke”: what there is to tell of one gap in this run, before it is asked whom. */
export interface GapNews {
  readonly gap: Gap;
  /** The Kursart behind the gap's format: decides which providers could close it. */
  readonly courseTypeCode: string;
  readonly reasons: readonly NoticeReason[];
}

/** “Schon gemeldet”: a state of a gap that a recipient has been told, whatever notice it stood in. */
export type ToldItem = Pick<NoticeItem, 'gapId' | 'gapVersion' | 'reason'>;
