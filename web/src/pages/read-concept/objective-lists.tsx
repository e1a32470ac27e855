import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { PublicGoalLine, PublicNeed } from '../../api/public-types.js';
import { shortDate } from '../../parts/words/dates.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { goalStateTerms, needStateTerms, needUrgencyTerms } from '../../texts/objective-terms.js';
import { publicTexts } from '../../texts/public-concept.js';

const GOAL_COLUMNS: readonly Column<PublicGoalLine>[] = [
  {
    id: 'statement',
    title: publicTexts.goal,
    cell: ({ id, statement }) => (
      <Link className="kern-link" to={`/integrationskonzept/ziele/${id}`}>
        {statement}
      </Link>
    ),
  },
  { id: 'due', title: publicTexts.due, cell: ({ dueOn }) => shortDate(dueOn) },
  { id: 'state', title: publicTexts.state, cell: ({ state }) => goalStateTerms[state] },
];

/** Goals with their day and their state. */
export function GoalList({ goals }: { goals: readonly PublicGoalLine[] }): ReactElement {
  if (goals.length === 0) return <p className="kern-body">{publicTexts.noGoals}</p>;
  return (
    <CardTable
      file="ziele"
      caption={publicTexts.goals}
      rows={goals}
      keyOf={({ id }) => id}
      columns={GOAL_COLUMNS}
    />
  );
}

/** What people lack, one under the other. */
export function NeedList({ needs }: { needs: readonly PublicNeed[] }): ReactElement {
  if (needs.length === 0) return <p className="kern-body">{publicTexts.noNeeds}</p>;
  return (
    <ul className="public-list">
      {needs.map(({ id, title, description, urgency, state, targetGroups }) => (
        <li key={id}>
          <h3 className="kern-heading-small">{title}</h3>
          <p className="kern-body">{description}</p>
          <p className="kern-body kern-body--muted">
            {[
              publicTexts.urgency(needUrgencyTerms[urgency]),
              needStateTerms[state],
              ...(targetGroups.length === 0 ? [] : [publicTexts.forWhom(targetGroups.join(', '))]),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
