import { useState, type ReactElement } from 'react';
import { SelectField } from '../../parts/form/select-field.js';
import { shortDate } from '../../parts/words/dates.js';
import { forecastTexts } from '../../texts/forecast.js';
import type { ForecastLine } from './forecast-lines.js';

const WIDTH = 520;
const HEIGHT = 220;
const LEFT = 36;
const BOTTOM = 28;
const TOP = 12;
const RIGHT = 40;

/** The months of one line as a curve with its band; its figures stand in the table too. */
export function ForecastChart({ lines }: { lines: readonly ForecastLine[] }): ReactElement {
  const [key, setKey] = useState(lines[0]?.key ?? '');
  const line = lines.find((one) => one.key === key) ?? lines[0];
  return (
    <section aria-labelledby="verlauf-titel" className="page-section">
      <h2 id="verlauf-titel" className="kern-heading-medium">
        {forecastTexts.chartTitle}
      </h2>
      <SelectField
        id="verlauf"
        label={forecastTexts.chartOf}
        value={line?.key ?? ''}
        choices={lines.map((one) => ({ value: one.key, label: one.name }))}
        onValue={setKey}
      />
      {line !== undefined && <Curve line={line} />}
    </section>
  );
}

function Curve({ line }: { line: ForecastLine }): ReactElement {
  const { months, name } = line;
  const most = Math.max(1, ...months.map(({ high }) => high));
  const x = (index: number): number =>
    LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, months.length - 1);
  const y = (people: number): number => HEIGHT - BOTTOM - (people * (HEIGHT - BOTTOM - TOP)) / most;
  const upper = months.map(({ high }, index) => `${x(index)},${y(high)}`);
  const lower = months.map(({ low }, index) => `${x(index)},${y(low)}`);
  const words = months.map((month) =>
    forecastTexts.chartMonth(
      shortDate(month.from),
      forecastTexts.cell(month.expected, month.low, month.high),
    ),
  );
  return (
    <figure className="forecast-figure">
      <figcaption className="kern-sr-only">{forecastTexts.chart(name, words.join(', '))}</figcaption>
      <svg className="forecast-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <polygon className="forecast-chart__band" points={[...upper, ...lower.toReversed()].join(' ')} />
        <polyline
          className="forecast-chart__line"
          points={months.map(({ expected }, index) => `${x(index)},${y(expected)}`).join(' ')}
        />
        <line className="forecast-chart__axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
        <text x={LEFT - 8} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <text x={LEFT - 8} y={y(most) + 4} textAnchor="end">
          {most}
        </text>
        {months.map((month, index) => (
          <g key={month.from}>
            <circle className="forecast-chart__dot" cx={x(index)} cy={y(month.expected)} r="4" />
            <text x={x(index)} y={HEIGHT - 8} textAnchor="middle">
              {shortDate(month.from).slice(0, 6)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
