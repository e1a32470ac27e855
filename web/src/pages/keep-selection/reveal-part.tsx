import type { ReactElement } from 'react';
import type { SelectionCriterion, SelectionItem, YearlySelection } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { criterionTerms } from '../../texts/selection-terms.js';
import { revealTexts, selectionTexts } from '../../texts/yearly-selection.js';
import { MeanBar } from './mean-bar.js';
import { pointWords } from './point-words.js';
import { SinglesPart } from './singles-part.js';

/** All means beside each other, in the order of the points; who gave what, for those who may know. */
export function RevealPart({ selection }: { selection: YearlySelection }): ReactElement {
  const { weights, items, memberCount } = selection;
  const byPlace = items.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  const weighed = weights.map(({ criterion, weight }) =>
    revealTexts.weight(criterionTerms[criterion].name, pointWords(weight)),
  );
  return (
    <section className="page-section" aria-labelledby="bewertungen">
      <h2 id="bewertungen" className="kern-heading-medium">
        {revealTexts.title}
      </h2>
      <p className="kern-body">{revealTexts.weights(weighed.join(', '))}</p>
      <CardTable
        caption={revealTexts.list}
        rows={byPlace}
        keyOf={({ measureId }) => measureId}
        columns={columnsOf(
          weights.map(({ criterion }) => criterion),
          memberCount,
        )}
        file="bewertungen"
      />
      {items.some(({ assessments }) => assessments.length > 0) && (
        <SinglesPart selection={selection} items={byPlace} />
      )}
    </section>
  );
}

function columnsOf(
  criteria: readonly SelectionCriterion[],
  memberCount: number,
): readonly Column<SelectionItem>[] {
  return [
    {
      id: 'measure',
      title: selectionTexts.measure,
      cell: ({ place, number, title }) => `${place}. ${selectionTexts.measureName(number, title)}`,
    },
    {
      id: 'score',
      title: revealTexts.score,
      isNumeric: true,
      cell: (item) => <Score item={item} memberCount={memberCount} />,
    },
    ...criteria.map((criterion) => ({
      id: criterion,
      title: criterionTerms[criterion].name,
      isNumeric: true,
      cell: ({ spreads }: SelectionItem) => {
        const spread = spreads.find((one) => one.criterion === criterion);
        return spread === undefined ? revealTexts.nothing : <MeanBar spread={spread} />;
      },
    })),
  ];
}

function Score({ item, memberCount }: { item: SelectionItem; memberCount: number }): ReactElement {
  const { score, isThin, assessed } = item;
  return (
    <span className="mean">
      <strong>{score === null ? revealTexts.nothing : pointWords(score)}</strong>
      {isThin && (
        <span className="mean__note">
          {revealTexts.thin} ({revealTexts.assessedBy(assessed ?? 0, memberCount)})
        </span>
      )}
    </span>
  );
}
