import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useGoalMeasures, useGoals, useNeeds } from '../../api/objectives.js';
import { Button } from '../../parts/form/button.js';
import { TextField } from '../../parts/form/text-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { GoalStateBadge, NeedStateBadge } from '../../parts/objective/badges.js';
import { MeasureLinks } from '../../parts/objective/measure-links.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { chainTexts } from '../../texts/coding.js';
import {
  chainOf,
  countEntries,
  searchChain,
  type ChainField,
  type ChainGoal,
  type ChainNeed,
} from './chain-tree.js';

/** “Wirkungskette”: field, need, goal, as an outline that one opens. */
export function ChainPage(): ReactElement {
  return (
    <>
      <PageTitle title={chainTexts.title} />
      <p className="kern-body lead">{chainTexts.lead}</p>
      <WithFrame>{(frame) => <Chain frame={frame} />}</WithFrame>
    </>
  );
}

function Chain({ frame }: { frame: KnownFrame }): ReactElement {
  const needs = useNeeds();
  const goals = useGoals();
  const measures = useGoalMeasures(frame.concept.id);
  const { chosen, choose } = useListAddress();
  const [opened, setOpened] = useState({ isOpen: false, times: 0 });
  const failed = [needs, goals, measures].find(({ isError }) => isError);
  if (failed?.error) return <LoadFailed error={failed.error} onRetry={failed.refetch} />;
  if (needs.data === undefined || goals.data === undefined || measures.data === undefined) return <Loading />;
  const typed = chosen('suche');
  const links = { needs: needs.data, goals: goals.data, measures: measures.data };
  const found = searchChain(chainOf(frame.fields, links), typed);
  const openAll = (isOpen: boolean): void => setOpened(({ times }) => ({ isOpen, times: times + 1 }));
  const isOpen = opened.isOpen || typed.trim() !== '';
  return (
    <>
      <TextField id="suche" label={chainTexts.search} value={typed} onValue={(suche) => choose({ suche })} />
      <div className="section-head list-head no-print">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {found.length === 0 ? chainTexts.none : chainTexts.found(countEntries(found))}
        </p>
        <div className="objective-acts">
          <Button kind="tertiary" onClick={() => openAll(true)}>
            {chainTexts.openAll}
          </Button>
          <Button kind="tertiary" onClick={() => openAll(false)}>
            {chainTexts.closeAll}
          </Button>
        </div>
      </div>
      <ul className="chain">
        {found.map((field) => (
          <FieldItem key={`${field.id} ${opened.times} ${isOpen}`} field={field} isOpen={isOpen} />
        ))}
      </ul>
    </>
  );
}

function FieldItem({ field, isOpen }: { field: ChainField; isOpen: boolean }): ReactElement {
  return (
    <li>
      <details open={isOpen}>
        <summary className="chain__field">{chainTexts.field(field.title, field.needs.length)}</summary>
        {field.needs.length === 0 && <p className="kern-body">{chainTexts.noNeeds}</p>}
        <ul className="chain__needs">
          {field.needs.map((one) => (
            <NeedItem key={one.need.id} one={one} isOpen={isOpen} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function NeedItem({ one: { need, goals }, isOpen }: { one: ChainNeed; isOpen: boolean }): ReactElement {
  return (
    <li>
      <span className="with-badge">
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/bedarfe/${need.id}`}>
          {need.title}
        </Link>
        <NeedStateBadge state={need.state} />
      </span>
      {goals.length === 0 ? (
        <p className="kern-body kern-body--muted">{chainTexts.noGoals}</p>
      ) : (
        <details open={isOpen}>
          <summary>{chainTexts.need(goals.length)}</summary>
          <ul className="chain__goals">
            {goals.map((one) => (
              <GoalItem key={one.goal.id} one={one} isOpen={isOpen} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function GoalItem({ one: { goal, measures }, isOpen }: { one: ChainGoal; isOpen: boolean }): ReactElement {
  return (
    <li>
      <span className="with-badge">
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/ziele/${goal.id}`}>
          {goal.statement}
        </Link>
        <GoalStateBadge state={goal.state} />
      </span>
      {measures.length > 0 && (
        <details open={isOpen}>
          <summary>{chainTexts.goal(measures.length)}</summary>
          <MeasureLinks measures={measures} />
        </details>
      )}
    </li>
  );
}
