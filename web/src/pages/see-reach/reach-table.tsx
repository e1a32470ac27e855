import type { ReactElement } from 'react';
import type { ChosenReach } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { minutesWords, numberWords, weeksWords } from '../../parts/words/numbers.js';
import { reachTexts } from '../../texts/reach.js';
import { levelWords } from './reach-sums.js';

type Row = ChosenReach['rows'][number] & { readonly area: ChosenReach['areas'][number] };

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', title: reachTexts.municipality, cell: ({ area }) => area.name },
  { id: 'level', title: reachTexts.level, cell: ({ level }) => levelWords(level) },
  {
    id: 'people',
    title: reachTexts.peopleColumn,
    isNumeric: true,
    cell: ({ people }) => numberWords(people),
  },
  {
    id: 'unplaced',
    title: reachTexts.unplacedColumn,
    isNumeric: true,
    cell: ({ unplaced }) => numberWords(unplaced),
  },
  {
    id: 'childcare',
    title: reachTexts.childcare,
    isNumeric: true,
    cell: ({ childcare }) => (childcare === null ? reachTexts.protected : numberWords(childcare)),
  },
  {
    id: 'way',
    title: reachTexts.way,
    isNumeric: true,
    cell: ({ area }) => minutesWords(area.minutes, area.origin),
  },
  {
    id: 'wait',
    title: reachTexts.longestWait,
    isNumeric: true,
    cell: ({ longestWaitDays }) => (longestWaitDays === null ? '–' : weeksWords(longestWaitDays)),
  },
];

/** Everything the map shows, by Gemeinde and level, the nearest first; Gemeinden with hidden figures are named below. */
export function ReachTable({ chosen }: { chosen: ChosenReach }): ReactElement {
  const rows = chosen.areas.flatMap((area) =>
    chosen.rows.filter(({ ags }) => ags === area.ags).map((row): Row => ({ ...row, area })),
  );
  const hidden = chosen.areas.filter(({ isSuppressed }) => isSuppressed);
  return (
    <section aria-labelledby="tabelle-titel" className="page-section">
      <h2 id="tabelle-titel" className="kern-heading-medium">
        {reachTexts.tableTitle}
      </h2>
      {rows.length > 0 && (
        <CardTable
          caption={reachTexts.tableCaption(chosen.formatTitle)}
          columns={COLUMNS}
          rows={rows}
          file={`bedarf-in-reichweite_${chosen.formatCode}`}
          keyOf={({ ags, level }) => `${ags} ${level}`}
        />
      )}
      {hidden.length > 0 && (
        <p className="kern-body">
          {reachTexts.hiddenAreas(
            hidden.map(({ name, minutes, origin }) => `${name}, ${minutesWords(minutes, origin)}`).join('; '),
          )}
        </p>
      )}
    </section>
  );
}
