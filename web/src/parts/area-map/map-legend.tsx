import type { ReactElement } from 'react';
import { mapTexts } from '../../texts/coverage.js';
import { AREA_STEPS } from './area-class.js';
import { Hatching, LegendArea, LegendSite } from './legend-entries.js';
import type { MapFigure } from './map-choice.js';

interface MapLegendProps {
  readonly figure: MapFigure;
  /** False where the map shows no Kursorte. */
  readonly hasSites?: boolean;
}

/** What the surfaces, numbers and points of the map mean. It also carries the hatching that the map draws with. */
export function MapLegend({ figure, hasSites = true }: MapLegendProps): ReactElement {
  const entries = [
    ...AREA_STEPS.map((step, index) => ({ step, label: mapTexts.steps[figure][index] ?? '' })),
    ...(figure === 'accessibility' ? [] : [{ step: 'hidden', label: mapTexts.hidden }]),
    { step: 'no-demand', label: figure === 'accessibility' ? mapTexts.nobodyAsks : mapTexts.noDemand },
  ];
  return (
    <section className="legend" aria-label={mapTexts.legend}>
      <Hatching />
      <p className="legend__title">{mapTexts.legendOf[figure]}</p>
      <ul className="legend__list">
        {entries.map(({ step, label }) => (
          <LegendArea key={step} step={step} label={label} />
        ))}
        {hasSites && <LegendSite isFree label={mapTexts.siteWithPlaces} />}
        {hasSites && <LegendSite label={mapTexts.siteFull} />}
      </ul>
      <p className="legend__note">{mapTexts.numberMeans[figure]}</p>
    </section>
  );
}
