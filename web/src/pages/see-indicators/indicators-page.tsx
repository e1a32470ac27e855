import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useIndicators } from '../../api/indicators.js';
import type { IndicatorLine } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { datedWords, valueWords } from '../../parts/indicator/indicator-words.js';
import { JudgementMark } from '../../parts/indicator/judgement-mark.js';
import { Sparkline } from '../../parts/indicator/sparkline.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { shortDate } from '../../parts/words/dates.js';
import { indicatorTexts, judgementTerms } from '../../texts/indicators.js';
import { objectiveTexts } from '../../texts/objectives.js';
import { chosenIndicators, readIndicatorChoice, type IndicatorChoice } from './indicator-list.js';

/** “Indikatoren”: the list. */
export function IndicatorsPage(): ReactElement {
  return (
    <>
      <PageTitle title={indicatorTexts.title} />
      <p className="kern-body lead">{indicatorTexts.lead}</p>
      <WithFrame>{(frame) => <Indicators frame={frame} />}</WithFrame>
    </>
  );
}

function Indicators({ frame }: { frame: KnownFrame }): ReactElement {
  const indicators = useIndicators();
  const { chosen, choose } = useListAddress();
  if (indicators.isPending) return <Loading />;
  if (indicators.isError) return <LoadFailed error={indicators.error} onRetry={indicators.refetch} />;
  const choice = readIndicatorChoice(chosen);
  const rows = chosenIndicators(indicators.data, choice);
  return (
    <>
      <p className="kern-body kern-body--muted">
        {objectiveTexts.edition(frame.concept.title, frame.concept.edition)}
      </p>
      <IndicatorFilters all={indicators.data} choice={choice} choose={choose} />
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {indicatorTexts.found(rows.length, indicators.data.length)}
        </p>
        {frame.fields.some(({ mayWrite }) => mayWrite) && (
          <WayButton to="/konzept/indikatoren/neu" kind="primary" icon="add">
            {indicatorTexts.add}
          </WayButton>
        )}
      </div>
      {rows.length === 0 ? (
        <Alert kind="info" title={indicatorTexts.emptyTitle}>
          <p className="kern-body">{indicatorTexts.emptyBody}</p>
        </Alert>
      ) : (
        <CardTable
          caption={indicatorTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={COLUMNS}
          file="indikatoren"
        />
      )}
    </>
  );
}

interface IndicatorFiltersProps {
  readonly all: readonly IndicatorLine[];
  readonly choice: IndicatorChoice;
  readonly choose: (change: Partial<Record<keyof IndicatorChoice, string>>) => void;
}

function IndicatorFilters({ all, choice, choose }: IndicatorFiltersProps): ReactElement {
  const goals = new Map(all.map(({ goalId, goal }) => [goalId, goal]));
  const select = (
    name: keyof IndicatorChoice,
    label: string,
    none: string,
    options: readonly (readonly [value: string, words: string])[],
  ): ReactElement => (
    <SelectField
      id={name}
      label={label}
      value={choice[name]}
      choices={[{ value: '', label: none }, ...options.map(([value, words]) => ({ value, label: words }))]}
      onValue={(value) => choose({ [name]: value })}
    />
  );
  return (
    <section className="filters" aria-label={indicatorTexts.filters}>
      <TextField
        id="suche"
        label={indicatorTexts.search}
        value={choice.suche}
        onValue={(suche) => choose({ suche })}
      />
      {select('ziel', indicatorTexts.goal, indicatorTexts.allGoals, [...goals])}
      {select(
        'urteil',
        indicatorTexts.judgement,
        indicatorTexts.allJudgements,
        Object.entries(judgementTerms),
      )}
      {select('werte', indicatorTexts.values, indicatorTexts.allValues, [['fehlt', indicatorTexts.onlyDue]])}
      {select('sortierung', indicatorTexts.sort, indicatorTexts.byGoal, [
        ['name', indicatorTexts.byName],
        ['urteil', indicatorTexts.byJudgement],
      ])}
    </section>
  );
}

const COLUMNS: readonly Column<IndicatorLine>[] = [
  {
    id: 'name',
    title: indicatorTexts.name,
    cell: ({ id, name, due, endedOn }) => (
      <span className="with-badge">
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/indikatoren/${id}`}>
          {name}
        </Link>
        {due.length > 0 && <Badge kind="warning">{indicatorTexts.due(due.length)}</Badge>}
        {endedOn !== null && <Badge kind="info">{indicatorTexts.ended}</Badge>}
      </span>
    ),
  },
  {
    id: 'goal',
    title: indicatorTexts.goal,
    cell: ({ goalId, goal }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/konzept/ziele/${goalId}`}>
        {goal}
      </Link>
    ),
  },
  {
    id: 'latest',
    title: indicatorTexts.latest,
    cell: ({ latest, series: { unit } }) => {
      if (latest === null) return indicatorTexts.noValue;
      const [value, day] = [valueWords(latest, unit), shortDate(latest.cutOffDay)];
      return latest.edition === null
        ? indicatorTexts.at(value, day)
        : indicatorTexts.atOf(value, day, latest.edition);
    },
  },
  {
    id: 'target',
    title: indicatorTexts.target,
    cell: ({ target, series: { unit } }) => datedWords(target, unit),
  },
  {
    id: 'judgement',
    title: indicatorTexts.judgement,
    cell: (indicator) => <JudgementMark indicator={indicator} />,
  },
  {
    id: 'course',
    title: indicatorTexts.course,
    cell: (indicator) => <Sparkline indicator={indicator} />,
  },
];
