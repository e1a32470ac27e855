import type { SortKey } from '../../../parts/table/sort.js';
import {
  accessibilityWords,
  countWords,
  minutesWords,
  numberWords,
  percentWords,
  weeksWords,
} from '../../../parts/words/numbers.js';
import { coverageColumns } from '../../../texts/coverage.js';
import type { AreaRow } from '../area-rows.js';
import type { AreaLevel } from '../../../parts/area-map/map-choice.js';

/** A column of figures: what it shows, what it sorts by, what stands in the CSV file. */
export interface FigureColumn {
  readonly id: string;
  readonly title: string;
  readonly words: (row: AreaRow, threshold: number) => string;
  readonly key: (row: AreaRow) => SortKey;
}

type CountName = 'demand' | 'placed' | 'unplaced';

const countColumn = (id: CountName, title: string): FigureColumn => ({
  id,
  title,
  words: ({ figures }, threshold) => countWords(figures[id], figures.isSuppressed, threshold),
  key: ({ figures }) => figures[id],
});

/** The columns in the order of reading. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  countColumn('demand', coverageColumns.demand),
  countColumn('placed', coverageColumns.placed),
  countColumn('unplaced', coverageColumns.unplaced),
  {
    id: 'rate',
    title: coverageColumns.rate,
    words: ({ figures }, threshold) =>
      figures.rate === null ? countWords(null, figures.isSuppressed, threshold) : percentWords(figures.rate),
    key: ({ figures }) => figures.rate,
  },
  {
    id: 'freePlaces',
    title: coverageColumns.freePlaces,
    words: ({ figures }) => numberWords(figures.freePlacesInReach),
    key: ({ figures }) => figures.freePlacesInReach,
  },
  {
    id: 'nearest',
    title: coverageColumns.nearest,
    words: ({ figures }) =>
      figures.nearestMinutes === null ? '–' : minutesWords(figures.nearestMinutes, figures.nearestOrigin),
    key: ({ figures }) => figures.nearestMinutes,
  },
  {
    id: 'accessibility',
    title: coverageColumns.accessibility,
    words: ({ figures }) => accessibilityWords(figures.accessibility),
    key: ({ figures }) => figures.accessibility,
  },
  {
    id: 'longestWait',
    title: coverageColumns.longestWait,
    words: ({ figures }) => (figures.longestWaitDays === null ? '–' : weeksWords(figures.longestWaitDays)),
    key: ({ figures }) => figures.longestWaitDays,
  },
];

/** The head of the first column. */
export function areaColumnTitle(level: AreaLevel): string {
  return level === 'association' ? coverageColumns.association : coverageColumns.municipality;
}
