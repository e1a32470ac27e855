import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { Session } from '../../api/types.js';
import { frameTexts } from '../../texts/frame.js';
import { openGroups, wayOf, type Way, type WayGroup } from './ways.js';

/** Kinds of work, as far as they are open to this member; each leads to its first page. */
export function Navigation({ session }: { session: Session }): ReactElement {
  const groups = openGroups(session);
  const here = wayOf(groups, useLocation().pathname);
  return (
    <nav className="navigation" aria-label={frameTexts.mainNavigation}>
      <ul className="navigation__list">
        {groups.map((group) => (
          <GroupLink key={group.title} group={group} here={here} />
        ))}
      </ul>
    </nav>
  );
}

/** A group of one page bears its name; in a larger one the page is named below. */
function GroupLink({ group, here }: { group: WayGroup; here: Way | undefined }): ReactElement {
  const [first] = group.ways;
  const isOnly = group.ways.length === 1;
  const isHere = here !== undefined && group.ways.includes(here);
  return (
    <li>
      <Link
        className="navigation__way"
        to={first?.to ?? '/'}
        {...(isHere ? { 'aria-current': isOnly ? 'page' : 'true' } : {})}
      >
        {isOnly ? first?.title : group.title}
      </Link>
    </li>
  );
}

/** The pages of the group in which somebody is. */
export function SubNavigation({ session }: { session: Session }): ReactElement | null {
  const groups = openGroups(session);
  const here = wayOf(groups, useLocation().pathname);
  const group = groups.find(({ ways }) => here !== undefined && ways.includes(here));
  if (group === undefined || group.ways.length < 2) return null;
  return (
    <nav className="sub-navigation" aria-label={frameTexts.pagesOf(group.title)}>
      <ul className="sub-navigation__list">
        {group.ways.map((way) => (
          <li key={way.to}>
            <Link
              className="sub-navigation__way"
              to={way.to}
              {...(way === here ? { 'aria-current': 'page' as const } : {})}
            >
              {way.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
