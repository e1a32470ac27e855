import type { ReactElement } from 'react';
import type { PeriodTrend, TrendLine, Trends } from '../../api/types.js';
import { Facts } from '../../parts/show/facts.js';
import { trendTexts } from '../../texts/trends.js';
import { daysFigure, fillFigure, lateFigure, peopleFigure } from './figure-words.js';
import { periodWords } from './period-words.js';

const FACTS: readonly (readonly [name: string, words: (period: PeriodTrend) => string])[] = [
  [trendTexts.median, (period) => daysFigure(period, 'medianDays')],
  [trendTexts.late, lateFigure],
  [trendTexts.started, (period) => peopleFigure(period, 'started')],
  [trendTexts.waiting, (period) => peopleFigure(period, 'waiting')],
  [trendTexts.fillRate, fillFigure],
];

/** The newest period at a glance, each figure with that of the year before. */
export function NewestFigures({ line, step }: { line: TrendLine; step: Trends['step'] }): ReactElement {
  const { before } = line;
  return (
    <section aria-labelledby="zuletzt" className="page-section">
      <h2 id="zuletzt" className="kern-heading-medium">
        {trendTexts.newest(periodWords(line.from, step))}
      </h2>
      <Facts
        facts={FACTS.map(([name, words]) => ({
          name,
          value: before === null ? words(line) : `${words(line)} (${trendTexts.before(words(before))})`,
        }))}
      />
    </section>
  );
}
