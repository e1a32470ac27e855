import './timeline.css';
import type { ReactElement } from 'react';
import type { ProcessStep } from '../../api/types.js';
import { timelineTexts } from '../../texts/timeline.js';
import { shortDate } from '../words/dates.js';
import { useToday } from '../words/use-today.js';
import { quarterTicks, shareOf, timelineSpan, twoLines, type TimelineSpan } from './timeline-scale.js';

const WIDTH = 1040;
const LABELS = 270;
const RIGHT = 14;
const TOP = 46;
const ROW = 46;
const SIGNS = 34;
/** More quarters than this have no labels of their own. */
const MOST_QUARTERS = 14;

/** Where a day lies in the drawing. */
type Place = (day: string) => number;

/** “Zeitschiene”: planned bars as outlines, actual ones filled, a line for today. The same stands in a table beneath; on a phone that alone. */
export function TimelineDrawing({ steps }: { steps: readonly ProcessStep[] }): ReactElement | null {
  const today = useToday();
  const span = timelineSpan(steps, today);
  if (span === null) return null;
  const x: Place = (day) => LABELS + shareOf(day, span) * (WIDTH - LABELS - RIGHT);
  const height = TOP + steps.length * ROW + 24;
  const hasToday = span.from <= today && today < span.until;
  return (
    <figure className="gantt">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="gantt__drawing" aria-hidden="true" focusable="false">
        <Scale span={span} x={x} height={height} />
        {steps.map((step, index) => (
          <Bars key={step.id} step={step} y={TOP + index * ROW} x={x} today={today} />
        ))}
        {hasToday && <TodayLine at={x(today)} height={height} />}
      </svg>
      <figcaption>
        <span className="kern-sr-only">
          {timelineTexts.summary(steps.length, shortDate(span.from), shortDate(span.until))}
        </span>
        <Legend />
      </figcaption>
    </figure>
  );
}

function Scale({ span, x, height }: { span: TimelineSpan; x: Place; height: number }): ReactElement {
  const ticks = quarterTicks(span);
  const hasQuarters = ticks.length <= MOST_QUARTERS;
  return (
    <>
      {ticks.map(({ day, year, quarter }, index) => (
        <g key={day}>
          <line
            className={quarter === 1 ? 'gantt__year' : 'gantt__quarter'}
            x1={x(day)}
            x2={x(day)}
            y1={quarter === 1 || index === 0 ? 4 : 26}
            y2={height - 20}
          />
          {index < ticks.length - 1 && (quarter === 1 || index === 0) && (
            <text className="gantt__text" x={x(day) + 5} y={18}>
              {year}
            </text>
          )}
          {hasQuarters && index < ticks.length - 1 && (
            <text className="gantt__text gantt__text--small" x={x(day) + 5} y={38}>
              {timelineTexts.quarter(quarter)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

interface BarsProps {
  readonly step: ProcessStep;
  readonly y: number;
  readonly x: Place;
  readonly today: string;
}

function Bars({ step, y, x, today }: BarsProps): ReactElement {
  const { title, plannedFrom, plannedUntil, actualFrom, actualUntil } = step;
  const lines = twoLines(title, SIGNS);
  const width = (from: string, until: string): number => Math.max(4, x(until) - x(from));
  return (
    <g>
      <line className="gantt__row" x1={0} x2={WIDTH} y1={y} y2={y} />
      {lines.map((line, index) => (
        <text key={line} className="gantt__text" x={2} y={y + (lines.length === 1 ? 28 : 19 + index * 18)}>
          {line}
        </text>
      ))}
      <rect
        className="gantt__planned"
        x={x(plannedFrom)}
        y={y + 9}
        width={width(plannedFrom, plannedUntil)}
        height={12}
      />
      {actualFrom !== null && (
        <rect
          className="gantt__actual"
          x={x(actualFrom)}
          y={y + 25}
          width={width(actualFrom, actualUntil ?? today)}
          height={12}
        />
      )}
    </g>
  );
}

function TodayLine({ at, height }: { at: number; height: number }): ReactElement {
  return (
    <>
      <line className="gantt__today" x1={at} x2={at} y1={24} y2={height - 18} />
      <text className="gantt__text gantt__text--today" x={at} y={height - 3} textAnchor="middle">
        {timelineTexts.todayLine}
      </text>
    </>
  );
}

function Legend(): ReactElement {
  return (
    <span className="gantt__legend" aria-hidden="true">
      <svg viewBox="0 0 30 14" width="30" height="14" focusable="false">
        <rect className="gantt__planned" x="1" y="1" width="28" height="12" />
      </svg>
      <span>{timelineTexts.plannedBar}</span>
      <svg viewBox="0 0 30 14" width="30" height="14" focusable="false">
        <rect className="gantt__actual" x="1" y="1" width="28" height="12" />
      </svg>
      <span>{timelineTexts.actualBar}</span>
    </span>
  );
}
