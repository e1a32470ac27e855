import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { AgendaItem, Permission } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { agendaSourceWays } from '../../texts/agenda.js';

/** Without this right the page behind would be closed. */
const NEEDS: Readonly<Partial<Record<AgendaItem['source'], Permission>>> = {
  'unanswered-gaps': 'gap:read',
  'grown-gaps': 'gap:read',
  'course-proposals': 'plan:read',
};

/** What an item is about, each with the way to it. */
export function Evidence({ item: { source, evidence } }: { item: AgendaItem }): ReactElement | null {
  const { permissions } = useMember();
  if (evidence.length === 0) return null;
  const needed = NEEDS[source];
  const way = needed === undefined || permissions.includes(needed) ? agendaSourceWays[source] : null;
  return (
    <ul className="kern-list kern-list--bullet">
      {evidence.map(({ id, sentence }) => (
        <li key={id}>
          {way === null ? (
            sentence
          ) : (
            <Link className="kern-link kern-link--no-visited-state" to={way(id)}>
              {sentence}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
