import type { ReactElement, ReactNode } from 'react';
import { ticksUpTo } from './ticks.js';

const WIDTH = 760;
const HEIGHT = 280;
const LEFT = 52;
const RIGHT = 16;
const TOP = 14;
const BOTTOM = 34;
/** More labels than this would run into each other. */
const MOST_LABELS = 13;
const MOST_LABELS_ON_A_PHONE = 5;

/** Where things stand in a chart. */
export interface ChartPlace {
  /** The middle of a column. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly columnWidth: number;
}

interface ChartFrameProps {
  /** What the chart shows, in one sentence with its ends: all that somebody who listens needs before the table. */
  readonly summary: string;
  /** One for each column. */
  readonly labels: readonly string[];
  readonly most: number;
  readonly words: (value: number) => string;
  readonly legend: ReactNode;
  readonly children: (place: ChartPlace) => ReactNode;
}

/** Axes, scale and legend around what is drawn. The figures themselves stand in a table beside it. */
export function ChartFrame({
  summary,
  labels,
  most,
  words,
  legend,
  children,
}: ChartFrameProps): ReactElement {
  const ticks = ticksUpTo(most);
  const top = ticks.at(-1) ?? 1;
  const columnWidth = (WIDTH - LEFT - RIGHT) / Math.max(1, labels.length);
  const place: ChartPlace = {
    x: (index) => LEFT + (index + 0.5) * columnWidth,
    y: (value) => HEIGHT - BOTTOM - (value * (HEIGHT - BOTTOM - TOP)) / top,
    columnWidth,
  };
  return (
    <figure className="chart">
      <svg className="chart__drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'chart__axis' : 'chart__grid'}
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={place.y(tick)}
              y2={place.y(tick)}
            />
            <text className="chart__text" x={LEFT - 8} y={place.y(tick) + 4} textAnchor="end">
              {words(tick)}
            </text>
          </g>
        ))}
        {labels.map((label, index) => (
          <text
            key={label}
            className={`chart__text ${labelClass(index, labels.length)}`}
            x={place.x(index)}
            y={HEIGHT - 10}
            textAnchor="middle"
          >
            {label}
          </text>
        ))}
        {children(place)}
      </svg>
      <figcaption>
        <span className="kern-sr-only">{summary}</span>
        <span className="chart__legend">{legend}</span>
      </figcaption>
    </figure>
  );
}

/** Counted from the newest, so that it always has its label. */
function labelClass(index: number, count: number): string {
  const fromEnd = count - 1 - index;
  if (fromEnd % Math.ceil(count / MOST_LABELS) !== 0) return 'chart__text--left-out';
  return fromEnd % Math.ceil(count / MOST_LABELS_ON_A_PHONE) === 0 ? '' : 'chart__text--wide-only';
}
