import type { ReactElement } from 'react';
import type { PublicIndicator } from '../../api/public-types.js';
import { datedWords, valueWords } from '../../parts/indicator/indicator-words.js';
import { Sparkline } from '../../parts/indicator/sparkline.js';
import { Facts } from '../../parts/show/facts.js';
import { CardTable } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { indicatorTexts, rhythmTerms } from '../../texts/indicators.js';
import { publicTexts } from '../../texts/public-concept.js';

const SHOWN = 8;

/** By what one sees whether a goal is reached: where it began, where it goes to, and the last values. */
export function IndicatorList({ indicators }: { indicators: readonly PublicIndicator[] }): ReactElement {
  if (indicators.length === 0) return <p className="kern-body">{publicTexts.noIndicators}</p>;
  return (
    <ul className="public-list">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <h3 className="kern-heading-small">{indicator.name}</h3>
          <p className="kern-body">{indicator.definition}</p>
          <Facts facts={factsOf(indicator)} />
          <Values indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

function factsOf({ base, target, unit, rhythm, values }: PublicIndicator) {
  const numbers = values.filter(({ value }) => value !== null);
  return [
    { name: indicatorTexts.base, value: datedWords(base, unit) },
    { name: indicatorTexts.target, value: datedWords(target, unit) },
    { name: indicatorTexts.rhythm, value: rhythmTerms[rhythm] },
    ...(numbers.length < 2
      ? []
      : [{ name: indicatorTexts.course, value: <Sparkline indicator={{ values, series: { unit } }} /> }]),
  ];
}

function Values({ indicator: { name, values, unit } }: { indicator: PublicIndicator }): ReactElement {
  if (values.length === 0) return <p className="kern-body kern-body--muted">{publicTexts.noValues}</p>;
  return (
    <CardTable
      caption={publicTexts.valuesOf(name)}
      rows={values.slice(-SHOWN).toReversed()}
      keyOf={({ cutOffDay }) => cutOffDay}
      columns={[
        { id: 'day', title: indicatorTexts.cutOffDay, cell: ({ cutOffDay }) => shortDate(cutOffDay) },
        {
          id: 'value',
          title: indicatorTexts.value,
          isNumeric: true,
          cell: (value) => valueWords(value, unit),
        },
      ]}
    />
  );
}
