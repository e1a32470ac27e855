import type { ReactElement } from 'react';
import type { IndicatorLine } from '../../api/types.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { valueWords } from './indicator-words.js';

const WIDTH = 96;
const HEIGHT = 26;
const MARGIN = 4;
const SHOWN = 8;

/** The last values as a small line; what it shows is said in words to those who listen. */
export function Sparkline({
  indicator: { values, series },
}: {
  indicator: Pick<IndicatorLine, 'values'> & { readonly series: Pick<IndicatorLine['series'], 'unit'> };
}): ReactElement {
  const shown = values.slice(-SHOWN);
  const numbers = shown.flatMap(({ value }) => (value === null ? [] : [value]));
  if (numbers.length < 2) return <>{indicatorTexts.none}</>;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (index: number): number => MARGIN + (index * (WIDTH - 2 * MARGIN)) / (shown.length - 1);
  const y = (value: number): number =>
    most === least
      ? HEIGHT / 2
      : HEIGHT - MARGIN - ((value - least) * (HEIGHT - 2 * MARGIN)) / (most - least);
  const path = shown
    .map(({ value }, index) => {
      if (value === null) return '';
      const isBegin = (shown[index - 1]?.value ?? null) === null;
      return `${isBegin ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join(' ');
  const last = shown.at(-1)?.value ?? null;
  return (
    <span className="sparkline">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
      >
        <path className="sparkline__line" d={path} />
        {last !== null && <circle className="sparkline__end" cx={x(shown.length - 1)} cy={y(last)} r="3" />}
      </svg>
      <span className="kern-sr-only">
        {indicatorTexts.spark(shown.map((value) => valueWords(value, series.unit)).join(', '))}
      </span>
    </span>
  );
}
