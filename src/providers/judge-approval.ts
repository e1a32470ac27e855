import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { Approval } from './provider.js';

/**
 * “Zulassung beurteilen” (IntV §18(2), §20(2)): it ends, not before it begins and not later than the law lets it run; and no two of one
 * Kursart hold at a site on one day. One that begins on the same day is the same approval, whose end is corrected.
 */
export function judgeApproval(
  approval: Approval,
  known: readonly Approval[],
  longestYears: number,
): Result<Approval> {
  const { siteId, courseTypeCode, from, until } = approval;
  if (until === null) return refuse('approval-without-end', {}, 'until');
  if (until < from) return refuse('approval-ends-before-it-begins', {}, 'until');
  if (until >= yearsLater(from, longestYears))
    return refuse('approval-too-long', { years: longestYears }, 'until');
  const other = known.find(
    (one) =>
      one.siteId === siteId &&
      one.courseTypeCode === courseTypeCode &&
      one.from !== from &&
      one.from <= until &&
      (one.until === null || from <= one.until),
  );
  if (other === undefined) return ok(approval);
  return refuse('approval-overlaps', { from: other.from, until: other.until ?? '' }, 'from');
}

/** The same day of a later year; `2028-02-29` becomes `2033-02-29`, which only ever stands in comparisons. */
function yearsLater(day: LocalDate, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
