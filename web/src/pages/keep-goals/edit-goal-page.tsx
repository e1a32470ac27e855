import { useState, type ReactElement } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import {
  useGoal,
  useGoalHints,
  useNeeds,
  useReadGoalNow,
  useSaveGoal,
  type SavePlace,
} from '../../api/objectives.js';
import type { Goal, Need } from '../../api/types.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { ConflictBox, isConflict } from '../../parts/objective/conflict-box.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { goalTexts, needTexts } from '../../texts/objectives.js';
import { draftOfGoal, emptyGoal, goalConflicts, toGoal, toJudge, type GoalDraft } from './goal-draft.js';
import { GoalForm } from './goal-form.js';
import { GoalHints } from './goal-hints.js';

/** A new goal of the edition that is worked with, for the need named in the address or any other. */
export function NewGoalPage(): ReactElement {
  return (
    <div className="narrow">
      <PageTitle title={goalTexts.newTitle} />
      <WithFrame>{(frame) => <WithNeeds frame={frame} seen={null} />}</WithFrame>
    </div>
  );
}

/** Other words or needs for a goal. */
export function ChangeGoalPage(): ReactElement {
  const { id = '' } = useParams();
  const goal = useGoal(id);
  return (
    <div className="narrow">
      <PageTitle title={goalTexts.changeTitle} />
      {goal.isPending && <Loading />}
      {goal.isError && <LoadFailed error={goal.error} onRetry={goal.refetch} />}
      {goal.data !== undefined && <Changing first={goal.data} />}
    </div>
  );
}

/** What was read first stays the ground of the form, however often the goal is read again. */
function Changing({ first }: { first: Goal }): ReactElement {
  const [seen, setSeen] = useState(first);
  return (
    <WithFrame conceptId={seen.conceptId}>
      {(frame) => <WithNeeds key={seen.version} frame={frame} seen={seen} onTake={setSeen} />}
    </WithFrame>
  );
}

interface EnteringProps {
  readonly frame: KnownFrame;
  readonly seen: Goal | null;
  readonly onTake?: (theirs: Goal) => void;
}

function WithNeeds(props: EnteringProps): ReactElement {
  const needs = useNeeds(props.frame.concept.id);
  if (needs.isPending) return <Loading />;
  if (needs.isError) return <LoadFailed error={needs.error} onRetry={needs.refetch} />;
  const tied = new Set(props.seen?.needs.map(({ id }) => id));
  const possible = needs.data.filter(({ id, mayWrite }) => mayWrite || tied.has(id));
  if (possible.length > 0) return <Entering {...props} needs={possible} />;
  return (
    <Alert kind="info" title={goalTexts.noNeeds}>
      <p className="kern-body">{goalTexts.noNeedsBody}</p>
      <WayButton to="/konzept/bedarfe/neu" kind="secondary">
        {needTexts.add}
      </WayButton>
    </Alert>
  );
}

function Entering({ frame, needs, seen, onTake }: EnteringProps & { needs: readonly Need[] }): ReactElement {
  const { organisationId } = useMember();
  const [search] = useSearchParams();
  const wanted = search.get('bedarf');
  const key = seen === null ? `neu.${wanted ?? ''}` : `${seen.id}.${seen.version}`;
  const [start] = useState(() => (seen === null ? emptyGoal(wanted) : draftOfGoal(seen)));
  const { value, change, clear } = useDraft<GoalDraft>(`wirkungsziel.${organisationId}.${key}`, start);
  const [theirs, setTheirs] = useState<Goal | null>(null);
  const hints = useGoalHints(toJudge(value, frame.concept.id));
  const save = useSaveGoal();
  const readNow = useReadGoalNow();
  const navigate = useNavigate();
  const send = (place: SavePlace): void =>
    save.mutate(
      { place, goal: toGoal(value) },
      {
        onSuccess: ({ id }) => {
          clear();
          void navigate(`/konzept/ziele/${id}`, { state: { saved: true } });
        },
        onError: (error) => {
          if (isConflict(error) && seen !== null) void readNow(seen.id).then(setTheirs);
        },
      },
    );
  const take = (): void => {
    clear();
    if (theirs !== null) onTake?.(theirs);
  };
  const conflict = isConflict(save.error) && theirs !== null && (
    <ConflictBox
      lines={goalConflicts(value, draftOfGoal(theirs), { frame, needs })}
      isBusy={save.isPending}
      onKeep={() => send(placeOf(theirs))}
      onTake={take}
    />
  );
  return (
    <GoalForm
      frame={frame}
      needs={needs}
      value={value}
      change={change}
      error={save.error}
      conflict={conflict || null}
      hints={<GoalHints hints={hints.data ?? []} />}
      isBusy={save.isPending}
      onSend={() => send(seen === null ? { conceptId: frame.concept.id } : placeOf(seen))}
      onLeave={() => void navigate(seen === null ? '/konzept/ziele' : `/konzept/ziele/${seen.id}`)}
    />
  );
}

function placeOf({ id, version }: Goal): SavePlace {
  return { id, version };
}
