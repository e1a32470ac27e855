import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRuleParameters } from '../../api/settings.js';
import type { RuleParameter, RuleParameters } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { holdsWords } from '../../parts/table/holds-words.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { shortDate } from '../../parts/words/dates.js';
import { keepTexts } from '../../texts/administration.js';
import { ruleTexts } from '../../texts/settings.js';
import { nowAndNext, valueWords } from './value-words.js';

const COLUMNS: readonly Column<RuleParameter>[] = [
  {
    id: 'name',
    title: ruleTexts.name,
    cell: ({ key, title }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/verwaltung/regelwerte/${key}`}>
        {title}
      </Link>
    ),
  },
  { id: 'now', title: ruleTexts.now, cell: (rule) => <Now rule={rule} /> },
  { id: 'source', title: ruleTexts.source, cell: (rule) => nowAndNext(rule).now?.source ?? ruleTexts.none },
  { id: 'next', title: ruleTexts.next, cell: nextWords },
];

/** “Regelwerte”: the numbers by which the platform judges, by subject. */
export function RulesPage(): ReactElement {
  const rules = useRuleParameters();
  const { chosen, choose } = useListAddress();
  const [typed, subject] = [chosen('suche'), chosen('gebiet')];
  return (
    <>
      <PageTitle title={ruleTexts.title} />
      <p className="kern-body lead">{ruleTexts.lead}</p>
      <section className="filters" aria-label={keepTexts.filters}>
        <TextField
          id="suche"
          label={ruleTexts.searchFor}
          value={typed}
          onValue={(suche) => choose({ suche })}
        />
        <SelectField
          id="gebiet"
          label={ruleTexts.subject}
          value={subject}
          choices={[
            { value: '', label: ruleTexts.allSubjects },
            ...(rules.data?.subjects ?? []).map((one) => ({ value: one.subject, label: one.title })),
          ]}
          onValue={(gebiet) => choose({ gebiet })}
        />
      </section>
      {rules.isPending && <Loading />}
      {rules.isError && <LoadFailed error={rules.error} onRetry={rules.refetch} />}
      {rules.data !== undefined && <BySubject rules={rules.data} typed={typed} subject={subject} />}
    </>
  );
}

interface BySubjectProps {
  readonly rules: RuleParameters;
  readonly typed: string;
  readonly subject: string;
}

function BySubject({ rules: { subjects, items }, typed, subject }: BySubjectProps): ReactElement {
  const found = items.filter(
    (rule) =>
      (subject === '' || rule.subject === subject) &&
      holdsWords([rule.title, ...rule.values.map(({ source }) => source)], typed),
  );
  return (
    <>
      <p className="kern-body kern-body--muted part-gap" aria-live="polite">
        {found.length === 0 ? keepTexts.empty : keepTexts.found(found.length)}
      </p>
      {subjects.map((one) => {
        const rows = found.filter((rule) => rule.subject === one.subject);
        if (rows.length === 0) return null;
        return (
          <section className="page-section" key={one.subject} aria-labelledby={`gebiet-${one.subject}`}>
            <h2 id={`gebiet-${one.subject}`} className="kern-heading-medium">
              {one.title}
            </h2>
            <CardTable
              caption={ruleTexts.list(one.title)}
              rows={rows}
              keyOf={({ key }) => key}
              columns={COLUMNS}
              file={`regelwerte-${one.subject}`}
            />
          </section>
        );
      })}
    </>
  );
}

function Now({ rule }: { rule: RuleParameter }): ReactElement {
  const { now } = nowAndNext(rule);
  return (
    <span className="value-now">{now === undefined ? ruleTexts.noValue : valueWords(now.value, rule)}</span>
  );
}

function nextWords(rule: RuleParameter): string {
  const { next } = nowAndNext(rule);
  return next === undefined
    ? ruleTexts.none
    : ruleTexts.nextOne(valueWords(next.value, rule), shortDate(next.from));
}
