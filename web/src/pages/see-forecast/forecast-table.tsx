import type { ReactElement } from 'react';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { forecastTexts } from '../../texts/forecast.js';
import type { ForecastLine } from './forecast-lines.js';

/** Each line with its months: expected people and the band. */
export function ForecastTable({ lines }: { lines: readonly ForecastLine[] }): ReactElement {
  const months = [...new Set(lines.flatMap((line) => line.months.map(({ from }) => from)))].toSorted();
  const columns: readonly Column<ForecastLine>[] = [
    { id: 'line', title: forecastTexts.line, cell: ({ name }) => name },
    ...months.map((from) => ({
      id: from,
      title: forecastTexts.from(shortDate(from)),
      isNumeric: true,
      cell: (line: ForecastLine) => monthWords(line, from),
    })),
  ];
  return (
    <section aria-labelledby="monate-titel" className="page-section">
      <h2 id="monate-titel" className="kern-heading-medium">
        {forecastTexts.tableTitle}
      </h2>
      <CardTable
        file="vorausschau"
        caption={forecastTexts.caption}
        columns={columns}
        rows={lines}
        keyOf={({ key }) => key}
      />
      <p className="kern-body kern-body--small kern-body--muted">{forecastTexts.band}</p>
    </section>
  );
}

function monthWords({ months }: ForecastLine, from: string): string {
  const month = months.find((one) => one.from === from);
  return month === undefined ? '–' : forecastTexts.cell(month.expected, month.low, month.high);
}
