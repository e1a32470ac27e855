import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { caseListTexts } from '../../texts/case-list.js';
import { writeCaseQuestion, type CaseQuestion } from './case-address.js';
import { CASE_GROUPS, type CaseGroup } from './case-groups.js';

interface CaseTabsProps {
  readonly question: CaseQuestion;
  readonly counts: Readonly<Record<CaseGroup, number>>;
}

/** The ways to the parts of the list, each with its number of cases. */
export function CaseTabs({ question, counts }: CaseTabsProps): ReactElement {
  return (
    <nav className="tabs" aria-label={caseListTexts.groups}>
      <ul className="tabs__list">
        {CASE_GROUPS.map((group) => (
          <li key={group}>
            <Link
              className="tabs__way"
              to={{ search: writeCaseQuestion({ ...question, group }).toString() }}
              preventScrollReset
              {...(group === question.group ? { 'aria-current': 'true' as const } : {})}
            >
              {caseListTexts.group[group]} <span className="tabs__count">{counts[group]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
