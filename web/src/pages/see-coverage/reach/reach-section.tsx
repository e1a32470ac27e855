import type { ReactElement } from 'react';
import type { WayToSite } from '../../../api/types.js';
import { zoneOf } from '../../../parts/area-map/geometry/reach-rings.js';
import { CardTable, type Column } from '../../../parts/table/card-table.js';
import { minutesWords } from '../../../parts/words/numbers.js';
import { stopWords } from '../../../parts/words/stop.js';
import { coverageColumns, coverageTexts, mapTexts } from '../../../texts/coverage.js';
import type { Reach } from './use-reach.js';

/** The rings of the map as a table. */
export function ReachSection({ reach }: { reach: Reach }): ReactElement {
  const { site, ways, limits } = reach;
  const within = ways.filter(({ minutes }) => zoneOf(minutes, limits) > 0);
  return (
    <section aria-labelledby="reichweite-titel" className="page-section">
      <h2 id="reichweite-titel" className="kern-heading-medium">
        {coverageTexts.reachTitle(site.name)}
      </h2>
      <p className="kern-body">
        {within.length === 0 ? coverageTexts.reachNobody : coverageTexts.reachLead(Math.max(...limits))}{' '}
        {site.nearestStop !== null && `${sentence(stopWords(site.nearestStop))}.`}
      </p>
      {within.length > 0 && (
        <CardTable
          caption={coverageTexts.reachCaption(site.name)}
          columns={columns(limits)}
          rows={within}
          file="reichweite"
          keyOf={({ ags }) => ags}
        />
      )}
    </section>
  );
}

function columns(limits: readonly number[]): readonly Column<WayToSite>[] {
  return [
    { id: 'name', title: coverageColumns.municipality, cell: ({ name }) => name },
    {
      id: 'way',
      title: coverageTexts.reachWay,
      isNumeric: true,
      cell: ({ minutes, origin }) => (minutes === null ? '–' : minutesWords(minutes, origin)),
    },
    {
      id: 'zone',
      title: coverageTexts.reachZone,
      cell: ({ minutes }) => mapTexts.ring(limits[zoneOf(minutes, limits) - 1] ?? 0),
    },
    {
      id: 'crossings',
      title: coverageTexts.reachCrossings,
      cell: ({ crossings }) => (crossings.length === 0 ? '–' : crossings.join(', ')),
    },
  ];
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('de-DE') + words.slice(1);
}
