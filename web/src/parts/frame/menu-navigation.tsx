import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { Session } from '../../api/types.js';
import { frameTexts } from '../../texts/frame.js';
import { openGroups, wayOf } from './ways.js';

/** All ways at once, for a window too narrow to have them in its head. */
export function MenuNavigation({ session }: { session: Session }): ReactElement {
  const groups = openGroups(session);
  const here = wayOf(groups, useLocation().pathname);
  return (
    <nav className="menu__navigation" aria-label={frameTexts.mainNavigation}>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          {group.ways.length > 1 && <p className="menu__group">{group.title}</p>}
          <ul className="menu__list">
            {group.ways.map((way) => (
              <li key={way.to}>
                <Link
                  className="menu__way"
                  to={way.to}
                  {...(way === here ? { 'aria-current': 'page' as const } : {})}
                >
                  {way.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
