import type { ReactElement } from 'react';
import { Hatching, LegendArea, LegendSite } from '../../../parts/area-map/legend-entries.js';
import { mapTexts } from '../../../texts/coverage.js';
import { effectTexts } from '../../../texts/effect.js';

const STEPS = ['0', '1', '2', '3', '4'];

/** What the surfaces mean where the map shows how many people more would have a place. */
export function DifferenceLegend(): ReactElement {
  return (
    <section className="legend" aria-label={mapTexts.legend}>
      <Hatching />
      <p className="legend__title">{effectTexts.legend}</p>
      <ul className="legend__list">
        {STEPS.map((step, index) => (
          <LegendArea key={step} step={step} label={effectTexts.steps[index] ?? ''} />
        ))}
        <LegendArea step="hidden" label={mapTexts.hidden} />
        <LegendArea step="no-demand" label={mapTexts.noDemand} />
        <LegendSite isFree label={effectTexts.point} />
      </ul>
      <p className="legend__note">{effectTexts.numberMeans}</p>
    </section>
  );
}
