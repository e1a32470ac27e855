import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Case, CourseFormat } from '../../api/types.js';
import { courseWords } from '../../parts/case/course-words.js';
import { nextStep, type AboutCase } from '../../parts/case/next-step.js';
import { StateBadge } from '../../parts/case/state-badge.js';
import { WaitBadge } from '../../parts/case/wait-badge.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { caseTexts } from '../../texts/case.js';
import { caseListTexts } from '../../texts/case-list.js';

/** What the lines of the list look up beside the case itself. */
export interface CaseLookups {
  readonly formats: readonly CourseFormat[];
  readonly municipalityName: (ags: string) => string;
  readonly aboutCase: (id: string) => AboutCase;
}

interface CaseTableProps {
  readonly cases: readonly Case[];
  readonly lookups: CaseLookups;
  readonly caption: string;
}

/** One's own cases, a line each. */
export function CaseTable({ cases, lookups, caption }: CaseTableProps): ReactElement {
  return (
    <CardTable
      file="faelle"
      caption={caption}
      columns={columnsOf(lookups)}
      rows={cases}
      keyOf={({ id }) => id}
    />
  );
}

function columnsOf({ formats, municipalityName, aboutCase }: CaseLookups): readonly Column<Case>[] {
  return [
    {
      id: 'code',
      title: caseTexts.code,
      cell: ({ id, code }) => (
        <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${id}`}>
          <CaseCode code={code} />
        </Link>
      ),
    },
    { id: 'course', title: caseListTexts.course, cell: (one) => courseWords(one, formats) },
    { id: 'municipality', title: caseListTexts.municipality, cell: ({ ags }) => municipalityName(ags) },
    { id: 'wait', title: caseTexts.waitingSince, cell: (one) => <Wait one={one} /> },
    { id: 'entitled', title: caseTexts.entitledUntil, cell: (one) => <Entitlement one={one} /> },
    { id: 'state', title: caseListTexts.state, cell: (one) => <StateBadge {...one} /> },
    { id: 'next', title: caseListTexts.next, cell: (one) => nextStep(one, aboutCase(one.id)) },
  ];
}

const NOT_WAITING: readonly Case['state'][] = [
  'started',
  'completed',
  'broken-off',
  'rejected',
  'revoked',
  'expired',
  'ended',
];

/** How long somebody waits; once they wait no more, only since when they did. */
function Wait({ one }: { one: Case }): ReactElement {
  const isWaiting = !NOT_WAITING.includes(one.state);
  return (
    <span className="stacked">
      <span>{shortDate(one.waitingSince)}</span>
      {isWaiting && <span>{caseTexts.days(one.clocks.waitedDays)}</span>}
      {isWaiting && <WaitBadge clocks={one.clocks} />}
    </span>
  );
}

function Entitlement({ one }: { one: Case }): ReactElement {
  const { entitlementEndsOn, entitlementDaysLeft } = one.clocks;
  if (entitlementEndsOn === null || entitlementDaysLeft === null) return <>{caseTexts.unlimited}</>;
  return (
    <span className="stacked">
      <span>{shortDate(entitlementEndsOn)}</span>
      {entitlementDaysLeft < 0 && <span>{caseTexts.entitlementOver}</span>}
    </span>
  );
}
