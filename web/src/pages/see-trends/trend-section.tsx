import { useId, type ReactElement, type ReactNode } from 'react';
import type { TrendLine, Trends } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { trendTexts } from '../../texts/trends.js';
import { periodWords } from './period-words.js';

interface TrendSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly what: string;
  readonly trends: Trends;
  /** Behind the period. */
  readonly columns: readonly Column<TrendLine>[];
  readonly chart: ReactNode;
}

/** One subject: a chart, and its figures as a table, the newest first. */
export function TrendSection(props: TrendSectionProps): ReactElement {
  const { title, lead, file, what, trends, columns, chart } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className="page-section">
      <h2 id={id} className="kern-heading-medium">
        {title}
      </h2>
      <p className="kern-body">{lead}</p>
      {chart}
      <CardTable
        file={file}
        caption={`${title}: ${what}`}
        rows={trends.items.toReversed()}
        keyOf={({ from }) => from}
        columns={[
          { id: 'period', title: trendTexts.period, cell: ({ from }) => periodWords(from, trends.step) },
          ...columns,
        ]}
      />
    </section>
  );
}

/** A column of figures. */
export function figureColumn(
  id: string,
  title: string,
  words: (line: TrendLine) => string,
): Column<TrendLine> {
  return { id, title, isNumeric: true, cell: words };
}
