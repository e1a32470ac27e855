import type { ReactElement } from 'react';
import type { WholeIndicator } from '../../api/types.js';
import { LineChart } from '../../parts/chart/line-chart.js';
import { figureWords } from '../../parts/indicator/indicator-words.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { chartColumns } from './chart-columns.js';

/** How an indicator went, beside its target and the straight way there; a new series is a break. */
export function IndicatorChart({ indicator }: { indicator: WholeIndicator }): ReactElement {
  const { name, target, base, series } = indicator;
  const columns = chartColumns(indicator);
  const words = (value: number): string => figureWords(value, series.unit);
  const said = columns.map(({ label, measured }) =>
    measured === null ? label : `${label}: ${words(measured)}`,
  );
  return (
    <LineChart
      summary={indicatorTexts.chartSummary(name, said.join('; '))}
      labels={columns.map(({ label }) => label)}
      lines={[
        { name: indicatorTexts.measured, values: columns.map(({ measured }) => measured) },
        ...(target === null
          ? []
          : [{ name: indicatorTexts.targetLine, values: columns.map(() => target.value) }]),
        ...(target === null || base === null
          ? []
          : [{ name: indicatorTexts.path, values: columns.map(({ path }) => path) }]),
      ]}
      words={words}
    />
  );
}
