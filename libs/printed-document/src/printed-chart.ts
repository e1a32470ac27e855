import type { PrintedTable } from './printed-table.js';

/** One bar. `null`: the figure is hidden or missing. */
export interface PrintedBar {
  readonly label: string;
  readonly value: number | null;
  /** The figure as people read it, such as „75 %“ or „< 3“. */
  readonly text: string;
}

/** Bars that lie, one below the other. A table of the same figures follows. */
export interface PrintedBarChart {
  readonly kind: 'bar-chart';
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  readonly labelTitle: string;
  readonly valueTitle: string;
  readonly bars: readonly PrintedBar[];
}

/** One line. `null`: the figure is hidden or missing, and the line has a hole. */
export interface PrintedSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Lines over months. A table of the same figures follows. */
export interface PrintedLineChart {
  readonly kind: 'line-chart';
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  readonly periodTitle: string;
  /** Periods as people read them, such as „Nov. 2026“. */
  readonly periods: readonly string[];
  readonly series: readonly PrintedSeries[];
  /** Stands in the table where a figure is missing. */
  readonly missingText: string;
}

/** All that a chart of bars shows, as a table. */
export function tableOfBars(chart: PrintedBarChart): PrintedTable {
  return {
    kind: 'table',
    caption: chart.title,
    columns: [
      { title: chart.labelTitle, share: 3 },
      { title: chart.valueTitle, share: 1, align: 'right' },
    ],
    rows: chart.bars.map(({ label, text }) => [label, text]),
  };
}

/** All that a chart of lines shows, as a table. */
export function tableOfLines(chart: PrintedLineChart): PrintedTable {
  const { periods, series, missingText } = chart;
  return {
    kind: 'table',
    caption: chart.title,
    columns: [
      { title: chart.periodTitle, share: 1.2 },
      ...series.map(({ name }) => ({ title: name, share: 1, align: 'right' as const })),
    ],
    rows: periods.map((period, at) => [period, ...series.map(({ values }) => values[at] ?? missingText)]),
  };
}
