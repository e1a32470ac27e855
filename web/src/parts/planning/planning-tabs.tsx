import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { planningTexts } from '../../texts/planning.js';
import { useMember } from '../frame/members-only.js';

/** The ways between the pages of planning. */
export function PlanningTabs(): ReactElement {
  const mayRun = useMember().permissions.includes('plan:run');
  const ways = [
    { to: '/planung', title: planningTexts.proposals, isOpen: true },
    { to: '/planung/gefaehrdete-kurse', title: planningTexts.weakCourses, isOpen: true },
    { to: '/planung/was-waere-wenn', title: planningTexts.whatIf, isOpen: mayRun },
    { to: '/planung/vorschau', title: planningTexts.forecast, isOpen: mayRun },
  ];
  return (
    <nav className="tabs" aria-label={planningTexts.ways}>
      <ul className="tabs__list">
        {ways
          .filter(({ isOpen }) => isOpen)
          .map(({ to, title }) => (
            <li key={to}>
              <NavLink className="tabs__way" to={to} end aria-current="true">
                {title}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
