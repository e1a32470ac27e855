import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useRemoveValue, useRuleParameters } from '../../api/settings.js';
import type { DatedValue, RuleParameter } from '../../api/types.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { longDate } from '../../parts/words/dates.js';
import { keepTexts } from '../../texts/administration.js';
import { ruleTexts } from '../../texts/settings.js';
import { valueColumns } from './value-columns.js';
import { ValueForm } from './value-form.js';

/** One rule parameter: everything that held and will hold, and a new value. */
export function RulePage(): ReactElement {
  const { key = '' } = useParams();
  const rules = useRuleParameters();
  const rule = rules.data?.items.find((one) => one.key === key);
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/verwaltung/regelwerte">
          {ruleTexts.back}
        </Link>
      </p>
      <PageTitle title={rule?.title ?? ruleTexts.title} />
      {rules.isPending && <Loading />}
      {rules.isError && <LoadFailed error={rules.error} onRetry={rules.refetch} />}
      {rules.data !== undefined && rule === undefined && <p className="kern-body">{keepTexts.empty}</p>}
      {rule !== undefined && <Values key={rule.key} rule={rule} />}
    </>
  );
}

/** What is done with which value. */
type Doing = { readonly act: 'correct' | 'remove'; readonly value: DatedValue } | null;

function Values({ rule }: { rule: RuleParameter }): ReactElement {
  const remove = useRemoveValue(rule.key);
  const [doing, setDoing] = useState<Doing>(null);
  const [done, setDone] = useState<string | null>(null);
  const begin = (next: Doing): void => {
    setDone(null);
    setDoing(next);
  };
  const end = (words: string): void => {
    setDoing(null);
    setDone(words);
  };
  return (
    <>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <section className="page-section" aria-labelledby="werte">
        <h2 id="werte" className="kern-heading-medium">
          {ruleTexts.history}
        </h2>
        <CardTable
          file="regelwert-verlauf"
          caption={ruleTexts.history}
          rows={[...rule.values].reverse()}
          keyOf={({ from }) => from}
          columns={valueColumns(rule, begin)}
        />
      </section>
      {doing?.act === 'remove' && (
        <ReasonForm
          question={ruleTexts.removeQuestion(longDate(doing.value.from))}
          submit={ruleTexts.removeYes}
          error={remove.error}
          isBusy={remove.isPending}
          onConfirm={() =>
            remove.mutate(doing.value.from, {
              onSuccess: () => end(ruleTexts.removed(longDate(doing.value.from))),
            })
          }
          onCancel={() => begin(null)}
        >
          <p className="kern-body">{ruleTexts.removeMeans}</p>
        </ReasonForm>
      )}
      <ValueForm
        key={doing?.act === 'correct' ? doing.value.from : 'neu'}
        rule={rule}
        seen={doing?.act === 'correct' ? doing.value : null}
        onDone={end}
        onCancel={() => begin(null)}
      />
    </>
  );
}
