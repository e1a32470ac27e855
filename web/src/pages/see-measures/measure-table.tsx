import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { MeasureFrame, MeasureLine } from '../../api/types.js';
import { MeasureBadges } from '../../parts/measure/measure-badges.js';
import { measureName, periodWords } from '../../parts/measure/measure-words.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { euroWords } from '../../parts/words/euro.js';
import { measureListTexts } from '../../texts/measure-lists.js';
import { maturityTerms, measureTexts } from '../../texts/measures.js';

interface MeasureTableProps {
  readonly rows: readonly MeasureLine[];
  readonly frame: MeasureFrame;
}

/** The measures of the selection, with what they lack. */
export function MeasureTable({ rows, frame }: MeasureTableProps): ReactElement {
  return (
    <CardTable
      caption={measureListTexts.list}
      rows={rows}
      keyOf={({ id }) => id}
      columns={columnsOf(frame)}
      file="massnahmen"
    />
  );
}

function columnsOf({ fields }: MeasureFrame): readonly Column<MeasureLine>[] {
  const titles = new Map(fields.map(({ id, title }) => [id, title]));
  return [
    {
      id: 'name',
      title: measureListTexts.measure,
      cell: (measure) => (
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/massnahmen/${measure.id}`}>
          {measureName(measure)}
        </Link>
      ),
    },
    { id: 'state', title: measureListTexts.state, cell: (measure) => <MeasureBadges measure={measure} /> },
    {
      id: 'field',
      title: measureListTexts.field,
      cell: ({ fieldIds }) => fieldIds.map((id) => titles.get(id) ?? '').join(', ') || '–',
    },
    { id: 'maturity', title: measureListTexts.maturity, cell: ({ maturity }) => maturityTerms[maturity] },
    {
      id: 'responsible',
      title: measureListTexts.responsible,
      cell: ({ responsible }) => responsible ?? measureTexts.nobody,
    },
    { id: 'period', title: measureListTexts.period, cell: periodWords },
    {
      id: 'planned',
      title: measureListTexts.planned,
      isNumeric: true,
      cell: ({ costs }) => (costs.withoutPlannedCost > 0 ? '–' : euroWords(costs.plannedCents)),
    },
    {
      id: 'gap',
      title: measureListTexts.gap,
      isNumeric: true,
      cell: ({ costs }) => (costs.withoutPlannedCost > 0 ? '–' : euroWords(costs.openCents)),
    },
  ];
}
