import type { ReactElement } from 'react';
import type { CaseDetail } from '../../api/types.js';
import { Badge } from '../../parts/show/badge.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { longDate, shortDate } from '../../parts/words/dates.js';
import { caseTexts } from '../../texts/case.js';
import { casePageTexts } from '../../texts/case-page.js';

/** What runs for the case, and until when. */
export function CaseClocks({ clocks, waitingSince }: CaseDetail): ReactElement {
  const facts: readonly Fact[] = [
    {
      name: casePageTexts.waited,
      value: casePageTexts.waitedWords(longDate(waitingSince), caseTexts.days(clocks.waitedDays)),
    },
    {
      name: casePageTexts.startBy,
      value: (
        <span className="with-badge">
          {longDate(clocks.startBy)}
          {clocks.isOverdue && <Badge kind="danger">{casePageTexts.overdue}</Badge>}
        </span>
      ),
    },
    {
      name: casePageTexts.milestones,
      value: (
        <span className="stacked">
          {clocks.milestones.map(({ days, on, isReached }) => (
            <span key={days}>{casePageTexts.milestone(days, shortDate(on), isReached)}</span>
          ))}
        </span>
      ),
    },
    { name: casePageTexts.entitlement, value: entitlementWords(clocks) },
    { name: casePageTexts.oneYear, value: longDate(clocks.oneYearOn) },
  ];
  return (
    <section aria-labelledby="fristen" className="page-section">
      <h2 id="fristen" className="kern-heading-medium">
        {casePageTexts.clocksTitle}
      </h2>
      <Facts facts={facts} />
      <p className="kern-body kern-body--small kern-body--muted">{casePageTexts.clocksNote}</p>
    </section>
  );
}

function entitlementWords({ entitlementEndsOn, entitlementDaysLeft }: CaseDetail['clocks']): string {
  if (entitlementEndsOn === null || entitlementDaysLeft === null) return caseTexts.unlimited;
  const left = entitlementDaysLeft < 0 ? caseTexts.entitlementOver : caseTexts.daysLeft(entitlementDaysLeft);
  return `${longDate(entitlementEndsOn)} (${left})`;
}
