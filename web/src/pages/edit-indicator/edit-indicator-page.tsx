import { useState, type ReactElement } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import {
  useIndicator,
  useIndicators,
  useReadIndicatorNow,
  useSaveIndicator,
  type IndicatorPlace,
} from '../../api/indicators.js';
import { useMeasureFrame } from '../../api/measures.js';
import { useGoals } from '../../api/objectives.js';
import type { Goal, WholeIndicator } from '../../api/types.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { ConflictBox, isConflict } from '../../parts/objective/conflict-box.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { indicatorFormTexts, indicatorTexts } from '../../texts/indicators.js';
import {
  beginsSeries,
  draftOfIndicator,
  emptyIndicator,
  indicatorConflicts,
  toIndicator,
  unreadableFields,
  type IndicatorDraft,
} from './indicator-draft.js';
import { IndicatorForm } from './indicator-form.js';

const MANY = 3;

/** A new indicator, for the goal named in the address or any other. */
export function NewIndicatorPage(): ReactElement {
  const goals = useGoals();
  return (
    <div className="narrow">
      <PageTitle title={indicatorFormTexts.newTitle} />
      {goals.isPending && <Loading />}
      {goals.isError && <LoadFailed error={goals.error} onRetry={goals.refetch} />}
      {goals.data !== undefined && <WithGoals goals={goals.data.filter(({ mayWrite }) => mayWrite)} />}
    </div>
  );
}

function WithGoals({ goals }: { goals: readonly Goal[] }): ReactElement {
  if (goals.length > 0) return <Entering goals={goals} seen={null} />;
  return (
    <Alert kind="info" title={indicatorFormTexts.noGoal}>
      <p className="kern-body">{indicatorFormTexts.noGoalBody}</p>
    </Alert>
  );
}

/** Another definition, target or responsibility for an indicator. */
export function ChangeIndicatorPage(): ReactElement {
  const { id = '' } = useParams();
  const indicator = useIndicator(id);
  return (
    <div className="narrow">
      <PageTitle title={indicatorFormTexts.changeTitle} />
      {indicator.isPending && <Loading />}
      {indicator.isError && <LoadFailed error={indicator.error} onRetry={indicator.refetch} />}
      {indicator.data !== undefined && <Changing first={indicator.data} />}
    </div>
  );
}

/** What was read first stays the ground of the form, however often it is read again. */
function Changing({ first }: { first: WholeIndicator }): ReactElement {
  const [seen, setSeen] = useState(first);
  const goals = useGoals().data?.filter(({ id }) => id === seen.goalId);
  return goals === undefined ? (
    <Loading />
  ) : (
    <Entering key={seen.version} goals={goals} seen={seen} onTake={setSeen} />
  );
}

interface EnteringProps {
  readonly goals: readonly Goal[];
  readonly seen: WholeIndicator | null;
  readonly onTake?: (theirs: WholeIndicator) => void;
}

function Entering({ goals, seen, onTake }: EnteringProps): ReactElement {
  const { organisationId } = useMember();
  const [search] = useSearchParams();
  const wanted = search.get('ziel') ?? '';
  const key = seen === null ? `neu.${wanted}` : `${seen.id}.${seen.version}`;
  const [start] = useState(() => (seen === null ? emptyIndicator(wanted) : draftOfIndicator(seen)));
  const { value, change, clear } = useDraft<IndicatorDraft>(`indikator.${organisationId}.${key}`, start);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [theirs, setTheirs] = useState<WholeIndicator | null>(null);
  const save = useSaveIndicator();
  const readNow = useReadIndicatorNow();
  const navigate = useNavigate();
  const organisations = useMeasureFrame().data?.organisations ?? [];
  const send = (place: IndicatorPlace): void => {
    const wrong = unreadableFields(value);
    setUnreadable(wrong);
    if (wrong.length > 0) return document.getElementById(wrong[0] ?? '')?.focus();
    save.mutate(
      { place, indicator: toIndicator(value) },
      {
        onSuccess: (id) => {
          clear();
          void navigate(`/konzept/indikatoren/${id}`, { state: { saved: true } });
        },
        onError: (error) => {
          if (isConflict(error) && seen !== null) void readNow(seen.id).then(setTheirs);
        },
      },
    );
  };
  const conflict = isConflict(save.error) && theirs !== null && (
    <ConflictBox
      lines={indicatorConflicts(value, draftOfIndicator(theirs))}
      isBusy={save.isPending}
      onKeep={() => send({ id: theirs.id, version: theirs.version })}
      onTake={() => {
        clear();
        onTake?.(theirs);
      }}
    />
  );
  return (
    <IndicatorForm
      goals={goals}
      organisations={organisations}
      value={value}
      change={change}
      error={save.error}
      unreadable={unreadable}
      conflict={conflict || null}
      notes={<Notes value={value} start={seen === null ? null : start} />}
      isBusy={save.isPending}
      onSend={() => send(seen === null ? { goalId: value.goalId } : { id: seen.id, version: seen.version })}
      onLeave={() =>
        void navigate(seen === null ? '/konzept/indikatoren' : `/konzept/indikatoren/${seen.id}`)
      }
    />
  );
}

/** What is to be known before saving: a new series begins, or the goal has many already. */
function Notes({
  value,
  start,
}: {
  value: IndicatorDraft;
  start: IndicatorDraft | null;
}): ReactElement | null {
  const indicators = useIndicators().data ?? [];
  const others = indicators.filter(
    ({ goalId, endedOn }) => goalId === value.goalId && endedOn === null,
  ).length;
  if (start !== null)
    return beginsSeries(value, start) ? (
      <Alert kind="warning" title={indicatorFormTexts.newSeries}>
        <p className="kern-body">{indicatorFormTexts.newSeriesBody}</p>
      </Alert>
    ) : null;
  return others >= MANY ? (
    <Alert kind="info" title={indicatorTexts.many(others)}>
      <p className="kern-body">{indicatorTexts.manyBody}</p>
    </Alert>
  ) : null;
}
