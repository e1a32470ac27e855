import { useId, type ReactElement } from 'react';
import { ChartFrame } from './chart-frame.js';

/** One part of each bar; null: not shown. */
export interface BarPart {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

interface BarChartProps {
  readonly summary: string;
  readonly labels: readonly string[];
  readonly parts: readonly BarPart[];
  readonly words: (value: number) => string;
}

const BAR_SHARE = 0.62;

/** Bars of up to four parts, one upon the other, told apart by patterns, not by colour alone. */
export function BarChart({ summary, labels, parts, words }: BarChartProps): ReactElement {
  const id = useId();
  const sums = labels.map((_, index) => parts.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  return (
    <ChartFrame
      summary={summary}
      labels={labels}
      most={Math.max(0, ...sums)}
      words={words}
      legend={parts.map(({ name }, kind) => (
        <span className="chart__entry" key={name}>
          <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false">
            <rect className="chart__bar" x="1" y="1" width="20" height="14" fill={fillOf(id, kind)} />
          </svg>
          {name}
        </span>
      ))}
    >
      {({ x, y, columnWidth }) => (
        <>
          <Patterns id={id} />
          {labels.map((label, index) =>
            parts.map(({ name, values }, kind) => {
              const value = values[index] ?? 0;
              const below = parts.slice(0, kind).reduce((sum, part) => sum + (part.values[index] ?? 0), 0);
              if (value === 0) return null;
              return (
                <rect
                  key={`${label} ${name}`}
                  className="chart__bar"
                  x={x(index) - (columnWidth * BAR_SHARE) / 2}
                  width={columnWidth * BAR_SHARE}
                  y={y(below + value)}
                  height={y(below) - y(below + value)}
                  fill={fillOf(id, kind)}
                />
              );
            }),
          )}
        </>
      )}
    </ChartFrame>
  );
}

function fillOf(id: string, kind: number): string {
  return kind === 0 ? 'var(--action)' : `url(#${id}-${kind})`;
}

/** Stripes, dots and blank paper. */
function Patterns({ id }: { id: string }): ReactElement {
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      <pattern id={`${id}-1`} {...size} patternTransform="rotate(45)">
        <rect className="chart__paper" width="8" height="8" />
        <rect className="chart__ink" width="3" height="8" />
      </pattern>
      <pattern id={`${id}-2`} {...size}>
        <rect className="chart__paper" width="8" height="8" />
        <circle className="chart__ink" cx="4" cy="4" r="1.75" />
      </pattern>
      <pattern id={`${id}-3`} {...size}>
        <rect className="chart__paper" width="8" height="8" />
      </pattern>
    </defs>
  );
}
