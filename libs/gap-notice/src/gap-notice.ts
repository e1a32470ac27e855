import type { GapCause, GapSeverity } from '#libs/coverage';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';

/** “Empfänger”: a member organisation, as far as the choice of who is told depends on it. */
export interface Recipient {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  /** Kursarten for which a provider holds an approval on the day; empty for all others. */
  readonly approvedCourseTypeCodes: readonly string[];
  /** Areas (nine digits) from which a provider's sites can be reached; empty for all others. */
  readonly reachedAreaKeys: readonly string[];
}

/** Why a gap is told: it is new, it grew, its deadline passed without an answer, or somebody answered it. */
export type NoticeReason = 'opened' | 'grew' | 'deadline-passed' | 'answered';

/** “Zeile einer Lückenmeldung”: one gap as one recipient may see it. Counts are already suppressed for this recipient. */
export interface NoticeItem {
  readonly gapId: string;
  readonly gapVersion: number;
  readonly reason: NoticeReason;
  readonly areaKey: string;
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
  readonly cause: GapCause;
  readonly severity: GapSeverity;
  /** People this recipient is told about: all of the gap, or those it entitles or obliges; null = below the small-cell threshold. */
  readonly people: number | null;
  readonly longestWaitDays: number;
  readonly openedOn: LocalDate;
}

/** “Lückenmeldung”: one digest for one recipient and one check. */
export interface GapNotice {
  readonly organisationId: string;
  readonly checkedOn: LocalDate;
  readonly answerUntil: LocalDate;
  readonly items: readonly NoticeItem[];
}
