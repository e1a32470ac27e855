import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useIndicators } from '../../api/indicators.js';
import type { Goal } from '../../api/types.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { WayButton } from '../form/way-button.js';
import { Alert } from '../show/alert.js';
import { LoadFailed } from '../show/load-failed.js';
import { Loading } from '../show/loading.js';
import { datedWords, valueWords } from './indicator-words.js';
import { JudgementMark } from './judgement-mark.js';

const MANY = 3;

/** The indicators of a goal, on its page. */
export function GoalIndicators({ goal }: { goal: Goal }): ReactElement {
  const indicators = useIndicators(goal.conceptId);
  const own = (indicators.data ?? []).filter(({ goalId, endedOn }) => goalId === goal.id && endedOn === null);
  return (
    <section aria-labelledby="indikatoren" className="page-section">
      <h2 id="indikatoren" className="kern-heading-medium">
        {indicatorTexts.title}
      </h2>
      {indicators.isPending && <Loading />}
      {indicators.isError && <LoadFailed error={indicators.error} onRetry={indicators.refetch} />}
      {indicators.data !== undefined && own.length === 0 && (
        <p className="kern-body">{indicatorTexts.noneOfGoal}</p>
      )}
      {own.length > MANY && (
        <Alert kind="info" title={indicatorTexts.many(own.length)}>
          <p className="kern-body">{indicatorTexts.manyBody}</p>
        </Alert>
      )}
      <ul className="kern-list kern-list--bullet">
        {own.map((indicator) => {
          const latest = indicator.values.at(-1);
          const { unit } = indicator.series;
          return (
            <li key={indicator.id}>
              <span className="with-badge">
                <Link
                  className="kern-link kern-link--no-visited-state"
                  to={`/konzept/indikatoren/${indicator.id}`}
                >
                  {indicator.name}
                </Link>
                {': '}
                {latest === undefined ? indicatorTexts.noValue : valueWords(latest, unit)},{' '}
                {indicatorTexts.target} {datedWords(indicator.target, unit)}
                <JudgementMark indicator={indicator} />
              </span>
            </li>
          );
        })}
      </ul>
      {goal.mayWrite && (
        <WayButton to={`/konzept/indikatoren/neu?ziel=${goal.id}`} kind="secondary" icon="add">
          {indicatorTexts.add}
        </WayButton>
      )}
    </section>
  );
}
