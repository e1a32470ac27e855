import type { TrendLine, Trends } from '../../api/types.js';
import { trendTexts } from '../../texts/trends.js';
import { periodWords, shortPeriod } from './period-words.js';

/** What is drawn: a name, and the figure of each period in words. */
export interface DrawnFigure {
  readonly name: string;
  readonly words: (line: TrendLine) => string;
}

/** What a chart says to somebody who listens: what it is of, and where each figure begins and ends. */
export function chartSummary(
  title: string,
  { items, step }: Trends,
  figures: readonly DrawnFigure[],
): string {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return title;
  return trendTexts.chart(
    title,
    periodWords(first.from, step),
    periodWords(last.from, step),
    figures.map(({ name, words }) => trendTexts.ends(name, words(first), words(last))).join(' '),
  );
}

/** The labels below a chart. */
export function chartLabels({ items, step }: Trends): readonly string[] {
  return items.map(({ from }) => shortPeriod(from, step));
}
