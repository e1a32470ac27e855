import type { ReactElement } from 'react';
import { mapTexts } from '../../texts/coverage.js';
import { AREA_STEPS } from './area-class.js';
import { Hatching, LegendArea, LegendRing, LegendSite, LegendStop } from './legend-entries.js';
import type { MapFigure } from './map-choice.js';

interface MapLegendProps {
  readonly figure: MapFigure;
  /** False where the map shows no Kursorte. */
  readonly hasSites?: boolean;
  readonly hasNumbers?: boolean;
  readonly hasStops?: boolean;
  /** Minutes of the rings that are drawn, by zone. */
  readonly rings?: readonly { readonly zone: number; readonly minutes: number }[];
}

/** What the surfaces, numbers and points of the map mean. It also carries the hatching that the map draws with. */
export function MapLegend(props: MapLegendProps): ReactElement {
  const { figure, hasSites = true, hasNumbers = true, hasStops = false, rings = [] } = props;
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
        {hasStops && <LegendStop label={mapTexts.stop} />}
        {rings.map(({ zone, minutes }) => (
          <LegendRing key={zone} zone={zone} label={mapTexts.ring(minutes)} />
        ))}
      </ul>
      {hasNumbers && <p className="legend__note">{mapTexts.numberMeans[figure]}</p>}
    </section>
  );
}
