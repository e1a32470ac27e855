import type { ReactElement } from 'react';
import type { Coverage } from '../../api/types.js';
import { countWords, percentWords } from '../../parts/words/numbers.js';
import { Icon } from '../../parts/show/icon.js';
import { coverageTexts } from '../../texts/coverage.js';

/** The figures of the whole Landkreis, and how far they can be trusted. */
export function CoverageSummary({ coverage }: { coverage: Coverage }): ReactElement {
  const { total, settings, completeness } = coverage;
  const count = (value: number | null): string =>
    countWords(value, total.isSuppressed, settings.smallCellThreshold);
  const figures = [
    { name: coverageTexts.demand, value: count(total.demand) },
    { name: coverageTexts.placed, value: count(total.placed) },
    { name: coverageTexts.withoutPlace, value: count(total.unplaced) },
    { name: coverageTexts.rate, value: total.rate === null ? count(null) : percentWords(total.rate) },
  ];
  return (
    <div className="summary">
      <dl className="summary__figures" aria-label={coverageTexts.totalTitle}>
        {figures.map(({ name, value }) => (
          <div className="summary__figure" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="summary__completeness">
        <Icon name="info" size="small" />
        <span>
          {coverageTexts.completeness({ ...completeness, days: settings.freshnessDays })}{' '}
          <strong>{coverageTexts.whiteMeans}</strong>{' '}
          {coverageTexts.horizon(settings.horizonDays, settings.reachMinutes)}
        </span>
      </p>
    </div>
  );
}
