import type { ReactElement } from 'react';
import { ChartFrame, type ChartPlace } from './chart-frame.js';

/** A line of a chart; where a value is null, it has a gap. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

interface LineChartProps {
  readonly summary: string;
  readonly labels: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly words: (value: number) => string;
}

/** Up to three lines, told apart by stroke and mark, not by colour alone. */
export function LineChart({ summary, labels, lines, words }: LineChartProps): ReactElement {
  const most = Math.max(0, ...lines.flatMap(({ values }) => values.filter((value) => value !== null)));
  return (
    <ChartFrame
      summary={summary}
      labels={labels}
      most={most}
      words={words}
      legend={lines.map(({ name }, kind) => (
        <span className="chart__entry" key={name}>
          <svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true" focusable="false">
            <line className={`chart__line chart__line--${kind}`} x1="0" x2="44" y1="8" y2="8" />
            <Mark kind={kind} x={22} y={8} />
          </svg>
          {name}
        </span>
      ))}
    >
      {(place) => lines.map((line, kind) => <Line key={line.name} line={line} kind={kind} place={place} />)}
    </ChartFrame>
  );
}

function Line({ line, kind, place }: { line: ChartLine; kind: number; place: ChartPlace }): ReactElement {
  const points = line.values.map((value, index) =>
    value === null ? null : { x: place.x(index), y: place.y(value) },
  );
  const path = points
    .map((point, index) => {
      if (point === null) return '';
      return `${(points[index - 1] ?? null) === null ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join(' ');
  return (
    <g>
      <path className={`chart__line chart__line--${kind}`} d={path} />
      {points.map((point) => point !== null && <Mark key={point.x} kind={kind} x={point.x} y={point.y} />)}
    </g>
  );
}

function Mark({ kind, x, y }: { kind: number; x: number; y: number }): ReactElement {
  const className = `chart__mark chart__mark--${kind}`;
  if (kind === 0) return <circle className={className} cx={x} cy={y} r="4.5" />;
  if (kind === 1) return <rect className={className} x={x - 4} y={y - 4} width="8" height="8" />;
  return <polygon className={className} points={`${x},${y - 5} ${x + 5},${y + 4} ${x - 5},${y + 4}`} />;
}
