import type { ReactElement } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useDeleteNeed, useNeed, useStepNeed } from '../../api/objectives.js';
import type { Need, StepNeed } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { GoalStateBadge, NeedStateBadge, UrgencyBadge } from '../../parts/objective/badges.js';
import { RemovePart } from '../../parts/objective/remove-part.js';
import { StepPart, type PossibleStep } from '../../parts/objective/step-part.js';
import { titlesOf } from '../../parts/objective/titles-of.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { PublicationHint } from '../../parts/show/publication-hint.js';
import { needTexts, objectiveTexts } from '../../texts/objectives.js';
import { EvidencePart } from './evidence-part.js';

/** One need: what it is, what shows it, and which goals meet it. */
export function NeedPage(): ReactElement {
  const { id = '' } = useParams();
  const need = useNeed(id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/bedarfe">
          {needTexts.back}
        </Link>
      </p>
      <PageTitle title={need.data?.title ?? needTexts.name} />
      {need.isPending && <Loading />}
      {need.isError && <LoadFailed error={need.error} onRetry={need.refetch} />}
      {need.data !== undefined && (
        <WithFrame conceptId={need.data.conceptId}>
          {(frame) => <NeedView need={need.data} frame={frame} />}
        </WithFrame>
      )}
    </>
  );
}

function NeedView({ need, frame }: { need: Need; frame: KnownFrame }): ReactElement {
  const { state } = useLocation() as { state: { saved?: boolean } | null };
  return (
    <div className="objective">
      {state?.saved === true && <Alert kind="success" title={needTexts.saved} takesFocus />}
      <p className="badge-line">
        <NeedStateBadge state={need.state} />
        <UrgencyBadge urgency={need.urgency} />
      </p>
      {need.stateReason !== null && <p className="kern-body">{objectiveTexts.becauseOf(need.stateReason)}</p>}
      {need.description !== '' && <p className="kern-body free-text">{need.description}</p>}
      <Facts
        facts={[
          {
            name: objectiveTexts.field,
            value: (
              <Link
                className="kern-link kern-link--no-visited-state"
                to={`/konzept/bedarfe?feld=${need.fieldId}`}
              >
                {titlesOf(frame.fields, [need.fieldId]).join('')}
              </Link>
            ),
          },
          { name: needTexts.targetGroups, value: listed(titlesOf(frame.targetGroups, need.targetGroupIds)) },
          { name: needTexts.themes, value: listed(titlesOf(frame.themes, need.themeIds)) },
          {
            name: objectiveTexts.visibility,
            value: need.isPublic ? objectiveTexts.isPublic : objectiveTexts.isInternal,
          },
        ]}
      />
      <PublicationHint isPublic={need.isPublic} hint={frame.concept.publicationHint} />
      <EvidencePart need={need} />
      <GoalsOfNeed need={need} />
      {need.mayWrite && <NeedActs key={need.version} need={need} />}
    </div>
  );
}

function listed(words: readonly string[]): string {
  return words.join(', ') || objectiveTexts.empty;
}

function GoalsOfNeed({ need: { id, goals, mayWrite } }: { need: Need }): ReactElement {
  return (
    <section aria-labelledby="ziele" className="page-section">
      <h2 id="ziele" className="kern-heading-medium">
        {needTexts.goals}
      </h2>
      {goals.length === 0 && <p className="kern-body">{needTexts.noGoals}</p>}
      {goals.length > 0 && (
        <ul className="kern-list kern-list--bullet">
          {goals.map((goal) => (
            <li key={goal.id}>
              <span className="with-badge">
                <Link className="kern-link kern-link--no-visited-state" to={`/konzept/ziele/${goal.id}`}>
                  {goal.statement}
                </Link>
                <GoalStateBadge state={goal.state} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <WayButton to={`/konzept/ziele/neu?bedarf=${id}`} kind="secondary" icon="add">
          {needTexts.addGoal}
        </WayButton>
      )}
    </section>
  );
}

type NeedStep = PossibleStep<StepNeed['act']>;

function NeedActs({ need }: { need: Need }): ReactElement {
  const step = useStepNeed(need.id);
  const remove = useDeleteNeed(need.id);
  const navigate = useNavigate();
  const of = (act: StepNeed['act'], needsReason = false): NeedStep => ({
    act,
    needsReason,
    words: needTexts.steps[act],
  });
  const steps = need.state === 'open' ? [of('meet'), of('drop', true)] : [of('reopen')];
  return (
    <section aria-labelledby="stand" className="page-section no-print">
      <h2 id="stand" className="kern-heading-medium">
        {objectiveTexts.stateTitle}
      </h2>
      <div className="objective-acts">
        <WayButton to={`/konzept/bedarfe/${need.id}/aendern`} kind="secondary" icon="edit">
          {objectiveTexts.change}
        </WayButton>
        <StepPart
          steps={steps}
          error={step.error}
          isBusy={step.isPending}
          onStep={(act, reason, done) =>
            step.mutate({ act, reason, version: need.version }, { onSuccess: done })
          }
        />
        {need.goals.length === 0 && (
          <RemovePart
            question={needTexts.removeQuestion}
            body={needTexts.removeBody}
            error={remove.error}
            isBusy={remove.isPending}
            onRemove={() => remove.mutate(undefined, { onSuccess: () => void navigate('/konzept/bedarfe') })}
          />
        )}
      </div>
    </section>
  );
}
