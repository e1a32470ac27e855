import type { ReactElement } from 'react';
import type { Trends } from '../../api/types.js';
import { BarChart } from '../../parts/chart/bar-chart.js';
import { LineChart } from '../../parts/chart/line-chart.js';
import { numberWords } from '../../parts/words/numbers.js';
import { trendTexts } from '../../texts/trends.js';
import { chartLabels, chartSummary } from './chart-words.js';
import { beforeFigure, daysFigure, lateFigure, peopleFigure } from './figure-words.js';
import { figureColumn, TrendSection } from './trend-section.js';

interface SectionProps {
  readonly trends: Trends;
  readonly what: string;
  readonly isCompared: boolean;
}

/** How long people waited. */
export function WaitSection({ trends, what, isCompared }: SectionProps): ReactElement {
  const { items } = trends;
  const lines = [
    { name: trendTexts.medianLine, values: items.map(({ people }) => people.medianDays) },
    isCompared
      ? {
          name: trendTexts.medianBeforeLine,
          values: items.map(({ before }) => before?.people.medianDays ?? null),
        }
      : { name: trendTexts.meanLine, values: items.map(({ people }) => people.meanDays) },
  ];
  return (
    <TrendSection
      title={trendTexts.waitTitle}
      lead={trendTexts.waitLead(trends.deadlineDays, trends.vocationalDeadlineDays)}
      file="wartezeit"
      what={what}
      trends={trends}
      chart={
        <LineChart
          summary={chartSummary(trendTexts.waitTitle, trends, [
            { name: trendTexts.median, words: (line) => daysFigure(line, 'medianDays') },
            { name: trendTexts.late, words: lateFigure },
          ])}
          labels={chartLabels(trends)}
          lines={lines}
          words={numberWords}
        />
      }
      columns={[
        figureColumn('started', trendTexts.started, (line) => peopleFigure(line, 'started')),
        figureColumn('median', trendTexts.median, (line) => daysFigure(line, 'medianDays')),
        figureColumn('mean', trendTexts.mean, (line) => daysFigure(line, 'meanDays')),
        figureColumn('late', trendTexts.late, lateFigure),
        ...(isCompared
          ? [
              figureColumn('median-before', trendTexts.medianBefore, (line) =>
                beforeFigure(line, (before) => daysFigure(before, 'medianDays')),
              ),
              figureColumn('late-before', trendTexts.lateBefore, (line) => beforeFigure(line, lateFigure)),
            ]
          : []),
      ]}
    />
  );
}

/** How many wait. */
export function WaitingSection({ trends, what, isCompared }: SectionProps): ReactElement {
  const words = (period: Parameters<typeof peopleFigure>[0]): string => peopleFigure(period, 'waiting');
  const lines = [
    { name: trendTexts.waiting, values: trends.items.map(({ people }) => people.waiting) },
    ...(isCompared
      ? [
          {
            name: trendTexts.waitingBefore,
            values: trends.items.map(({ before }) => before?.people.waiting ?? null),
          },
        ]
      : []),
  ];
  return (
    <TrendSection
      title={trendTexts.waitingTitle}
      lead={trendTexts.waitingLead}
      file="wartende"
      what={what}
      trends={trends}
      chart={
        <LineChart
          summary={chartSummary(trendTexts.waitingTitle, trends, [{ name: trendTexts.waiting, words }])}
          labels={chartLabels(trends)}
          lines={lines}
          words={numberWords}
        />
      }
      columns={[
        figureColumn('waiting', trendTexts.waiting, words),
        ...(isCompared
          ? [figureColumn('waiting-before', trendTexts.waitingBefore, (line) => beforeFigure(line, words))]
          : []),
      ]}
    />
  );
}

const ANSWERS = ['accepted', 'declined', 'lapsed'] as const;

/** What became of places that were offered. */
export function OffersSection({ trends, what, isCompared }: SectionProps): ReactElement {
  return (
    <TrendSection
      title={trendTexts.offersTitle}
      lead={trendTexts.offersLead}
      file="platzangebote-verlauf"
      what={what}
      trends={trends}
      chart={
        <BarChart
          summary={chartSummary(
            trendTexts.offersTitle,
            trends,
            ANSWERS.map((name) => ({ name: trendTexts[name], words: (line) => peopleFigure(line, name) })),
          )}
          labels={chartLabels(trends)}
          parts={ANSWERS.map((name) => ({
            name: trendTexts[name],
            values: trends.items.map(({ people }) => people[name]),
          }))}
          words={numberWords}
        />
      }
      columns={[
        figureColumn('offered', trendTexts.offered, (line) => peopleFigure(line, 'offered')),
        ...ANSWERS.map((name) => figureColumn(name, trendTexts[name], (line) => peopleFigure(line, name))),
        ...(isCompared
          ? [
              figureColumn('offered-before', trendTexts.offeredBefore, (line) =>
                beforeFigure(line, (before) => peopleFigure(before, 'offered')),
              ),
            ]
          : []),
      ]}
    />
  );
}
