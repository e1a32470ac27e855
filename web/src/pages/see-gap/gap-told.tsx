import type { ReactElement } from 'react';
import type { Told } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords, shortDate } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';
import { mailStateTerms, organisationKindTerms, toldReasonTerms } from '../../texts/terms.js';

const COLUMNS: readonly Column<Told>[] = [
  { id: 'organisation', title: gapTexts.organisation, cell: ({ organisationName }) => organisationName },
  {
    id: 'kind',
    title: gapTexts.kind,
    cell: ({ organisationKind }) => organisationKindTerms[organisationKind],
  },
  { id: 'reason', title: gapTexts.reason, cell: ({ reason }) => toldReasonTerms[reason] },
  { id: 'prepared', title: gapTexts.preparedAt, cell: ({ preparedAt }) => momentWords(preparedAt) },
  {
    id: 'mail',
    title: gapTexts.mail,
    cell: ({ mailState, sentAt }) =>
      [mailStateTerms[mailState], sentAt === null ? '' : momentWords(sentAt)].join(' ').trim(),
  },
  { id: 'until', title: gapTexts.answerUntil, cell: ({ answerUntil }) => shortDate(answerUntil) },
];

/** Who was told of the gap, when, and whether the mail left. */
export function GapTold({ told }: { told: readonly Told[] }): ReactElement {
  return (
    <section aria-labelledby="benachrichtigt" className="page-section">
      <h2 id="benachrichtigt" className="kern-heading-medium">
        {gapTexts.toldTitle}
      </h2>
      {told.length === 0 ? (
        <p className="kern-body">{gapTexts.toldNobody}</p>
      ) : (
        <CardTable
          caption={gapTexts.toldCaption}
          file="luecke-gemeldet-an"
          columns={COLUMNS}
          rows={told}
          keyOf={({ organisationName, preparedAt }) => organisationName + preparedAt}
        />
      )}
    </section>
  );
}
