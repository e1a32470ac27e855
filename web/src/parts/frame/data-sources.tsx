import type { ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import { frameTexts } from '../../texts/frame.js';
import { shortDate } from '../words/dates.js';

/** Where areas and figures of the region come from; their licences want to be named. */
export function DataSources(): ReactElement | null {
  const { data } = useRegions();
  if (data === undefined || data.sources.length === 0) return null;
  return (
    <section id="datenquellen" aria-labelledby="datenquellen-titel">
      <h2 id="datenquellen-titel" className="foot__title">
        {frameTexts.sources}
      </h2>
      <ul className="foot__list">
        {data.sources.map((source) => (
          <li key={source.title}>
            {source.title}: {source.attribution}
            {source.asOf !== null && ` (${frameTexts.asOf(shortDate(source.asOf))})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
