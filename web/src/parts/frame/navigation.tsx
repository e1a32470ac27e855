import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import type { Session } from '../../api/types.js';
import { frameTexts } from '../../texts/frame.js';

/** The ways this member may go. The server judges each step anew. */
export function Navigation({ session }: { session: Session }): ReactElement {
  const isReferring = session.permissions.includes('referral:read');
  const ways = [
    { to: '/faelle', title: frameTexts.cases, isOpen: isReferring },
    { to: '/platzangebote', title: frameTexts.placeOffers, isOpen: isReferring },
    { to: '/kurse', title: frameTexts.courses, isOpen: session.permissions.includes('offering:write') },
    {
      to: '/vermittlungen',
      title: frameTexts.addressed,
      isOpen: session.permissions.includes('referral:answer'),
    },
    {
      to: '/einstufungstests',
      title: frameTexts.tests,
      isOpen: session.permissions.includes('placement-test:read'),
    },
    { to: '/', title: frameTexts.coverage, isOpen: session.permissions.includes('coverage:read') },
    { to: '/luecken', title: frameTexts.gaps, isOpen: session.permissions.includes('gap:read') },
    { to: '/planung', title: frameTexts.planning, isOpen: session.permissions.includes('plan:read') },
    { to: '/protokoll', title: frameTexts.protocol, isOpen: session.permissions.includes('audit:read') },
    { to: '/postbuch', title: frameTexts.mails, isOpen: session.isAdministrator },
  ];
  return (
    <nav className="navigation" aria-label={frameTexts.mainNavigation}>
      <ul className="navigation__list">
        {ways
          .filter((way) => way.isOpen)
          .map((way) => (
            <li key={way.to}>
              <NavLink className="navigation__way" to={way.to} end={way.to === '/'}>
                {way.title}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
