import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { PublicMeasureLine } from '../../api/public-types.js';
import { measureName, STATE_KINDS } from '../../parts/measure/measure-words.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { measureStateTerms } from '../../texts/measures.js';
import { publicTexts } from '../../texts/public-concept.js';
import { Lights } from './lights.js';

const COLUMNS: readonly Column<PublicMeasureLine>[] = [
  {
    id: 'name',
    title: publicTexts.measure,
    cell: (measure) => (
      <Link className="kern-link" to={`/integrationskonzept/massnahmen/${measure.id}`}>
        {measureName(measure)}
      </Link>
    ),
  },
  { id: 'state', title: publicTexts.state, cell: ({ state }) => <MeasureState state={state} /> },
  { id: 'responsible', title: publicTexts.responsible, cell: ({ responsible }) => responsible ?? '–' },
  { id: 'review', title: publicTexts.review, cell: ({ review }) => <Lights review={review} /> },
];

export function MeasureState({ state }: Pick<PublicMeasureLine, 'state'>): ReactElement {
  return <Badge kind={STATE_KINDS[state]}>{measureStateTerms[state]}</Badge>;
}

/** Measures with their state and their lights. */
export function MeasureList({ measures }: { measures: readonly PublicMeasureLine[] }): ReactElement {
  if (measures.length === 0) return <p className="kern-body">{publicTexts.noMeasures}</p>;
  return (
    <CardTable
      file="massnahmen"
      caption={publicTexts.measuresList}
      rows={measures}
      keyOf={({ id }) => id}
      columns={COLUMNS}
    />
  );
}
