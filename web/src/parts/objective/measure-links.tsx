import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { GoalMeasure } from '../../api/types.js';
import { goalTexts } from '../../texts/objectives.js';

/** The measures that serve a goal, by number. */
export function MeasureLinks({ measures }: { measures: readonly GoalMeasure[] }): ReactElement | null {
  if (measures.length === 0) return null;
  return (
    <ul className="kern-list kern-list--bullet">
      {measures.map(({ id, number, title }) => (
        <li key={id}>
          <Link className="kern-link kern-link--no-visited-state" to={`/konzept/massnahmen/${id}`}>
            {goalTexts.measure(number, title)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
