import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useGoals } from '../../api/objectives.js';
import type { Goal } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { GoalStateBadge } from '../../parts/objective/badges.js';
import { titlesOf } from '../../parts/objective/titles-of.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { goalLevelTerms, goalStateTerms } from '../../texts/objective-terms.js';
import { goalTexts, objectiveTexts } from '../../texts/objectives.js';
import { chosenGoals, goalCounts, readGoalChoice, type GoalChoice } from './goal-list.js';

/** “Wirkungsziele”: the list. */
export function GoalsPage(): ReactElement {
  return (
    <>
      <PageTitle title={goalTexts.title} />
      <p className="kern-body lead">{goalTexts.lead}</p>
      <WithFrame>{(frame) => <Goals frame={frame} />}</WithFrame>
    </>
  );
}

function Goals({ frame }: { frame: KnownFrame }): ReactElement {
  const goals = useGoals();
  const today = useToday();
  const { chosen, choose } = useListAddress();
  if (goals.isPending) return <Loading />;
  if (goals.isError) return <LoadFailed error={goals.error} onRetry={goals.refetch} />;
  const choice = readGoalChoice(chosen);
  const rows = chosenGoals(goals.data, choice);
  const { open, hinted, over } = goalCounts(goals.data, today);
  return (
    <>
      <p className="kern-body kern-body--muted">
        {objectiveTexts.edition(frame.concept.title, frame.concept.edition)} ·{' '}
        {goalTexts.summary(open, hinted, over)}
      </p>
      <GoalFilters frame={frame} choice={choice} choose={choose} />
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {goalTexts.found(rows.length, goals.data.length)}
        </p>
        {frame.fields.some(({ mayWrite }) => mayWrite) && (
          <WayButton to="/konzept/ziele/neu" kind="primary" icon="add">
            {goalTexts.add}
          </WayButton>
        )}
      </div>
      {rows.length === 0 ? (
        <Alert kind="info" title={goalTexts.emptyTitle}>
          <p className="kern-body">{goalTexts.emptyBody}</p>
        </Alert>
      ) : (
        <CardTable
          caption={goalTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={columnsOf(frame)}
          file="wirkungsziele"
        />
      )}
    </>
  );
}

interface GoalFiltersProps {
  readonly frame: KnownFrame;
  readonly choice: GoalChoice;
  readonly choose: (change: Partial<Record<keyof GoalChoice, string>>) => void;
}

function GoalFilters({ frame, choice, choose }: GoalFiltersProps): ReactElement {
  const select = (
    name: keyof GoalChoice,
    label: string,
    all: string,
    options: readonly (readonly [value: string, words: string])[],
  ): ReactElement => (
    <SelectField
      id={name}
      label={label}
      value={choice[name]}
      choices={[{ value: '', label: all }, ...options.map(([value, words]) => ({ value, label: words }))]}
      onValue={(value) => choose({ [name]: value })}
    />
  );
  const { sorts } = goalTexts;
  return (
    <section className="filters" aria-label={objectiveTexts.filters}>
      <TextField
        id="suche"
        label={objectiveTexts.search}
        value={choice.suche}
        onValue={(suche) => choose({ suche })}
      />
      {select(
        'feld',
        objectiveTexts.field,
        objectiveTexts.allFields,
        frame.fields.map(({ id, title }) => [id, title]),
      )}
      {select(
        'ebene',
        goalTexts.level,
        goalTexts.allLevels,
        Object.entries(goalLevelTerms).map(([value, { name }]) => [value, name]),
      )}
      {select('stand', objectiveTexts.state, objectiveTexts.allStates, Object.entries(goalStateTerms))}
      {select('hinweise', goalTexts.hints, goalTexts.allHints, [['mit', goalTexts.withHints]])}
      {select('sortierung', objectiveTexts.sort, sorts.due, [
        ['name', sorts.statement],
        ['hinweise', sorts.hints],
      ])}
    </section>
  );
}

function columnsOf({ fields, groups }: KnownFrame): readonly Column<Goal>[] {
  return [
    {
      id: 'statement',
      title: goalTexts.statement,
      cell: ({ id, statement }) => (
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/ziele/${id}`}>
          {statement}
        </Link>
      ),
    },
    {
      id: 'fields',
      title: objectiveTexts.field,
      cell: ({ needs }) =>
        titlesOf(
          fields,
          needs.map(({ fieldId }) => fieldId),
        ).join(', '),
    },
    { id: 'level', title: goalTexts.level, cell: ({ level }) => goalLevelTerms[level].name },
    { id: 'due', title: goalTexts.dueOn, cell: ({ dueOn }) => shortDate(dueOn) },
    {
      id: 'committee',
      title: goalTexts.committee,
      cell: ({ committeeId }) => groups.find(({ id }) => id === committeeId)?.name ?? goalTexts.noCommittee,
    },
    { id: 'state', title: objectiveTexts.state, cell: ({ state }) => <GoalStateBadge state={state} /> },
    { id: 'needs', title: goalTexts.needs, isNumeric: true, cell: ({ needs }) => needs.length },
    { id: 'hints', title: goalTexts.hints, isNumeric: true, cell: ({ hints }) => hints.length },
  ];
}
