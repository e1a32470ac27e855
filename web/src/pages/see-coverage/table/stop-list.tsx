import { useState, type ReactElement } from 'react';
import type { Stops } from '../../../api/types.js';
import { CardTable, type Column } from '../../../parts/table/card-table.js';
import { vehicleWords } from '../../../parts/words/stop.js';
import { coverageTexts } from '../../../texts/coverage.js';

const COLUMNS: readonly Column<Stops['items'][number]>[] = [
  { id: 'name', title: coverageTexts.stopName, cell: ({ name }) => name },
  {
    id: 'vehicles',
    title: coverageTexts.stopVehicles,
    cell: ({ vehicles }) => vehicleWords(vehicles) || '–',
  },
];

/** The stops of the map as a table; there are many, so it opens only when somebody asks. */
export function StopList({ stops }: { stops: Stops }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="page-section">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="kern-body">{coverageTexts.stopsTitle(stops.items.length)}</summary>
        {isOpen && (
          <CardTable
            caption={coverageTexts.stopsCaption}
            columns={COLUMNS}
            rows={stops.items}
            file="haltestellen"
            keyOf={({ id }) => id}
          />
        )}
      </details>
      {stops.sources.map((source) => (
        <p className="kern-body kern-body--small kern-body--muted" key={source}>
          {coverageTexts.stopsSource(source)}
        </p>
      ))}
    </section>
  );
}
