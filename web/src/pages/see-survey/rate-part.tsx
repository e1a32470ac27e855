import type { ReactElement } from 'react';
import type { ResponseRate, SurveyResults } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { numberWords } from '../../parts/words/numbers.js';
import { keepSurveyTexts as texts } from '../../texts/surveys.js';
import { organisationKindTerms } from '../../texts/terms.js';

const COLUMNS: readonly Column<ResponseRate['groups'][number]>[] = [
  {
    id: 'group',
    title: texts.group,
    cell: ({ kind }) => (kind === 'further' ? texts.further : organisationKindTerms[kind]),
  },
  { id: 'invited', title: texts.invited, isNumeric: true, cell: ({ invited }) => numberWords(invited) },
  {
    id: 'answered',
    title: texts.answered,
    isNumeric: true,
    cell: ({ answered }) => (answered === null ? texts.hidden : numberWords(answered)),
  },
];

/** “Rücklauf”: how many were asked and have answered. */
export function RatePart({ results: { rate, survey } }: { results: SurveyResults }): ReactElement {
  const { invited, answered, openAnswers, groups } = rate;
  return (
    <section className="page-section" aria-labelledby="ruecklauf">
      <h2 id="ruecklauf" className="kern-heading-medium">
        {texts.rate}
      </h2>
      <p className="kern-body">
        {texts.rateOf(answered, invited)} {survey.isOpenToAll && texts.rateOpen(openAnswers)}
      </p>
      {groups.some((group) => group.answered === null) && <p className="kern-body">{texts.rateHidden}</p>}
      {groups.length > 0 && (
        <CardTable
          caption={texts.rateList}
          rows={groups}
          keyOf={({ kind }) => kind}
          columns={COLUMNS}
          file="ruecklauf"
        />
      )}
    </section>
  );
}
