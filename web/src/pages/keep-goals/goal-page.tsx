import type { ReactElement } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useDeleteGoal, useGoal, useGoalMeasures, useStepGoal } from '../../api/objectives.js';
import type { Goal, StepGoal } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { GoalIndicators } from '../../parts/indicator/goal-indicators.js';
import { GoalStateBadge, NeedStateBadge } from '../../parts/objective/badges.js';
import { MeasureLinks } from '../../parts/objective/measure-links.js';
import { RemovePart } from '../../parts/objective/remove-part.js';
import { StepPart, type PossibleStep } from '../../parts/objective/step-part.js';
import { titlesOf } from '../../parts/objective/titles-of.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate } from '../../parts/words/dates.js';
import { PublicationHint } from '../../parts/show/publication-hint.js';
import { goalLevelTerms } from '../../texts/objective-terms.js';
import { goalTexts, objectiveTexts } from '../../texts/objectives.js';
import { GoalHints } from './goal-hints.js';

/** One goal: the needs above it, and what makes it SMART. */
export function GoalPage(): ReactElement {
  const { id = '' } = useParams();
  const goal = useGoal(id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/ziele">
          {goalTexts.back}
        </Link>
      </p>
      <PageTitle title={goal.data?.statement ?? goalTexts.statement} />
      {goal.isPending && <Loading />}
      {goal.isError && <LoadFailed error={goal.error} onRetry={goal.refetch} />}
      {goal.data !== undefined && (
        <WithFrame conceptId={goal.data.conceptId}>
          {(frame) => <GoalView goal={goal.data} frame={frame} />}
        </WithFrame>
      )}
    </>
  );
}

function GoalView({ goal, frame }: { goal: Goal; frame: KnownFrame }): ReactElement {
  const { state } = useLocation() as { state: { saved?: boolean } | null };
  return (
    <div className="objective">
      {state?.saved === true && <Alert kind="success" title={goalTexts.saved} takesFocus />}
      <p className="badge-line">
        <GoalStateBadge state={goal.state} />
      </p>
      {goal.stateReason !== null && <p className="kern-body">{objectiveTexts.becauseOf(goal.stateReason)}</p>}
      <SmartFacts goal={goal} frame={frame} />
      <PublicationHint isPublic={goal.isPublic} hint={frame.concept.publicationHint} />
      {goal.state === 'open' && <GoalHints hints={goal.hints} />}
      <section aria-labelledby="bedarfe" className="page-section">
        <h2 id="bedarfe" className="kern-heading-medium">
          {goalTexts.needs}
        </h2>
        <ul className="kern-list kern-list--bullet">
          {goal.needs.map((need) => (
            <li key={need.id}>
              <span className="with-badge">
                {titlesOf(frame.fields, [need.fieldId]).join('')}:{' '}
                <Link className="kern-link kern-link--no-visited-state" to={`/konzept/bedarfe/${need.id}`}>
                  {need.title}
                </Link>
                <NeedStateBadge state={need.state} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <GoalIndicators goal={goal} />
      <MeasuresOfGoal goal={goal} />
      {goal.mayWrite && <GoalActs key={goal.version} goal={goal} />}
    </div>
  );
}

function MeasuresOfGoal({ goal }: { goal: Goal }): ReactElement {
  const all = useGoalMeasures(goal.conceptId);
  const measures = (all.data ?? []).filter(({ goalIds }) => goalIds.includes(goal.id));
  return (
    <section aria-labelledby="massnahmen" className="page-section">
      <h2 id="massnahmen" className="kern-heading-medium">
        {goalTexts.measures}
      </h2>
      {all.isPending && <Loading />}
      {all.isError && <LoadFailed error={all.error} onRetry={all.refetch} />}
      {all.data !== undefined && measures.length === 0 && <p className="kern-body">{goalTexts.noMeasures}</p>}
      <MeasureLinks measures={measures} />
    </section>
  );
}

function SmartFacts({ goal, frame }: { goal: Goal; frame: KnownFrame }): ReactElement {
  const { name, meaning } = goalLevelTerms[goal.level];
  const text = (words: string): string => words || objectiveTexts.empty;
  return (
    <Facts
      facts={[
        { name: goalTexts.level, value: `${name}: ${meaning}` },
        { name: goalTexts.specific, value: text(goal.specific) },
        { name: goalTexts.measurable, value: text(goal.measurable) },
        { name: goalTexts.attainable, value: text(goal.attainable) },
        { name: goalTexts.relevant, value: text(goal.relevant) },
        { name: goalTexts.dueOn, value: longDate(goal.dueOn) },
        {
          name: goalTexts.committee,
          value: frame.groups.find(({ id }) => id === goal.committeeId)?.name ?? goalTexts.noCommittee,
        },
        {
          name: objectiveTexts.visibility,
          value: goal.isPublic ? objectiveTexts.isPublic : objectiveTexts.isInternal,
        },
      ]}
    />
  );
}

type GoalStep = PossibleStep<StepGoal['act']>;

function GoalActs({ goal }: { goal: Goal }): ReactElement {
  const step = useStepGoal(goal.id);
  const remove = useDeleteGoal(goal.id);
  const navigate = useNavigate();
  const of = (act: StepGoal['act'], needsReason = false): GoalStep => ({
    act,
    needsReason,
    words: goalTexts.steps[act],
  });
  const steps = goal.state === 'open' ? [of('reach'), of('drop', true)] : [of('reopen')];
  return (
    <section aria-labelledby="stand" className="page-section no-print">
      <h2 id="stand" className="kern-heading-medium">
        {objectiveTexts.stateTitle}
      </h2>
      <div className="objective-acts">
        <WayButton to={`/konzept/ziele/${goal.id}/aendern`} kind="secondary" icon="edit">
          {objectiveTexts.change}
        </WayButton>
        <StepPart
          steps={steps}
          error={step.error}
          isBusy={step.isPending}
          onStep={(act, reason, done) =>
            step.mutate({ act, reason, version: goal.version }, { onSuccess: done })
          }
        />
        <RemovePart
          question={goalTexts.removeQuestion}
          body={goalTexts.removeBody}
          error={remove.error}
          isBusy={remove.isPending}
          onRemove={() => remove.mutate(undefined, { onSuccess: () => void navigate('/konzept/ziele') })}
        />
      </div>
    </section>
  );
}
