import type { ReactElement } from 'react';
import type { AnswerReason, Trends } from '../../api/types.js';
import { BarChart } from '../../parts/chart/bar-chart.js';
import { CardTable } from '../../parts/table/card-table.js';
import { numberWords } from '../../parts/words/numbers.js';
import { answerReasonTerms } from '../../texts/terms.js';
import { trendTexts } from '../../texts/trends.js';
import { chartLabels, chartSummary } from './chart-words.js';
import { beforeFigure, fillFigure } from './figure-words.js';
import { figureColumn, TrendSection } from './trend-section.js';

interface SectionProps {
  readonly trends: Trends;
  readonly what: string;
  readonly isCompared: boolean;
}

const TURNS = [
  ['started', trendTexts.coursesStarted],
  ['cancelled', trendTexts.cancelled],
  ['postponed', trendTexts.postponed],
  ['merged', trendTexts.merged],
] as const;

/** Which courses began, how full they were, and which did not take place. */
export function CourseSection({ trends, what, isCompared }: SectionProps): ReactElement {
  return (
    <>
      <TrendSection
        title={trendTexts.coursesTitle}
        lead={trendTexts.coursesLead}
        file="kurse-verlauf"
        what={what}
        trends={trends}
        chart={
          <BarChart
            summary={chartSummary(trendTexts.coursesTitle, trends, [
              ...TURNS.map(([turn, name]) => ({
                name,
                words: ({ courses }: Trends['items'][number]) => numberWords(courses[turn]),
              })),
              { name: trendTexts.fillRate, words: fillFigure },
            ])}
            labels={chartLabels(trends)}
            parts={TURNS.map(([turn, name]) => ({
              name,
              values: trends.items.map(({ courses }) => courses[turn]),
            }))}
            words={numberWords}
          />
        }
        columns={[
          ...TURNS.map(([turn, name]) =>
            figureColumn(turn, name, ({ courses }) => numberWords(courses[turn])),
          ),
          figureColumn('fill', trendTexts.fillRate, fillFigure),
          ...(isCompared
            ? [
                figureColumn('fill-before', trendTexts.fillRateBefore, (line) =>
                  beforeFigure(line, fillFigure),
                ),
              ]
            : []),
        ]}
      />
      <Reasons trends={trends} what={what} />
    </>
  );
}

/** Why courses did not take place, in all periods together. */
function Reasons({ trends, what }: Pick<SectionProps, 'trends' | 'what'>): ReactElement {
  const sums = new Map<string, number>();
  for (const { code, courses } of trends.items.flatMap((line) => line.courses.reasons))
    sums.set(code, (sums.get(code) ?? 0) + courses);
  const rows = [...sums].toSorted(([, a], [, b]) => b - a);
  return (
    <section aria-labelledby="gruende" className="page-section">
      <h2 id="gruende" className="kern-heading-medium">
        {trendTexts.reasonsTitle}
      </h2>
      {rows.length === 0 ? (
        <p className="kern-body">{trendTexts.reasonsNone}</p>
      ) : (
        <CardTable
          file="ausgefallene-kurse"
          caption={`${trendTexts.reasonsTitle}: ${what}`}
          rows={rows}
          keyOf={([code]) => code}
          columns={[
            {
              id: 'reason',
              title: trendTexts.reason,
              cell: ([code]) => answerReasonTerms[code as AnswerReason] ?? code,
            },
            {
              id: 'courses',
              title: trendTexts.courses,
              isNumeric: true,
              cell: ([, courses]) => numberWords(courses),
            },
          ]}
        />
      )}
    </section>
  );
}

/** How many gaps there were, and how long they lived. */
export function GapSection({ trends, what }: Pick<SectionProps, 'trends' | 'what'>): ReactElement {
  const isAny = trends.items.some(({ gaps }) => gaps.openAtEnd + gaps.opened + gaps.closed > 0);
  return (
    <TrendSection
      title={trendTexts.gapsTitle}
      lead={isAny ? trendTexts.gapsLead : trendTexts.gapsNone}
      file="luecken-verlauf"
      what={what}
      trends={trends}
      chart={
        isAny && (
          <BarChart
            summary={chartSummary(trendTexts.gapsTitle, trends, [
              { name: trendTexts.openAtEnd, words: ({ gaps }) => numberWords(gaps.openAtEnd) },
            ])}
            labels={chartLabels(trends)}
            parts={[{ name: trendTexts.openAtEnd, values: trends.items.map(({ gaps }) => gaps.openAtEnd) }]}
            words={numberWords}
          />
        )
      }
      columns={[
        figureColumn('open', trendTexts.openAtEnd, ({ gaps }) => numberWords(gaps.openAtEnd)),
        figureColumn('opened', trendTexts.opened, ({ gaps }) => numberWords(gaps.opened)),
        figureColumn('closed', trendTexts.closed, ({ gaps }) => numberWords(gaps.closed)),
        figureColumn('life', trendTexts.life, ({ gaps }) =>
          gaps.medianLifeDays === null ? trendTexts.nothing : numberWords(gaps.medianLifeDays),
        ),
      ]}
    />
  );
}
