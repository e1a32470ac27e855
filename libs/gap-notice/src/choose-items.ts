import type { Gap, GapSeverity } from '#libs/coverage';
import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import type { OrganisationKind } from '#libs/kernel';
import { responsibleOfficeKind } from '#libs/referral';
import type { GapNews, ToldItem } from './gap-news.js';
import type { NoticeItem, NoticeReason, Recipient } from './gap-notice.js';

/** “Was der Empfänger weiß und sehen darf”. */
export interface ChoiceContext {
  /** What this recipient was told before; it is not told again. */
  readonly told: readonly ToldItem[];
  /** People fewer than this (and more than 0) are not named. */
  readonly smallCellThreshold: number;
}

const REASONS: readonly NoticeReason[] = ['opened', 'grew', 'deadline-passed', 'answered'];
const SEVERITIES: readonly GapSeverity[] = ['high', 'medium', 'low'];
const NEW_OR_GROWN: readonly NoticeReason[] = ['opened', 'grew'];

/** Counselling is told of new free places, in another message; the Steuerungsgruppe sees gaps on the map. */
const HEARD_BY: Record<OrganisationKind, readonly NoticeReason[]> = {
  district: REASONS,
  bamf: ['opened', 'grew', 'answered'],
  jobcenter: NEW_OR_GROWN,
  'immigration-office': NEW_OR_GROWN,
  'social-welfare-office': NEW_OR_GROWN,
  provider: NEW_OR_GROWN,
  counselling: [],
  'steering-group': [],
};

/**
 * “Auswahl der Zeilen” of one recipient (product rule 5). The Kreisverwaltung is told everything, the
 * BAMF-Regionalkoordination every new or grown gap and each answer. Jobcenter, Ausländerbehörde and Sozialamt are told only of gaps that hold
 * people whom their kind of office entitles or obliges (IntV §6(1)), and only that count. A provider is told of gaps of
 * Kursarten it is approved for, in areas that reach its sites. Each state of a gap is told once. The most urgent come first.
 */
export function chooseItems(
  recipient: Recipient,
  news: readonly GapNews[],
  { told, smallCellThreshold }: ChoiceContext,
): NoticeItem[] {
  const before = new Set(told.map(stateOf));
  return news
    .flatMap((each) => {
      const people = peopleFor(recipient, each);
      if (people === 0) return [];
      const shown = people < smallCellThreshold ? null : people;
      return REASONS.filter((reason) => each.reasons.includes(reason))
        .filter((reason) => HEARD_BY[recipient.kind].includes(reason))
        .map((reason) => itemOf(each.gap, reason, shown));
    })
    .filter((item) => !before.has(stateOf(item)))
    .sort(compareItems);
}

/** How many people of a gap concern a recipient; 0 where the gap is none of its business. */
function peopleFor({ kind, approvedCourseTypeCodes, reachedAreaKeys }: Recipient, news: GapNews): number {
  const { gap, courseTypeCode } = news;
  switch (kind) {
    case 'district':
    case 'bamf':
      return gap.people;
    case 'jobcenter':
    case 'immigration-office':
    case 'social-welfare-office':
      return gap.evidence.peopleByAccessRoute
        .filter(({ accessRoute }) => responsibleOfficeKind(accessRoute) === kind)
        .reduce((sum, { people }) => sum + people, 0);
    case 'provider':
      return approvedCourseTypeCodes.includes(courseTypeCode) && reachedAreaKeys.includes(gap.areaKey)
        ? gap.people
        : 0;
    case 'counselling':
    case 'steering-group':
      return 0;
  }
}

function itemOf(gap: Gap, reason: NoticeReason, people: number | null): NoticeItem {
  return {
    gapId: gap.id,
    gapVersion: gap.version,
    reason,
    areaKey: gap.areaKey,
    formatCode: gap.formatCode,
    level: gap.level,
    cause: gap.cause,
    severity: gap.severity,
    people,
    longestWaitDays: gap.longestWaitDays,
    openedOn: gap.openedOn,
  };
}

function stateOf({ gapId, gapVersion, reason }: ToldItem): string {
  return `${gapVersion} ${reason} ${gapId}`;
}

function compareItems(a: NoticeItem, b: NoticeItem): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.areaKey, b.areaKey) ||
    compareText(a.formatCode, b.formatCode) ||
    rankOf(a.level) - rankOf(b.level) ||
    compareText(a.gapId, b.gapId) ||
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)
  );
}

function rankOf(level: NoticeItem['level']): number {
  return level === null ? -1 : LANGUAGE_LEVELS.indexOf(level);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
