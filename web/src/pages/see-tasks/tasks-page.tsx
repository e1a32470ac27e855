import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useTasks } from '../../api/meetings.js';
import type { ActionPoint } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { shortDate } from '../../parts/words/dates.js';
import { taskTexts } from '../../texts/meeting-tasks.js';
import { SettleForm } from './settle-form.js';

/** “Aufgaben” from meetings: one's own; all for the Kreisverwaltung. */
export function TasksPage(): ReactElement {
  const tasks = useTasks();
  const { chosen, choose } = useListAddress();
  const [asked, setAsked] = useState<ActionPoint | null>(null);
  const [settled, setSettled] = useState(0);
  const show = chosen('zeige') || 'offene';
  const rows = (tasks.data ?? []).filter(
    ({ state, ownerId }) =>
      (show === 'alle' || (state === 'open') === (show === 'offene')) &&
      (chosen('stelle') === '' || ownerId === chosen('stelle')),
  );
  return (
    <>
      <PageTitle title={taskTexts.title} />
      <p className="kern-body lead">{taskTexts.lead}</p>
      <section className="filters" aria-label={taskTexts.filters}>
        <RadioField
          id="zeige"
          label={taskTexts.show}
          isHorizontal
          value={show}
          choices={Object.entries(taskTexts.choices).map(([value, label]) => ({ value, label }))}
          onValue={(value) => choose({ zeige: value === 'offene' ? '' : value })}
        />
        <OwnerFilter
          tasks={tasks.data ?? []}
          value={chosen('stelle')}
          onValue={(stelle) => choose({ stelle })}
        />
      </section>
      {settled > 0 && asked === null && (
        <Alert key={settled} kind="success" title={taskTexts.settled} takesFocus />
      )}
      {asked !== null && (
        <SettleForm
          key={asked.id}
          task={asked}
          onDone={() => {
            setAsked(null);
            setSettled(settled + 1);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
      {tasks.isPending && <Loading />}
      {tasks.isError && <LoadFailed error={tasks.error} onRetry={tasks.refetch} />}
      {tasks.data !== undefined && rows.length === 0 && <p className="kern-body">{taskTexts.empty}</p>}
      {rows.length > 0 && (
        <CardTable
          file="aufgaben"
          caption={taskTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={columnsOf(setAsked)}
        />
      )}
    </>
  );
}

interface OwnerFilterProps {
  readonly tasks: readonly ActionPoint[];
  readonly value: string;
  readonly onValue: (ownerId: string) => void;
}

/** For the Kreisverwaltung, which sees those of all. */
function OwnerFilter({ tasks, value, onValue }: OwnerFilterProps): ReactElement | null {
  if (useMember().organisationKind !== 'district') return null;
  const owners = new Map(tasks.map(({ ownerId, ownerName }) => [ownerId, ownerName]));
  return (
    <SelectField
      id="stelle"
      label={taskTexts.owner}
      value={value}
      choices={[
        { value: '', label: taskTexts.allOwners },
        ...[...owners].map(([id, name]) => ({ value: id, label: name })),
      ]}
      onValue={onValue}
    />
  );
}

function columnsOf(onSettle: (task: ActionPoint) => void): readonly Column<ActionPoint>[] {
  return [
    { id: 'what', title: taskTexts.what, cell: ({ wording }) => wording },
    { id: 'owner', title: taskTexts.owner, cell: ({ ownerName }) => ownerName },
    {
      id: 'due',
      title: taskTexts.due,
      cell: ({ dueOn, isOverdue }) => (
        <span className="with-badge">
          {shortDate(dueOn)}
          {isOverdue && <Badge kind="danger">{taskTexts.overdue}</Badge>}
        </span>
      ),
    },
    {
      id: 'state',
      title: taskTexts.state,
      cell: ({ doneOn, doneNote }) =>
        doneOn === null
          ? taskTexts.open
          : [taskTexts.done(shortDate(doneOn)), doneNote].filter((part) => part !== null).join(': '),
    },
    {
      id: 'from',
      title: taskTexts.from,
      cell: ({ meetingId, meetingTitle }) => (
        <Link className="kern-link kern-link--no-visited-state" to={`/sitzungen/${meetingId}`}>
          {meetingTitle}
        </Link>
      ),
    },
    {
      id: 'acts',
      title: taskTexts.acts,
      isAct: true,
      cell: (task) =>
        task.state === 'open' && (
          <Button kind="tertiary" label={taskTexts.settleOf(task.wording)} onClick={() => onSettle(task)}>
            {taskTexts.settle}
          </Button>
        ),
    },
  ];
}
