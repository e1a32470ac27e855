import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { ReviewLine } from '../../api/types.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { reviewStageTerms, reviewTexts } from '../../texts/reviews.js';

interface DueTableProps {
  readonly lines: readonly ReviewLine[];
  readonly mayReview: boolean;
}

/** What is near or past its day, the most urgent first. */
export function DueTable({ lines, mayReview }: DueTableProps): ReactElement {
  const due = lines
    .filter(({ due: near }) => near !== null && near.stage !== null)
    .toSorted((a, b) => (dueDay(a) < dueDay(b) ? -1 : 1));
  return (
    <section className="page-section" aria-labelledby="was-ansteht">
      <h2 id="was-ansteht" className="kern-heading-medium">
        {reviewTexts.dueTitle}
      </h2>
      {due.length === 0 ? (
        <p className="kern-body">{reviewTexts.nothingDue}</p>
      ) : (
        <CardTable
          caption={reviewTexts.dueTitle}
          rows={due}
          keyOf={({ measureId }) => measureId}
          columns={columnsOf(mayReview)}
          file="ueberpruefungen"
        />
      )}
    </section>
  );
}

function dueDay({ due }: ReviewLine): string {
  return due?.dueOn ?? '';
}

function columnsOf(mayReview: boolean): readonly Column<ReviewLine>[] {
  return [
    { id: 'measure', title: reviewTexts.measure, cell: (line) => measureName(line) },
    {
      id: 'responsible',
      title: reviewTexts.responsible,
      cell: ({ responsible }) => responsible ?? reviewTexts.nobody,
    },
    { id: 'due', title: reviewTexts.due, cell: (line) => shortDate(dueDay(line)) },
    {
      id: 'state',
      title: reviewTexts.state,
      cell: ({ due }) =>
        due === null || due.stage === null ? (
          reviewTexts.notDue
        ) : (
          <Badge kind={due.stage === 'overdue' ? 'danger' : 'warning'}>{reviewStageTerms[due.stage]}</Badge>
        ),
    },
    {
      id: 'act',
      title: reviewTexts.act,
      isAct: true,
      cell: (line) => (
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/konzept/massnahmen/${line.measureId}/ueberpruefung${mayReview ? '?neu=ja' : ''}`}
          aria-label={`${mayReview ? reviewTexts.review : reviewTexts.look}: ${measureName(line)}`}
        >
          {mayReview ? reviewTexts.review : reviewTexts.look}
        </Link>
      ),
    },
  ];
}
